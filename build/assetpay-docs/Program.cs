return await ApiDocs.Tool.CommandLine.RunAsync(args, ApiDocs.Tool.Output.Screen.OfConsole());
