using System.Text.RegularExpressions;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>Emitted code is a product: it keeps every rule of the SDK's analyzers but those that it names in its header.</summary>
public sealed partial class CleanlinessTests
{
    [Fact]
    public async Task The_client_of_docs_input_and_every_kind_of_type_keep_every_rule_as_if_a_person_had_written_them()
    {
        var run = new Consumer(Repository.DocsInput()).Run();
        var files = run.Files.Select(file => new SourceFile(file.Key, file.Value));
        using var project = new CleanProject(files.Concat(KitchenSink.Print(KitchenSink.Full)));
        Assert.Equal("", string.Join("\n", await project.BuildAsync()));
    }

    [Fact]
    public async Task No_rule_is_suppressed_that_nothing_would_break()
    {
        using var project = new CleanProject(KitchenSink.Print(KitchenSink.Full), isSuppressed: false);
        var broken = (await project.BuildAsync()).Select(line => Id().Match(line).Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(" ", FileHeader.Suppressed), string.Join(" ", broken));
    }

    [GeneratedRegex(@"error ([A-Z]+\d+)")]
    private static partial Regex Id();
}
