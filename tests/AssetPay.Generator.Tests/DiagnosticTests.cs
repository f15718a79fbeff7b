using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;
using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests;

/// <summary>A diagnostic is a product: each id can be had from a page, stands at its place, and can be set by its id.</summary>
public sealed partial class DiagnosticTests
{
    // A fault of our own cannot be had from a page, or it would have been mended.
    private static readonly string[] WithoutCause = ["APIDOC004", "APIDOC024"];

    public static TheoryData<string> Ids => [.. DiagnosticCauses.ById.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_can_be_had_and_says_what_and_where(string id)
    {
        var run = DiagnosticCauses.ById[id]().Run();

        Assert.Null(run.Exception);
        Assert.True(run.Ids.Contains(id), string.Join("\n", run.Diagnostics));
        Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Id == id), diagnostic =>
        {
            Assert.DoesNotMatch(@"\{\d", diagnostic.GetMessage(null));
            Assert.True(diagnostic.Location == Location.None || diagnostic.Location.GetLineSpan().Path.StartsWith("/consumer/docs-input/", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Of_sound_pages_nothing_is_told() => Assert.Empty(DiagnosticCauses.With(DiagnosticCauses.Order).Run().Diagnostics);

    [Fact]
    public void Every_rule_has_a_test() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), DiagnosticCauses.ById.Keys.Concat(WithoutCause).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_listed_with_its_severity_in_the_release_notes()
    {
        var listed = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "generator/AssetPay.Generator/Diagnostics/AnalyzerReleases.Unshipped.md")))
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value} {row.Groups[3].Value.TrimEnd()}");
        Assert.Equal(Rules.All.Select(rule => $"{rule.Id} {rule.Severity} {rule.Title}").Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void A_diagnostic_stands_at_the_line_and_column_of_the_page()
    {
        var diagnostic = DiagnosticCauses.ById["APIDOC014"]().Run().Diagnostics.Single(diagnostic => diagnostic.Id == "APIDOC014");
        var place = diagnostic.Location.GetLineSpan();
        var line = DiagnosticCauses.Order.Split('\n')[place.StartLinePosition.Line];

        Assert.Equal("/consumer/docs-input/orders.md", place.Path);
        Assert.Equal(line.IndexOf("number", StringComparison.Ordinal), place.StartLinePosition.Character);
        Assert.Equal(place.StartLinePosition.Character + "vessel".Length, place.EndLinePosition.Character);
    }

    [Fact]
    public void An_old_language_gives_one_error_and_no_code()
    {
        var run = DiagnosticCauses.With(DiagnosticCauses.Order + "[dead](/nowhere)").With(LanguageVersion.CSharp11).Run();

        Assert.Equal("APIDOC003", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("11", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("ApiClientName", "2fast")]
    [InlineData("ApiClientName", "My Shop")]
    [InlineData("ApiClientNamespace", "Shop..Client")]
    [InlineData("ApiClientNamespace", "Shop.2.Client")]
    [InlineData("ApiClientAccessibility", "private")]
    public void A_setting_that_cannot_be_used_gives_one_error_and_no_code(string property, string value)
    {
        var run = DiagnosticCauses.With(DiagnosticCauses.Order).With(property, value).Run();

        Assert.Equal("APIDOC006", Assert.Single(run.Diagnostics).Id);
        Assert.StartsWith($"{property} is '{value}', but must be ", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_setting_of_one_client_that_cannot_be_used_leaves_the_others_alone()
    {
        var run = new Consumer(new Docs("a.md", DiagnosticCauses.Order, "Shop"), new Docs("b.md", DiagnosticCauses.Order, "Boats", accessibility: "secret")).Run();

        Assert.Single(run.Ids, "APIDOC006");
        Assert.Contains("Shop/ShopClient.g.cs", run.Files.Keys);
        Assert.DoesNotContain(run.Files.Keys, name => name.StartsWith("Boats", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_that_asks_for_nothing_hears_nothing() => Assert.Empty(new Consumer().With("ApiDocsFolder", "").With(LanguageVersion.CSharp8).Run().Diagnostics);

    [Fact]
    public void A_fault_of_ours_is_told_in_place_of_the_compilers_warning_about_generators()
    {
        var diagnostic = DocsDiagnostic.OfFault(new InvalidOperationException("odd"), "orders.md", default).ToDiagnostic();

        Assert.Equal("APIDOC004", diagnostic.Id);
        Assert.Contains("orders.md: InvalidOperationException: odd", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_severity_can_be_set_by_id()
    {
        var descriptor = Descriptors.Of(Rules.DeadLink);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: [new(descriptor.Id, ReportDiagnostic.Error)]);

        Assert.Equal(ReportDiagnostic.Error, descriptor.GetEffectiveSeverity(options));
        Assert.All(Descriptors.All, known => Assert.True(known.IsEnabledByDefault));
    }

    [GeneratedRegex(@"^(APIDOC\d+) \| ApiDocs \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
