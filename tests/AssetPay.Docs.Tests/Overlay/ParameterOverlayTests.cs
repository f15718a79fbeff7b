using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>Parameters in every place, and the fields of an answer.</summary>
public sealed class ParameterOverlayTests
{
    private const string Search = """
        # Find Books

        # GET /shelves/{shelf}/books

        **Authentication:** API Key (`x-key` header)

        | Parameter | In     | Type   | Required | Default | Description |
        | --------- | ------ | ------ | -------- | ------- | ----------- |
        | `shelf`   | path   | string | Yes      | -       | The shelf   |
        | `sort`    | query  | string | No       | `name`  | One of `name` or `year` |
        | `x-trace` | header | string | No       | -       | A trace     |
        """;

    private static InventedDocs With(string rows, string heading = "### Body Parameters") =>
        Library.With(Library.OfLending($"{heading}\n\n| Parameter | Type | Required | Default | Description |\n| --- | --- | --- | --- | --- |\n{rows}\n"));

    private static InventedDocs Fields(string rows) => Library.With(Library.OfLending($"## Response\n\n| Field | Type | Description |\n| --- | --- | --- |\n{rows}\n"));

    private static InventedDocs Found(string rows) =>
        InventedDocs.Of(("find.md", Search), ("overlay/find.md", $"# GET /shelves/{{shelf}}/books\n\n### Parameters\n\n| Parameter | Type | Required | Default | Description |\n| --- | --- | --- | --- | --- |\n{rows}\n"));

    [Fact]
    public void A_cell_that_is_empty_or_a_dash_keeps_the_vendor_s()
    {
        var days = With("| `days` | - | Yes |  | — |").Member("LendBookRequest", "days");
        Assert.Equal((TypeRef.Integer, true, "14", 30m, "For how long (max 30)"), (days.Type, days.Required, days.Default, days.Limits.Maximum, days.Summary.PlainText));
    }

    [Theory]
    [InlineData("| `days` | integer | | | |", "The type of the parameter 'days' of POST /loans/books is 'integer' here, and 'number' at lend.md(23,19)")]
    [InlineData("| `days` | | Yes | | |", "The word for required of the parameter 'days' of POST /loans/books is 'Yes' here, and 'No' at lend.md(23,28)")]
    [InlineData("| `days` | | | 7 | |", "The default of the parameter 'days' of POST /loans/books is '7' here, and '14' at lend.md(23,39)")]
    [InlineData("| `days` | | | ~~14~~ | |", "The default of the parameter 'days' of POST /loans/books is taken away here, and documented at lend.md(23,39)")]
    [InlineData("| `days` | | | | Days (max 20) |", "The description of the parameter 'days' of POST /loans/books is 'Days (max 20)' here, and 'For how long (max 30)' at lend.md(23,49)")]
    [InlineData("| ~~`days`~~ | | | | |", "The parameter 'days' of POST /loans/books is taken away here, and documented at lend.md(23,4)")]
    [InlineData("| ~~`days`~~ `for` | | | | |", "The parameter 'days' of POST /loans/books is 'for' here, and 'days' at lend.md(23,4)")]
    public void Each_fact_that_is_overridden_is_told_with_both_places(string row, string message)
    {
        var docs = With(row);
        Assert.Equal(message + "; this page of the overlay decides", docs.Single(Rules.OverlayWins).Message);
        Assert.Equal(("overlay/a.md", 8), (docs.Single(Rules.OverlayWins).Page, docs.Single(Rules.OverlayWins).Place.Line));
    }

    [Fact]
    public void The_overlay_s_cells_are_the_client_s()
    {
        var days = With("| `days` | integer | Yes | ~~14~~ | Days (max 20). Called `Length` in C#. |").Member("LendBookRequest", "days");
        Assert.Equal(("Length", TypeRef.Integer, true, null, 20m, "Days (max 20)."), (days.Name, days.Type, days.Required, days.Default, days.Limits.Maximum, days.Summary.PlainText));
    }

    [Fact]
    public void A_parameter_that_is_struck_through_goes_with_all_inside_it_and_out_of_the_example()
    {
        var docs = With("| ~~`reader`~~ | | | | |");
        Assert.Equal(["isbn", "days"], docs.Object("LendBookRequest").Properties.Select(member => member.WireName));
        Assert.DoesNotContain("reader", docs.Operation("LendBook").RequestExamples[0].Json);
        Assert.Single(docs.Told());
    }

    [Fact]
    public void A_wrong_name_on_the_wire_is_corrected_in_the_example_and_in_the_names_inside_it()
    {
        var docs = With("| ~~`reader`~~ `person` | | | | |\n| ~~`reader.mail`~~ `reader.email` | | No | | Called `Address` in C#. |");
        Assert.Equal(["isbn", "days", "person"], docs.Object("LendBookRequest").Properties.Select(member => member.WireName));
        Assert.Contains("\"person\":{\"name\":\"Ada\"", docs.Operation("LendBook").RequestExamples[0].Json);
    }

    [Fact]
    public void A_nested_name_is_corrected_by_its_path()
    {
        var docs = With("| ~~`reader.mail`~~ `reader.email` | | | | Called `Address` in C#. |");
        var member = docs.Member("LendBookRequestReader", "email");
        Assert.Equal(("Address", "The reader's address"), (member.Name, member.Summary.PlainText));
        Assert.Contains("\"email\":\"a@b.example\"", docs.Operation("LendBook").RequestExamples[0].Json);
    }

    [Fact]
    public void A_table_of_an_object_s_own_is_about_the_object_of_the_vendor_s_page() =>
        Assert.Equal(["name", "mail", "card"], With("| `card` | string | No | | Its card |", "### reader Fields").Object("LendBookRequestReader").Properties.Select(member => member.WireName));

    [Fact]
    public void A_parameter_that_the_page_lacks_is_added_in_silence()
    {
        var docs = With("| `note` | string | No | - | A note |");
        Assert.Equal("A note", docs.Member("LendBookRequest", "note").Summary.PlainText);
        Assert.Empty(docs.Told());
    }

    [Fact]
    public void A_cell_that_says_what_the_vendor_says_is_not_needed()
    {
        var finding = With("| `isbn` | string | No | - | - |").Single(Rules.OverlayNeedless);
        Assert.Equal("The type of the parameter 'isbn' of POST /loans/books is 'string' at lend.md(22,19) too; this page of the overlay need not say so any more. Take it out here", finding.Message);
        Assert.Equal((8, 11), (finding.Place.Line, finding.Place.Column));
    }

    [Theory]
    [InlineData("| ~~`pages`~~ | | | | |", "The parameter 'pages' of POST /loans/books is taken away here, but no page has it")]
    [InlineData("| ~~`pages`~~ `leaves` | | | | |", "The parameter 'pages' of POST /loans/books is corrected to 'leaves' here, but no page has it")]
    [InlineData("| `pages` | | | | Called `Leaves` in C#. |", "The parameter 'pages' of POST /loans/books is given a name here, but no page has it")]
    [InlineData("| `isbn` | | | ~~1~~ | |", "The default of the parameter 'isbn' of POST /loans/books is taken away here, but nothing is stated")]
    public void What_corrects_nothing_adds_nothing_and_is_told(string row, string message)
    {
        var docs = With(row);
        Assert.StartsWith(message, docs.Single(Rules.OverlayMisses).Message);
        Assert.Equal(["isbn", "days", "reader"], docs.Object("LendBookRequest").Properties.Select(member => member.WireName));
    }

    [Fact]
    public void A_correction_that_the_vendor_has_made_himself_is_told_and_harmless()
    {
        var docs = With("| ~~`number`~~ `isbn` | | No | | |");
        Assert.Contains("'number'", docs.Single(Rules.OverlayMisses).Message);
        Assert.False(docs.Member("LendBookRequest", "isbn").Required);
    }

    [Fact]
    public void A_row_finds_its_parameter_wherever_it_goes()
    {
        var docs = Found("| `shelf` | uuid | | | Called `Place` in C#. |\n| `sort` | | | ~~name~~ `year` | |\n| `x-trace` | | Yes | | |");
        Assert.Equal(("place", TypeRef.Uuid), (docs.Operation("FindBooks").PathParameters[0].Name, docs.Operation("FindBooks").PathParameters[0].Type));
        Assert.Equal((ParameterIn.Query, "year"), (docs.Member("FindBooksRequest", "sort").In, docs.Member("FindBooksRequest", "sort").Default));
        Assert.Equal((ParameterIn.Header, true), (docs.Member("FindBooksRequest", "x-trace").In, docs.Member("FindBooksRequest", "x-trace").Required));
    }

    [Fact]
    public void Values_of_an_enum_are_those_of_the_overlay_s_description() =>
        Assert.Equal(["name", "age"], Found("| `sort` | | | | One of `name` or `age` |").Model.Enums.Single().Values.Select(value => value.Value));

    [Fact]
    public void A_bullet_corrects_as_a_row_does()
    {
        var docs = Library.With(Library.OfLending("### Body Parameters\n\n- ~~`days`~~\n- `isbn` (integer): Its number. Called `Number` in C#.\n- ~~`reader.mail`~~ `reader.email` (string)\n"));
        Assert.Equal(["isbn/Number", "reader/Reader"], docs.Object("LendBookRequest").Properties.Select(member => member.WireName + "/" + member.Name));
        Assert.Equal("email", docs.Object("LendBookRequestReader").Properties[1].WireName);
    }

    [Theory]
    [InlineData("| `isbn` | number | | | |", "| `isbn` | integer | | | |", "The type of the parameter 'isbn' of POST /loans/books is 'integer' here, but 'number' at overlay/a.md(9,12)")]
    [InlineData("| ~~`days`~~ | | | | |", "| `days` | integer | | | |", "The parameter 'days' of POST /loans/books is 'days' here, but taken away at overlay/a.md(9,6)")]
    [InlineData("| ~~`days`~~ `a` | | | | |", "| ~~`days`~~ `b` | | | | |", "The parameter 'days' of POST /loans/books is 'b' here, but 'a' at overlay/a.md(9,")]
    public void Two_pages_of_the_overlay_that_disagree_about_a_parameter_are_told(string first, string second, string message)
    {
        string Page(string row) => Library.OfLending($"### Body Parameters\n\n| Parameter | Type | Required | Default | Description |\n| --- | --- | --- | --- | --- |\n{row}\n");
        Assert.StartsWith(message, Library.With(Page(first), Page(second)).Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_guide_that_says_otherwise_has_been_decided_against()
    {
        const string Guide = "# Guide\n\n```http\nPOST https://api.library.example/loans/books\nx-key: k\n```\n\n## Request Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `days` | string | No | Days |\n";
        var docs = InventedDocs.Of(("lend.md", Library.Lend), ("guide.md", Guide), ("overlay/lend.md", Library.OfLending("### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `days` | integer | - | - |")));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Fact]
    public void Fields_of_an_answer_are_corrected_named_added_and_taken_away()
    {
        var docs = Fields("| `due` | string (ISO 8601) | |\n| `fees[].sum` | number | Called `Amount` in C#. |\n| ~~`fees[].why`~~ | | |\n| ~~`id`~~ `loanId` | | |\n| `note` | boolean | More |");
        Assert.Equal(["loanId:String", "due:DateTime", "fees:List", "note:Boolean"], docs.Object("LendBookResult").Properties.Select(member => $"{member.WireName}:{member.Type.Kind}"));
        Assert.Equal(["Amount:Decimal"], docs.Object("LendBookResultFee").Properties.Select(member => $"{member.Name}:{member.Type.Kind}"));
        Assert.Contains("\"loanId\":\"l-1\"", docs.Operation("LendBook").Examples[0].Json);
        Assert.DoesNotContain("why", docs.Operation("LendBook").Examples[0].Json);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Fact]
    public void A_field_that_only_an_example_shows_is_taken_away_and_told_by_its_place_there() =>
        Assert.StartsWith("The field 'fees[].why' of POST /loans/books is taken away here, and documented at lend.md(31,", Fields("| ~~`fees[].why`~~ | | |").Single(Rules.OverlayWins).Message);

    [Fact]
    public void A_field_of_a_declared_type_is_corrected_where_it_is_declared() =>
        Assert.Contains("describe it there", Library.With(Library.OfReturning("## Response\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `id` | number | It |")).Single(Rules.OverlayMisses).Message);

    [Fact]
    public void Another_example_takes_the_place_of_the_vendor_s()
    {
        var docs = Library.With(Library.OfLending("## Response\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { \"number\": 1 } }\n```\n"));
        Assert.Equal(["number", "id", "due"], docs.Object("LendBookResult").Properties.Select(member => member.WireName));
        Assert.StartsWith("The answer's example of POST /loans/books is", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void The_answer_s_type_is_the_one_that_the_overlay_links_to() =>
        Assert.Equal("Loan", Library.With(Library.OfLending("## Response\n\nReturns a [`Loan`](/types#loan).\n\n```json\n{ \"requestId\": \"r\", \"success\": true, \"data\": { \"id\": \"1\" } }\n```")).Operation("LendBook").ResponseType!.Name);
}
