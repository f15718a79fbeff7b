using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

/// <summary>Paths and names that other vendors have: what is emitted for them compiles, and sends what the page says.</summary>
public sealed class OddPathsTests
{
    [Theory]
    [InlineData("GET /boats/", "head.Literal(\"/boats/\");")]
    [InlineData("GET /boats/{id}.json", "head.Literal(\"/boats/\");\n        head.Segment(id);\n        head.Literal(\".json\");")]
    [InlineData("GET /boats/{id}/", "head.Segment(id);\n        head.Literal(\"/\");")]
    [InlineData("GET /at/{lat},{lon}", "head.Segment(lat);\n        head.Literal(\",\");\n        head.Segment(lon);")]
    [InlineData("GET /boats/{id}/sails/{id}", "head.Segment(id);\n        head.Literal(\"/sails/\");\n        head.Segment(id2);")]
    [InlineData("GET /", "head.Literal(\"/\");")]
    public void A_path_is_sent_as_the_page_has_it(string call, string emitted)
    {
        var run = new Consumer(new Docs("boats.md", $"# Boats\n\n## Get a boat\n\n`{call}`\n")).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Contains(run.Files.Values, text => text.Contains(emitted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET /dispose/it")]
    [InlineData("GET /to-string")]
    [InlineData("POST /get-type/{class}/{request}/{options}/{cancellationToken}/{head}/{this}")]
    public void A_group_or_a_parameter_is_never_in_the_way_of_the_clients_own_members(string call) =>
        Assert.Equal("", string.Join("\n", new Consumer(new Docs("boats.md", $"# Boats\n\n## Dispose\n\n`{call}`\n")).Run().Complaints));

    [Fact]
    public void A_file_that_the_project_names_twice_is_one_page()
    {
        var page = new Docs("boats.md", "# Boats\n\n## Get a boat\n\n`GET /boats/{id}`\n\nSee [the harbour](/harbour).\n");
        var (once, twice) = (new Consumer(page).Run(), new Consumer(page, new Docs(page.Page, page.Content)).Run());

        Assert.Null(twice.Exception);
        Assert.Equal("", string.Join("\n", twice.Complaints));
        Assert.Equal(once.Files.Keys, twice.Files.Keys);
        Assert.DoesNotContain("APIDOC004", twice.Ids);
    }

    [Theory]
    [InlineData("overlay/orders.md", "APIDOC012 docs-input(3) APIDOC012 more(11) APIDOC034 more(7) APIDOC035 more(9)")]
    [InlineData("orders-more.md", "APIDOC012 docs-input(3) APIDOC012 more(11)")]
    public void Pages_of_one_path_in_two_folders_are_told_of_each_in_its_own_file(string path, string expected)
    {
        const string Needless = "# POST /orders\n\nCalled `PlaceOrder` in C#.\n\n# ~~POST /others~~\n";
        var run = new Consumer(
            new Docs("orders.md", DiagnosticCauses.Order),
            new Docs(path, "# Words\n\n[It](/nowhere)\n"),
            new Docs(path, "\n\n\n\n" + Needless + "\n[It](/nowhere)\n", root: "/consumer/more/")).Run();

        var told = run.Diagnostics.Where(diagnostic => diagnostic.Id is "APIDOC012" or "APIDOC034" or "APIDOC035").Select(diagnostic => (diagnostic.Id, At: diagnostic.Location.GetLineSpan()))
            .Where(told => told.At.Path.EndsWith(path, StringComparison.Ordinal))
            .Select(told => $"{told.Id} {told.At.Path.Replace(path, "", StringComparison.Ordinal).Split('/')[2]}({told.At.StartLinePosition.Line + 1})");
        Assert.Equal(expected, string.Join(" ", told.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_request_of_nothing_but_free_values_in_the_query_compiles() =>
        Assert.Equal("", string.Join("\n", new Consumer(new Docs(
            "boats.md", "# Boats\n\n## Find boats\n\n`GET /boats`\n\n### Query Parameters\n\n| Name | Type | Required |\n| - | - | - |\n| `match` | vessel_selector | No |\n")).Run().Complaints));
}
