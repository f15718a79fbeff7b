using System.Text.RegularExpressions;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>Emitted code is a product: it keeps every rule of the SDK's analyzers but those that it names in its header.</summary>
public sealed partial class CleanlinessTests(EmittedProjects emitted) : IClassFixture<EmittedProjects>
{
    private static readonly string[] OfWebApplications =
        [.. Directory.GetFiles(Path.Combine(Repository.Tests, "Referenced"), "*.verified.cs").Select(file => Path.GetFileName(file).Replace(".verified", "", StringComparison.Ordinal))];

    [Fact]
    public void The_client_of_docs_input_and_every_kind_of_type_keep_every_rule_as_if_a_person_had_written_them() => Assert.Empty(emitted.OfEverything);

    [Fact]
    public void What_is_emitted_for_a_web_application_with_a_container_a_log_and_rate_limits_keeps_every_rule_too()
    {
        Assert.Superset(OfWebApplications.ToHashSet(), emitted.WebFiles.ToHashSet());
        Assert.Empty(emitted.OfWeb);
    }

    [Fact]
    public void No_rule_is_suppressed_that_nothing_would_break_and_none_where_it_cannot_be_broken()
    {
        var files = emitted.Sink;
        var broken = emitted.OfUnsuppressed.Select(line => Broken().Match(line)).ToLookup(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.All(files, file => Assert.Subset(Suppressed(file).ToHashSet(), broken[file.HintName.Replace(".g.cs", "", StringComparison.Ordinal)].ToHashSet()));
        Assert.Equal(
            string.Join(" ", files.SelectMany(Suppressed).Distinct().Order(StringComparer.Ordinal)),
            string.Join(" ", broken.SelectMany(ids => ids).Distinct().Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(files, file => file.HintName == "SinkClientOptions.g.cs" && Suppressed(file).Length > 0);
    }

    private static string[] Suppressed(SourceFile file) =>
        Pragma().Match(file.Text).Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"([^/\\]+)\.cs\(.*error ([A-Z]+\d+)")]
    private static partial Regex Broken();

    [GeneratedRegex("^#pragma warning disable (.*)$", RegexOptions.Multiline)]
    private static partial Regex Pragma();
}
