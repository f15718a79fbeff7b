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
    private static readonly string Order = """
        # Place Order

        # POST /orders

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.shop.example/orders
        x-key: k

        { "price": 10.75 }
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description  |
        | --------- | ------ | -------- | ------------ |
        | `price`   | number | Yes      | What you pay |

        ## Response

        Returns a full [`Order`](/types#order) object.

        ```json
        { "success": true, "data": { "id": "order-1" } }
        ```

        ## Errors

        | Code | Key             | HTTP | Description          |
        | ---- | --------------- | ---- | -------------------- |
        | 11   | `PRICE_CHANGED` | 409  | It costs more by now |

        """.ReplaceLineEndings("\n");

    private static readonly Docs Overview = new("overview.md", "# Overview\n\n## Errors\n\n```json\n{ \"success\": false, \"error\": { \"code\": 11, \"key\": \"PRICE_CHANGED\", \"message\": \"It costs more\" } }\n```\n");

    private static readonly Docs Types = new("types.md", "# Types\n\n## Order\n\n```typescript\ninterface Order {\n  id: string; // ID\n}\n```\n");

    /// <summary>For each id what is done to two sound pages to have it.</summary>
    private static readonly Dictionary<string, Func<Consumer>> Causes = new(StringComparer.Ordinal)
    {
        ["APIDOC001"] = () => new Consumer(),
        ["APIDOC002"] = () => new Consumer(new Docs("hello.md", "# Hello\n")),
        ["APIDOC003"] = () => With(Order).With(LanguageVersion.CSharp11),
        ["APIDOC010"] = () => With(Order, new Docs("other.md", "# Other\n\n**Authentication:** API Key (`x-key` header)\n\n" + Order[Order.IndexOf("### Body", StringComparison.Ordinal)..])),
        ["APIDOC011"] = () => With(Order, new Docs("other.md", "# Other\n\n### Body Parameters\n\n| Parameter | Type | Required | Description |\n| - | - | - | - |\n| `a` | string | Yes | It |\n")),
        ["APIDOC012"] = () => With(Order + "\nSee [that](/nowhere).\n"),
        ["APIDOC013"] = () => With(Order.Replace("\"order-1\" }", "\"order-1\" ", StringComparison.Ordinal)),
        ["APIDOC014"] = () => With(Order.Replace("| number |", "| nmuber |", StringComparison.Ordinal)),
        ["APIDOC015"] = () => With(Order, new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal).Replace("| 409 ", "| 410 ", StringComparison.Ordinal))),
        ["APIDOC016"] = () => With(Order.Replace("| `price`   | number | Yes      | What you pay |", "| `price`   | number | Yes      | What you pay |\n| `Price`   | number | No       | Once more |", StringComparison.Ordinal)),
        ["APIDOC017"] = () => new Consumer(new Docs("orders.md", Order), Types),
        ["APIDOC018"] = () => With(Order, types: new("types.md", Types.Content.Replace("  id:", "  seller: string;\n  id:", StringComparison.Ordinal))),
        ["APIDOC019"] = () => With(Order, new Docs("orders.txt", "Place Order\n\nPOST /orders\n\nAuthentication: Client Token (Authorization header)\n\nRequest\n\nPOST https://api.shop.example/orders\n\nBody Parameters\nParameter\tType\tRequired\tDescription\nprice\tstring\tNo\tSomething else\n")),
        ["APIDOC020"] = () => With(Order + "\n`SOLD_OUT` can still fire.\n"),
        ["APIDOC021"] = () => With(Order, new Docs("zz.md", Order)),
        ["APIDOC022"] = () => With(Order, new Docs("guide.md", "# Guide\n\n```http\nPOST https://api.shop.example/nowhere\nx-key: k\n```\n")),
        ["APIDOC023"] = () => With(Order.Replace("**Authentication:** API Key (`x-key` header)", "", StringComparison.Ordinal).Replace("x-key: k\n", "", StringComparison.Ordinal), new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal))),
        ["APIDOC024"] = () => With(Order, new Docs("deep.md", string.Concat(Enumerable.Repeat("> ", 3000)) + "deep")),
        ["APIDOC025"] = () => With(Order, new Docs("other.md", Order.Replace("/orders", "/others", StringComparison.Ordinal).Split("## Errors")[0] + "## Errors\n\nSame set as [`POST /orders`](/orders#errors) minus `NOT_THERE`.\n")),
    };

    // A fault of our own cannot be had from a page, or it would have been mended.
    private static readonly string[] WithoutCause = ["APIDOC004"];

    public static TheoryData<string> Ids => [.. Causes.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_id_can_be_had_and_says_what_and_where(string id)
    {
        var run = Causes[id]().Run();

        Assert.Null(run.Exception);
        Assert.True(run.Ids.Contains(id), string.Join("\n", run.Diagnostics));
        Assert.All(run.Diagnostics.Where(diagnostic => diagnostic.Id == id), diagnostic =>
        {
            Assert.DoesNotMatch(@"\{\d", diagnostic.GetMessage(null));
            Assert.True(diagnostic.Location == Location.None || diagnostic.Location.GetLineSpan().Path.StartsWith("/consumer/docs-input/", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Sound_pages_have_no_diagnostics() => Assert.Equal("", string.Join("\n", With(Order).Run().Diagnostics));

    [Fact]
    public void Every_rule_has_a_test() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Causes.Keys.Concat(WithoutCause).Order(StringComparer.Ordinal));

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
        var diagnostic = Causes["APIDOC014"]().Run().Diagnostics.Single(diagnostic => diagnostic.Id == "APIDOC014");
        var place = diagnostic.Location.GetLineSpan();
        var line = Order.Split('\n')[place.StartLinePosition.Line];

        Assert.Equal("/consumer/docs-input/orders.md", place.Path);
        Assert.Equal(line.IndexOf("number", StringComparison.Ordinal), place.StartLinePosition.Character);
        Assert.Equal(place.StartLinePosition.Character + "nmuber".Length, place.EndLinePosition.Character);
    }

    [Fact]
    public void An_old_language_gives_one_error_and_no_code()
    {
        var run = With(Order + "[dead](/nowhere)").With(LanguageVersion.CSharp11).Run();

        Assert.Equal("APIDOC003", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("11", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Files);
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

    private static Consumer With(string order, Docs? other = null, Docs? types = null) =>
        new([new Docs("orders.md", order), Overview, types ?? Types, .. other is null ? Array.Empty<Docs>() : [other]]);

    [GeneratedRegex(@"^(APIDOC\d+) \| ApiDocs \| (\w+) \| (.+)$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
