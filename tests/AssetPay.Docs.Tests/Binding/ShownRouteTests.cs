using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>Pages without a METHOD heading, whose request block has values in the place of parameters.</summary>
public sealed class ShownRouteTests
{
    private static string Page(string address, string method = "GET", string more = "") => $$"""
        # Get Boat

        > One boat.

        Reads a boat.

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        {{method}} https://api.boats.example{{address}}
        x-key: k
        ```

        {{more}}

        ## Response

        ```json
        { "requestId": "...", "success": true, "data": { "id": "1" } }
        ```
        """;

    private static string PathTable(params string[] names) =>
        "### Path Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n" + string.Join("\n", names.Select(name => $"| `{name}` | string | Yes | It |"));

    [Theory]
    [InlineData("/boats/7d7c2f5e-58cf-4a80-9d4e-3c4b5b8f7d10", "boatId", "/boats/{boatId}")]
    [InlineData("/boats/boat_42", "ref", "/boats/{ref}")]
    [InlineData("/games/cs2/boats/42", "game,boatId", "/games/{game}/boats/{boatId}")]
    [InlineData("/v1/cs2/boats/42/check", "id", "/v1/cs2/boats/{id}/check")]
    [InlineData("/boats/42/parts/mast-7", "boatId,partId", "/boats/{boatId}/parts/{partId}")]
    public void The_table_of_path_parameters_names_the_values(string shown, string names, string route)
    {
        var docs = InventedDocs.Of(("boat.md", Page(shown, more: PathTable(names.Split(',')))));
        Assert.Equal(route, docs.Model.Operations.Single().Path);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("path") || finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("Poll [`GET /boats/{boatRef}`](/boat) for it.")]
    [InlineData("| Endpoint | Verified | Unverified |\n| --- | --- | --- |\n| `GET /boats/:boatRef` | 10/min | 1/min |")]
    [InlineData("Delete it with `DELETE /boats/\\{boatRef}`.")]
    public void Another_page_names_the_value(string text)
    {
        var docs = InventedDocs.Of(("boat.md", Page("/boats/mast_1")), ("overview.md", "# Overview\n\n" + text + "\n"));
        Assert.Equal("/boats/{boatRef}", docs.Model.Operations.Single().Path);
    }

    [Fact]
    public void A_value_that_nothing_names_is_called_after_what_it_is_one_of_and_told()
    {
        var docs = InventedDocs.Of(("boat.md", Page("/boats/boat_42")));
        Assert.Equal("/boats/{boatId}", docs.Model.Operations.Single().Path);
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("/boats/{boatId}"));
    }

    [Theory]
    [InlineData("id", "boatId")]
    [InlineData("hullNumber", "hullNumber")]
    public void The_answer_may_name_the_value(string member, string name)
    {
        var page = Page("/boats/10000000000001").Replace("\"id\": \"1\"", $"\"{member}\": \"10000000000001\"");
        Assert.Equal($"/boats/{{{name}}}", InventedDocs.Of(("boat.md", page)).Model.Operations.Single().Path);
    }

    [Theory]
    [InlineData("""{ "ref": "boat_1", "key": "boat_1" }""", "ref")]
    [InlineData("""{ "old": { "ref": "boat_1" }, "new": { "key": "boat_1" } }""", "ref")]
    [InlineData("{ \"ref\": \"boat_1\" } }\n```\n\n```json\n{ \"requestId\": \"...\", \"success\": true, \"data\": { \"key\": \"boat_1\" }", "ref")]
    public void Of_several_members_with_the_value_the_first_names_it(string data, string name)
    {
        var page = Page("/boats/boat_1").Replace("{ \"id\": \"1\" }", data, StringComparison.Ordinal);
        Assert.Equal($"/boats/{{{name}}}", InventedDocs.Of(("boat.md", page)).Model.Operations.Single().Path);
    }

    [Fact]
    public void Two_values_below_one_word_are_named_each_by_its_own_member()
    {
        var page = Page("/boats/boat_1/boats/boat_2").Replace("{ \"id\": \"1\" }", "{ \"first\": \"boat_1\", \"second\": \"boat_2\" }", StringComparison.Ordinal);
        Assert.Equal("/boats/{first}/boats/{second}", InventedDocs.Of(("boat.md", page)).Model.Operations.Single().Path);
    }

    [Theory]
    [InlineData("Reads the boat of that `boatId`.", false)]
    [InlineData("Reads the boat of that boatId.", true)]
    public void A_name_that_the_page_says_as_code_is_no_guess(string words, bool isGuess)
    {
        var docs = InventedDocs.Of(("boat.md", Page("/boats/boat_1").Replace("Reads a boat.", words, StringComparison.Ordinal)));
        Assert.Equal(isGuess, docs.Findings.Any(finding => finding.Message.StartsWith("What takes the place of the values", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/cs2/boats")]
    [InlineData("/boats/steam64")]
    [InlineData("/v2/boats")]
    public void A_word_with_a_digit_is_no_value(string path) =>
        Assert.Equal(path, InventedDocs.Of(("boat.md", Page(path))).Model.Operations.Single().Path);

    [Fact]
    public void A_fixed_part_is_not_taken_for_the_value_of_another_route() =>
        Assert.Equal("/boats/search", InventedDocs.Of(("boat.md", Page("/boats/search")), ("more.md", "# More\n\nSee `GET /boats/{boatId}`.\n")).Model.Operations.Single().Path);
}
