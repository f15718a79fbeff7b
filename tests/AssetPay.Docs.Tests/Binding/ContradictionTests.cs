using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>Two pages that disagree are told of at the one place, and the message names the other.</summary>
public sealed class ContradictionTests
{
    private const string Errors = "# Errors\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| 7 | `NO_WIND` | 409 | There is no wind |\n";

    [Theory]
    [InlineData("| `name` | string | No | Its name |", "'name' of POST /boats is optional here, but required at boats.md(20,4)")]
    [InlineData("| `name` | number | Yes | Its name |", "The type of 'name' of POST /boats is number here, but string at boats.md(20,12)")]
    [InlineData("| `name` | string | Yes | max 9 chars |", "The limit of 'name' of POST /boats is 'max 9 chars' here, but 'max 40 chars' at boats.md(20,4)")]
    [InlineData("| `sails` | integer | No | Defaults to `3` |", "The default of 'sails' of POST /boats is '3' here, but '2' at boats.md(21,4)")]
    [InlineData("| `flag` | string | No | Its flag |", "The parameter 'flag' of POST /boats is documented here, but not at boats.md(5,8)")]
    public void A_guides_table_is_held_against_the_operations(string row, string message)
    {
        var finding = Docs($$"""
            # Guide

            ```http
            POST https://api.boats.example/boats
            ```

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            {{row}}
            """).Single(Rules.Contradiction);
        Assert.Equal(("guide.md", 10), (finding.Page, finding.Place.Line));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_only_a_guides_request_shows_is_told_of()
    {
        var finding = Docs("# Guide\n\n```http\nPOST https://api.boats.example/boats\n\n{ \"name\": \"Ann\", \"flag\": \"red\" }\n```\n").Single(Rules.Contradiction);
        Assert.Equal(("guide.md", 5), (finding.Page, finding.Place.Line));
        Assert.StartsWith("The parameter 'flag' of POST /boats is shown here, but not documented at boats.md(5,8)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_inside_another_that_only_a_guides_request_shows_is_told_of()
    {
        var finding = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(rows: "| `name` | string | Yes | Its name |\n| `mast` | object | Yes | Its mast |\n| `mast.wood` | string | Yes | Of what it is |")),
            ("guide.md", "# Guide\n\n```http\nPOST https://api.boats.example/boats\n\n{ \"name\": \"Ann\", \"mast\": { \"wood\": \"oak\", \"paint\": \"red\" } }\n```\n")).Single(Rules.Contradiction);
        Assert.StartsWith("The parameter 'mast.paint' of POST /boats is shown here, but not documented", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("You get `NO_WIND` (8) on such days.", "The code of NO_WIND is 8 here, but 7 at errors.md(5,8)")]
    [InlineData("You get `404 NO_WIND` on such days.", "The HTTP status of NO_WIND is 404 here, but 409 at errors.md(5,8)")]
    public void An_error_in_a_guides_text_is_held_against_the_catalogue(string sentence, string message) =>
        Assert.StartsWith(message, Docs("# Guide\n\n" + sentence + "\n").Single(Rules.Contradiction).Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_that_only_a_guide_knows_is_one_of_the_api_when_its_number_stands_beside_it()
    {
        var docs = Docs("# Guide\n\nBoats without a flag fail with `NO_FLAG` (12). Words like `SOME_PLACEHOLDER` fail nobody.\n");
        Assert.Equal(["NO_WIND", "NO_FLAG"], docs.Model.Errors.Select(error => error.Key));
        Assert.Equal("guide.md(3,33)", docs.Bound.Sources.First("! NO_FLAG")?.ToString());
    }

    [Fact]
    public void An_overview_of_limits_is_held_against_the_operations_own()
    {
        var finding = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: "## Rate Limits\n\n| Status | Limit |\n| --- | --- |\n| Verified | 60 requests / min |\n")),
            ("limits.md", "# Limits\n\n| Endpoint | Verified |\n| --- | --- |\n| `POST /boats` | 50/min |\n")).Single(Rules.Contradiction);
        Assert.StartsWith("The Verified rate limit of POST /boats is '50/min' here, but '60 requests / min' at boats.md(26,14)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_breaks_a_declaration_names_the_declaration()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: "## Response\n\nReturns a [`Boat`](/types#boat).\n\n```json\n{ \"boatId\": 5, \"state\": \"lost\", \"name\": \"Ann\", \"hull\": 1 }\n```\n")),
            ("types.md", "# Types\n\n## Boat\n\n```typescript\ninterface Boat {\n  boatId: string;\n  state: State;\n  name: string;\n}\ntype State = 'afloat' | 'ashore';\n```\n"));
        Assert.Equal(
            ["types.md(7,3)", "types.md(8,3)", "types.md(6,11)"],
            docs.Findings.Where(finding => finding.Rule == Rules.Contradiction).Select(finding => finding.Arguments[3].ToString()));
    }

    private static InventedDocs Docs(string guide) => InventedDocs.Of(
        ("boats.md", InventedDocs.BoatPage(rows: "| `name` | string | Yes | max 40 chars |\n| `sails` | integer | No | Defaults to `2` |")), ("errors.md", Errors), ("guide.md", guide));
}
