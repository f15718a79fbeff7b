using ApiDocs.Benchmarks;
using ApiDocs.Benchmarks.Caller;
using ApiDocs.Benchmarks.Compiler;
using ApiDocs.Benchmarks.Report;

switch (args)
{
    // Before anything else is loaded: this is a process that makes its first call.
    case [FirstCall.Verb, var who]:
        await FirstCall.RunAsync(who);
        return 0;
    case [FirstCall.AllVerb]:
        Console.WriteLine(ReachTable.Write("In the caller's process", FirstCall.Measure()));
        return 0;
    case [CompilerPart.Verb, var file, .. var rest]:
        return CompilerPart.Run(file, rest);
    case [CallerPart.Verb, var file, .. var rest]:
        return CallerPart.Run(file, rest);
    case [Scale.Verb, ..]:
        Scale.Run(args);
        return 0;
    case [HostilePages.Verb, ..]:
        return await HostilePages.RunAsync(args);
    default:
        return await Suite.RunAsync(args);
}
