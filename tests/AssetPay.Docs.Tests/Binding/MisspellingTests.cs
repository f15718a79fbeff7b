using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>One wrong word on a page must not take a fact away in silence.</summary>
public sealed class MisspellingTests
{
    private const string Catalogue = "# Error Codes\n\n## General\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| 7 | `HULL_BREACH` | 409 | It leaks |\n";

    private const string Types = "# Types\n\n## Boat\n\n```typescript\ninterface Boat {\n  id: string;\n  name: string;\n  size: number;\n  color: string;\n}\n```\n";

    [Fact]
    public void A_word_for_required_that_nobody_knows_is_told_at_its_cell()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `name` | string | Yse | Its name |")));
        var finding = docs.Single(Rules.Guess);
        Assert.Equal((19, 20), (finding.Place.Line, finding.Place.Column));
        Assert.Contains("'name' is required ('Yse')", finding.Message);
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("**No**")]
    [InlineData("Yes\\*")]
    [InlineData("Conditional")]
    [InlineData("Yes, if the boat sails")]
    [InlineData("—")]
    public void Words_for_yes_no_and_a_condition_are_no_misspellings(string word)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `name` | string | {word} | Its name |")));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.StartsWith("Whether", StringComparison.Ordinal));
    }

    [Fact]
    public void A_linked_type_stays_the_answer_when_its_example_misspells_a_member()
    {
        var docs = InventedDocs.Of(("types.md", Types), ("boats.md", InventedDocs.BoatPage(more: """
            ## Response

            Returns a full [`Boat`](/types#boat).

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "name": "Ida", "size": 12, "colour": "red" } }
            ```
            """)));
        Assert.Equal("Boat", docs.Operation("LaunchBoat").ResponseType!.Name);
        Assert.Contains("'colour' of Boat", docs.Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_second_key_for_a_code_of_the_catalogue_is_told()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 7 | `HULL_BRAECH` | It leaks |\n")), ("errors.md", Catalogue));
        Assert.Contains("The key of code 7 is HULL_BRAECH here, but HULL_BREACH at errors.md(7,", docs.Single(Rules.Contradiction).Message);
    }

    [Theory]
    [InlineData("| x7 | `HULL_BREACH` | 409 | It leaks |", "The code of HULL_BREACH ('x7')")]
    [InlineData("| 7? | `HULL_BREACH` | 409 | It leaks |", "The code of HULL_BREACH ('7?')")]
    [InlineData("| 7 | `HULL_BREACH` | 4O9 | It leaks |", "The HTTP status of HULL_BREACH ('4O9')")]
    public void A_number_that_is_none_is_told(string row, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("errors.md", Catalogue.Replace("| 7 | `HULL_BREACH` | 409 | It leaks |", row)));
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains(message));
    }

    [Fact]
    public void A_dash_for_a_number_is_not() =>
        Assert.DoesNotContain(InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("errors.md", Catalogue.Replace("| 7 |", "| — |"))).Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("number", StringComparison.Ordinal));

    [Fact]
    public void Errors_that_no_answer_shows_how_to_tell_are_told_once_where_the_first_stands()
    {
        const string Errors = "## Errors\n\n| HTTP | Key | When |\n| --- | --- | --- |\n| 409 | `AFLOAT` | It is afloat |\n| 410 | `SUNK` | It has sunk |\n";
        var told = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: Errors)), ("errors.md", "# Errors\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| 7 | `LOST` | 404 | It is lost |\n"))
            .Findings.Where(finding => finding.Message.Contains("no documented error is recognised", StringComparison.Ordinal)).ToList();

        Assert.Equal("boats.md", Assert.Single(told).Page);
        Assert.DoesNotContain(InventedDocs.Of(("boats.md", InventedDocs.BoatPage())).Findings, finding => finding.Rule == Rules.Guess);
    }

    [Fact]
    public void Errors_taken_over_from_a_page_that_is_not_there_are_a_warning()
    {
        var docs = InventedDocs.Of(("b.md", InventedDocs.BoatPage(more: "## Errors\n\nSame set as [launching](/gone#errors) minus `TOO_MANY`.\n")));
        Assert.Equal(Severity.Warning, docs.Single(Rules.LostErrors).Rule.Severity);
    }

    [Theory]
    [InlineData("POST https://api.boats.example/boats", "PUT https://api.boats.example/boats", "The method of /boats is PUT here, but POST")]
    [InlineData("POST https://api.boats.example/boats", "POST https://api.boats.example/boat", "The path of POST /boats is /boat here, but /boats")]
    public void A_request_block_that_contradicts_the_heading_is_told(string from, string to, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage().Replace(from, to)));
        Assert.Contains(message, docs.Single(Rules.Contradiction).Message);
    }

    [Theory]
    [InlineData("GET /boats/{id}.json", "/boats/42.json", true)]
    [InlineData("GET /boats/@{name}", "/boats/@ida", true)]
    [InlineData("GET /boats/@{name}.json", "/boats/@ida.json", true)]
    [InlineData("GET /boats/{id}.json", "/boats/42.xml", false)]
    [InlineData("GET /boats/{id}.json", "/boats/.json", false)]
    [InlineData("GET /boats/@{name}", "/boats/ida", false)]
    [InlineData("GET /boats/@{name}", "/boats/ida@", false)]
    public void A_request_block_with_a_value_is_that_of_the_heading_whatever_stands_beside_the_parameter(string announcement, string address, bool isOf)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(announcement: announcement).Replace($"GET https://api.boats.example{announcement[4..]}", $"GET https://api.boats.example{address}")));
        Assert.Equal(!isOf, docs.Findings.Any(finding => finding.Message.Contains("The path of GET", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_path_of_the_base_address_stands_in_front_of_that_of_the_heading()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage().Replace("boats.example/boats", "boats.example/v1/boats")));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
        Assert.Equal("https://api.boats.example/v1", Assert.Single(docs.Model.Servers).Url);
    }

    [Fact]
    public void A_path_parameter_that_the_path_lacks_is_told_at_its_cell()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(announcement: "POST /boats/{boatId}").Replace("### Body Parameters", "### Path Parameters")
            .Replace("| `name` | string | Yes | Its name |", "| `botId` | string | Yes | Its id |")));
        Assert.Contains("'botId' is documented here, but not in the path /boats/{boatId}", docs.Single(Rules.Contradiction).Message);
    }

    [Theory]
    [InlineData("| `crew` | array | No | Names (min 300, max 250) |", "a least value above the greatest")]
    [InlineData("| `seats` | number | No | How many seats (default: 20, max: 10) |", "The default of 'seats' is 20 here, but limited to")]
    [InlineData("| `kind` | string | No | `tug` or `ferry`. Defaults to `frry`. |", "The default of 'kind' is 'frry' here, but one of tug, ferry")]
    public void Limits_and_defaults_that_cannot_be_are_told(string row, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(row)));
        Assert.Contains(message, docs.Single(Rules.Contradiction).Message);
    }

    [Theory]
    [InlineData("number", "No", "is number No here, but string Yes")]
    [InlineData("number", "Yes", "is number Yes here, but string Yes")]
    [InlineData("string", "No", "is string No here, but string Yes")]
    public void A_second_row_of_one_name_is_told(string type, string required, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `name` | string | Yes | Its name |\n| `name` | {type} | {required} | Its number |")));
        Assert.Contains(message, docs.Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_second_row_that_says_the_same_contradicts_nothing() =>
        Assert.DoesNotContain(InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `name` | string | Yes | Its name |\n| `name` | string | Yes | Its number |"))).Findings, finding => finding.Rule == Rules.Contradiction);

    [Theory]
    [InlineData("{ \"nmae\": \"Ida\" }", "The member 'nmae' of the request is shown here, but not documented")]
    [InlineData("{ \"name\": 7 }", "'name' is a number here, but a String")]
    public void An_example_that_contradicts_the_table_is_told(string body, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage().Replace("x-key: k\n", $"x-key: k\n\n{body}\n")));
        Assert.Contains(message, docs.Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_table_without_its_line_of_dashes_is_told()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage().Replace("| --- | --- | --- | --- |\n", "")));
        Assert.Equal(17, docs.Single(Rules.NoTable).Place.Line);
    }

    [Fact]
    public void A_title_that_gives_no_name_is_told()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(title: "3D print")));
        Assert.Equal("PostBoats", docs.Model.Operations.Single().Name);
        Assert.Contains("'3D print'", docs.Single(Rules.NameChanged).Message);
    }
}
