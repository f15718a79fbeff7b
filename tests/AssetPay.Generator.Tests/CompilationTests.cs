using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

public sealed class CompilationTests
{
    [Fact]
    public void The_client_of_docs_input_compiles_without_a_complaint()
    {
        var run = new Consumer(Repository.DocsInput()).Run();
        if (Environment.GetEnvironmentVariable("EMIT_TO") is { } folder)
        {
            foreach (var (name, text) in run.Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Null(run.Exception);
        File.WriteAllLines("/tmp/complaints.txt", run.Complaints); Assert.Empty(run.Complaints);
    }
}
