using ApiDocs.Fuzzing.Answers;

if (args is ["answers", ..])
{
    return AnswerCommand.Run(args.AsSpan(1));
}

System.Console.Error.WriteLine("usage: dotnet run -c Release --project tests/AssetPay.Fuzzing -- pages|answers [--seed N] [--cases N]");
return 2;
