namespace ApiDocs.Tests.Parsing;

/// <summary>What is a parameter and what is not: in tables, in bullets, below labels.</summary>
public sealed class ParameterFormTests
{
    private static string Rows(string text) => string.Join("; ", Reading.Boats(text).Parameters.SelectMany(table => table.Rows).Select(Reading.Line));

    private static string Table(string header, params string[] rows) =>
        $"| {header} |\n|{string.Concat(header.Split('|').Select(_ => " --- |"))}\n{string.Concat(rows.Select(row => $"| {row} |\n"))}\n";

    public static TheoryData<string, string> Tables { get; } = new()
    {
        { Table("Name | Type", "a | int"), "a|int|||" },
        { Table("Name | Type", "a"), "a||||" },
        { Table("Name", "a"), "" },
        { Table("Type | Description", "int | The a."), "" },
        { Table("Field | Description", "a | The a."), "" },
        { "## Parameters\n\n" + Table("Field | Description", "a | The a."), "a||||The a." },
        { "## Request\n\n" + Table("Field | Description", "a | The a."), "a||||The a." },
        { "## Parameters\n\n" + Table("Type | Note", "int | The a."), "" },
        { "## Parameters\n\n" + Table("Field | Beware", "a | b"), "" },
        { "## Parameters\n\n" + Table("Field", "a"), "" },
        { Table("Name | Required", "a | Yes"), "a||Yes||" },
        { Table("Name | Optional", "a | Yes"), "a||Optional||" },
        { Table("Name | Optional", "a | No", "b | FALSE"), "a||Required||; b||Required||" },
        { Table("Name | Default", "a | 5"), "a|||5|" },
        { Table("Name | In", "a | query"), "a||||" },
        { "## Parameters\n\n" + Table("Code | Description", "a | The a."), "" },
        { "## Parameters\n\n" + Table("VALUE | Name | Description", "1 | a | The a."), "" },
        { "## Parameters\n\n" + Table("Value | Name | Type", "1 | a | int"), "a|int|||" },
        { "## Parameters\n\n" + Table("Name | Type", "None | ", "n/a | ", "— | "), "" },
        { "## Errors\n\n" + Table("Name | Type", "a | int"), "" },
        { "## Rate Limits\n\n" + Table("Name | Type", "a | int"), "" },
        { Table("Name | Type", "a | string, required", "b | string (optional)", "c | required"), "a|string|required||; b|string|optional||; c|required|||" },
        { "## Required parameters\n\n" + Table("Name | Type | Required", "a | int | No"), "a|int|No||" },
        { "## Required parameters\n\n" + Table("Name | Type", "a | int"), "a|int|Required||" },
        { "## Parameters\n\n" + Table("Name | Type", "a | int"), "a|int|||" },
        { "<table><tr><th>Parameter</th><th>Note</th></tr><tr><td>a<br>int<br>required</td><td>The a.</td></tr></table>\n", "a|int|required||The a." },
        { "<table><tr><th>Parameter</th><th>Note</th></tr><tr><td>a<br>int</td><td>The a.</td></tr><tr><td>b</td><td>The b.</td></tr></table>\n", "" },
        { "<table><tr><th>Parameter</th><th>Note</th></tr></table>\n", "" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_names_is_one_of_parameters_if_it_says_what_they_are(string text, string rows) => Assert.Equal(rows, Rows(text));

    public static TheoryData<string, string> Names { get; } = new()
    {
        { "first name", "first name|int|||" },
        { "a?", "a|int|Optional||" },
        { "a *", "a|int|||" },
        { "a (required)", "a|int|required||" },
        { "~~a~~", "a|int|||" },
        { "{ a", "a|int|||" },
        { "a }", "a|int|||" },
        { "\"a\"", "a|int|||" },
        { "&gt; a", "a|int|||" },
        { "- a", "a|int|||" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_told_from_the_marks_around_it(string cell, string row) => Assert.Equal(row, Rows(Table("Name | Type", cell + " | int")));

    [Theory]
    [InlineData("* `a` - The a.", "a||||The a.")]
    [InlineData("* **a:** The a.", "a||||The a.")]
    [InlineData("* ` a `: The a.", "a||||The a.")]
    [InlineData("* `a` (int, required): The a.", "a|int|required||The a.")]
    [InlineData("* `a` [ int , optional ] The a.", "a|int|optional||The a.")]
    [InlineData("* `a` (int) (required) - The a.", "a|int|required||The a.")]
    [InlineData("* `a` (int: 5) - The a.", "a|int||5|The a.")]
    [InlineData("* `a` (string: <required>) - The a.", "a|string|required||The a.")]
    [InlineData("* `a` (optional boolean) - The a.", "a|boolean|optional||The a.")]
    [InlineData("* `a=<timestamp>` - The a.", "a|timestamp|||The a.")]
    [InlineData("* `a`", "a||||")]
    [InlineData("* `a` must be positive.", "")]
    [InlineData("* `a` (int) must be positive.", "a|int|||must be positive.")]
    [InlineData("* `a` (required) must be positive.", "a||required||must be positive.")]
    [InlineData("* `a b` - The a.", "")]
    [InlineData("* `/a` - The a.", "")]
    [InlineData("* `5a` - The a.", "")]
    [InlineData("* `:` - The a.", "")]
    [InlineData("* *a* - The a.", "")]
    [InlineData("* a - The a.", "")]
    [InlineData("* [`a`](/a.md) - The a.", "")]
    [InlineData("* (`a`) - The a.", "")]
    [InlineData("* [ ] `a` - The a.", "")]
    public void A_bullet_names_a_parameter_or_is_a_sentence(string bullet, string rows) => Assert.Equal(rows, Rows("## Parameters\n\n" + bullet + "\n"));

    [Fact]
    public void A_bullet_that_names_a_parameter_is_no_remark() => Assert.True(Reading.Boats("## Parameters\n\n- `name` (string, required): Its name\n").Remarks.IsEmpty);

    [Fact]
    public void What_is_below_the_response_is_of_it_whatever_its_own_heading_says()
    {
        var endpoint = Reading.Boats("## Response\n\n### Parameters\n\n- `name` (string): Its name\n");
        Assert.Empty(endpoint.Parameters);
        Assert.Equal("name", Assert.Single(Assert.Single(endpoint.ResponseFields).Rows).Name.Text);
    }

    private const string Row = "\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a | int | Yes |\n\n";

    private static string Places(string text) => string.Join("; ", Reading.Boats(text).Parameters.Select(table => $"{table.In} {table.Heading?.Text}"));

    [Theory]
    [InlineData("**Query Parameters:**" + Row, "Query Query Parameters:")]
    [InlineData("**Query Parameters** :" + Row, "Query Query Parameters :")]
    [InlineData("Query Parameters:" + Row, "Query Query Parameters:")]
    [InlineData("Query Parameters" + Row, "Query Query Parameters")]
    [InlineData("查询参数：" + Row, "Unstated ")]
    [InlineData("*Body*" + Row, "Body Body")]
    [InlineData("These **query parameters** are all." + Row, "Unstated ")]
    [InlineData("**Query Parameters:**\n\nAll of them." + Row, "Query Query Parameters:")]
    [InlineData("**Query Parameters that the harbour of this town takes from every caller:**" + Row, "Query Query Parameters that the harbour of this town takes from every caller:")]
    [InlineData("> Query Parameters" + Row, "Unstated ")]
    [InlineData("> Query Parameters that the harbour of this town takes from every caller, and from all others too" + Row, "Unstated ")]
    [InlineData("## Query / path parameters" + Row, "Unstated Query / path parameters")]
    [InlineData("## Body" + Row, "Body Body")]
    public void A_line_that_does_a_headings_work_says_where_parameters_go(string text, string places) => Assert.Equal(places, Places(text));

    private static string Answers(string text) => string.Join("; ", Reading.Boats(text).Responses.Select(response => $"{response.Status} {Reading.Line(response.Json)}"));

    [Theory]
    [InlineData("**200 OK**\n\n```json\n{ \"a\": 1 }\n```\n\n**400 Bad Request**\n\n```json\n{ \"b\": 1 }\n```\n", "200 {a:1}; 400 {b:1}")]
    [InlineData("200 OK\n\n```json\n{ \"a\": 1 }\n```\n", "200 {a:1}")]
    [InlineData("200 is what comes of all of that\n\nSo.\n\n```json\n{ \"a\": 1 }\n```\n", " {a:1}")]
    [InlineData("200 for all these boats\n\nSo.\n\n```json\n{ \"a\": 1 }\n```\n", "200 {a:1}")]
    [InlineData("> 201 Created\n\n```json\n{ \"a\": 1 }\n```\n\nIt is kept.\n\n```json\n{ \"b\": 1 }\n```\n", "201 {a:1};  {b:1}")]
    public void A_line_with_a_status_opens_its_answer(string text, string answers) => Assert.Equal(answers, Answers(text));

    private static string Headers(string text)
    {
        var endpoint = Reading.Boats(text);
        return string.Join("; ", endpoint.Parameters.SelectMany(table => table.Rows).Select(row => row.Name.Text)) + " / " + string.Join("; ", endpoint.Credentials.Select(one => $"{one.Header} {one.Label}"));
    }

    public static TheoryData<string, string> HeaderTables { get; } = new()
    {
        { Table("Header | Value", "X-API-Key | yours"), " / X-API-Key API Key" },
        { Table("Header | Value", "X-API-Key | yours", "Accept | json", "X-Trace | any"), "X-Trace / X-API-Key API Key" },
        { Table("Header | Value", "Accept | json", "X-Trace | any"), " / " },
        { Table("Header", "X-API-Key"), " / " },
        { Table("Thing | Value", "X-API-Key | yours"), " / " },
        { "## Headers\n\n" + Table("Name | Type", "Token | string", "Host | string"), " / Token Token" },
        { "## Query Parameters\n\n" + Table("Name | Type", "Token | string", "Host | string"), "Token; Host / " },
        { "## Headers\n\n" + Table("Name | Type | In", "Token | string | query", "Host | string | query"), "Token; Host / " },
        { "## Query Parameters\n\n" + Table("Name | Type | In", "Token | string | header", "Host | string | header"), " / Token Token" },
        { Table("Name | Type", "Token | string"), "Token / " },
        { "Send your key in the `X-API-Key: yours` header.\n", " / X-API-Key API Key" },
        { "Send your key as `X-API-Key`.\n", " / " },
        { "Send `Accept` and `X-API-Key` as headers.\n", " / X-API-Key API Key" },
        { "**Authentication:** API Key (`X-Boat-Key` header)\n\nSend it in the `X-API-Key` header.\n", " / X-Boat-Key API Key" },
    };

    [Theory]
    [MemberData(nameof(HeaderTables))]
    public void Headers_that_authenticate_are_credentials_and_those_of_transport_are_nothing(string text, string headers) => Assert.Equal(headers, Headers(text));

    [Fact]
    public void A_footnote_stands_from_its_first_word_to_its_last()
    {
        const string Text = "# POST /boats\n\n\\* One of `a` and `b` is required.\n\\*\\*   Only one of them.\n";
        var presences = Reading.Endpoint(Text).Presences;
        Assert.Equal(["*", "**"], presences.Select(presence => presence.Mark));
        Assert.Equal(["One of `a` and `b` is required.", "Only one of them."], presences.Select(presence => Reading.At(Text, presence.Place)));
    }
}
