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
    case [Scale.Verb]:
        PrintScale();
        return 0;
    default:
        return await Suite.RunAsync(args);
}

static void PrintScale() => Console.WriteLine(ReachTable.Write("Scale", Scale.Measure()));
