using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

public sealed class CompilationTests
{
    [Fact]
    public void The_client_of_docs_input_compiles_without_a_complaint()
    {
        var run = new Consumer(Repository.DocsInput()).Run();

        Assert.Null(run.Exception);
        Assert.Equal("", string.Join("\n", run.Complaints));
    }

    [Fact]
    public void Every_kind_of_type_compiles_in_every_shape()
    {
        var files = KitchenSink.Print(KitchenSink.Full);
        Assert.Equal("", string.Join("\n", KitchenSink.Compile(files).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
    }
}
