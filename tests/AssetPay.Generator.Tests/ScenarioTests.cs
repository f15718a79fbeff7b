using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Tests;

/// <summary>
/// A folder under Scenarios is a test: its pages are the consumer's, its <c>expected</c> folder holds the diagnostics and those emitted
/// files that the scenario is about. To keep one more, put an empty <c>Name.g.verified.cs</c> there and accept what is received. Every
/// scenario is run twice, and the second run must find everything cached.
/// </summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Scenarios");

    public static TheoryData<string> All => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_and_its_result(string scenario)
    {
        var folder = Path.Combine(Folder, scenario);
        var consumer = new Consumer(Repository.Pages(folder));
        var run = consumer.Run();
        Assert.Null(run.Exception);
        Assert.Equal("", string.Join("\n", run.Complaints));

        var expected = Path.Combine(folder, "expected");
        Snapshot.Match(string.Concat(run.Diagnostics.Select(Line).Order(StringComparer.Ordinal)), expected, "diagnostics");
        foreach (var name in Directory.GetFiles(expected, "*.verified.cs").Select(file => Path.GetFileName(file)[..^".verified.cs".Length]))
        {
            Assert.True(run.Files.ContainsKey(name + ".cs"), string.Join(" ", run.Files.Keys));
            Snapshot.Match(run.Files[name + ".cs"], expected, name, "cs");
        }

        Assert.All(consumer.WithCode("class SomethingElse { }").Run().OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>Everything that the ready-made client is made of, so that a change of the pages or of the printer is read before it is kept.</summary>
    [Fact]
    public void The_ready_made_client_is_the_one_that_was_read()
    {
        var run = new Consumer(Repository.DocsInput()).Run();
        Assert.Equal("", string.Join("\n", run.Complaints));

        var expected = Path.Combine(Repository.Tests, "ReadyMade");
        Snapshot.Match(string.Concat(run.Diagnostics.Select(Line).Order(StringComparer.Ordinal)), expected, "diagnostics");
        foreach (var (name, text) in run.Files)
        {
            Snapshot.Match(text, expected, Path.GetFileNameWithoutExtension(name), "cs");
        }

        Assert.Equal(
            run.Files.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(expected, "*.verified.cs").Select(file => Path.GetFileName(file).Replace(".verified", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var page = place.Path?.Replace("/consumer/docs-input/", "", StringComparison.Ordinal) ?? "";
        var position = page.Length == 0 ? "" : $"{page}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): ";
        return $"{position}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n";
    }
}
