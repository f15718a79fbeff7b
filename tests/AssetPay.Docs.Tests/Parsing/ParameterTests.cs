namespace ApiDocs.Tests.Parsing;

public sealed class ParameterTests
{
    private static ParameterTable Table(string table) => Assert.Single(Reading.Boats("### Body Parameters\n\n" + table).Parameters);

    [Theory]
    [InlineData("| Name | Mandatory | Type | Comments |\n| --- | --- | --- | --- |\n| id | Yes | string | The boat |", "id|string|Yes||The boat")]
    [InlineData("| Property | Description | Type | Required |\n| --- | --- | --- | --- |\n| id | The boat | string | No |", "id|string|No||The boat")]
    [InlineData("| Attribute | Type | Optional | Notes |\n| --- | --- | --- | --- |\n| id | string | Yes | The boat |", "id|string|Optional||The boat")]
    [InlineData("| Attribute | Type | Optional | Notes |\n| --- | --- | --- | --- |\n| id | string | No | The boat |", "id|string|Required||The boat")]
    [InlineData("| Key | Type | Required? |\n| --- | --- | --- |\n| id | string | true |", "id|string|true||")]
    [InlineData("| Param | Type | Default | Description |\n|---|---|---|---|\n| `id` | string | `\"a\"` | The boat |", "id|string||\"a\"|The boat")]
    [InlineData("Field | Type | Required | Description\n--- | --- | --- | ---\n`id` | string | Yes | The boat", "id|string|Yes||The boat")]
    [InlineData("| Field | Type | Description |\n| --- | --- | --- |\n| `id` *required* | string | The boat |", "id|string|required||The boat")]
    [InlineData("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | `string \\| null` | Yes\\* | max \\$5 \\~ 6, a \\| b |", "id|string | null|Yes*||max $5 ~ 6, a | b")]
    [InlineData("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | string | | |", "id|string|||")]
    public void Columns_are_known_by_their_names_in_any_order(string table, string expected) => Assert.Equal(expected, Reading.Line(Assert.Single(Table(table).Rows)));

    [Fact]
    public void Escaped_cells_keep_their_places()
    {
        const string Text = "# POST /boats\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n|   `id`   | `string \\| null` | Yes\\* | a \\| b |\n";
        var row = Assert.Single(Assert.Single(Reading.Endpoint(Text).Parameters).Rows);
        Assert.Equal("id", Reading.At(Text, row.Name.Place));
        Assert.Equal("string \\| null", Reading.At(Text, row.Type!.Place));
        Assert.Equal("Yes\\*", Reading.At(Text, row.Required!.Place));
        Assert.Equal("a \\| b", Reading.At(Text, row.DescriptionText!.Place));
        Assert.Equal("|   `id`   | `string \\| null` | Yes\\* | a \\| b |", Reading.At(Text, row.Place));
    }

    [Theory]
    [InlineData("int[]")]
    [InlineData("int[][]")]
    [InlineData("int[][][]")]
    [InlineData("int[][][][][][][]")]
    [InlineData("seats[0][1][] or [a][b][c")]
    [InlineData("[[a][][]")]
    [InlineData("[ ] a [ b ![ c ![][]")]
    [InlineData("2 * 3 ** 4 * 5")]
    [InlineData("**a")]
    [InlineData("a ~~b")]
    [InlineData("a_ [_][ b*")]
    public void Marks_that_are_none_are_kept_as_they_stand(string words)
    {
        var text = $"# POST /boats\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| id | {words} | No | {words} |\n\n{words}\n";
        var endpoint = Reading.Endpoint(text);
        var row = Assert.Single(Assert.Single(endpoint.Parameters).Rows);
        Assert.Equal((words, words), (row.Type!.Text, row.DescriptionText!.Text));
        Assert.Equal((words, words), (Reading.At(text, row.Type.Place), Reading.At(text, row.DescriptionText.Place)));
    }

    [Fact]
    public void An_empty_cell_has_a_place_behind_its_bar()
    {
        var row = Table("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | string |  | The boat |").Rows[0];
        Placed.Equal(new Quote("", new Place(6, 18, 6, 18)), row.Required);
    }

    [Fact]
    public void Columns_of_other_names_follow_the_description()
    {
        var row = Table("| Field | Type | Constraints | Description | Example |\n| --- | --- | --- | --- | --- |\n| id | string | max `5` | The boat | — |").Rows[0];
        Assert.Equal("Paragraph: The boat\nParagraph: Constraints: max `5`", Reading.Marked(row.Description));
        Assert.Equal("The boat", row.DescriptionText!.Text);
    }

    [Theory]
    [InlineData("### Path Parameters", ParameterPlace.Path)]
    [InlineData("### Query Parameters", ParameterPlace.Query)]
    [InlineData("### Body Parameters", ParameterPlace.Body)]
    [InlineData("### Request Body (JSON)", ParameterPlace.Body)]
    [InlineData("### Headers", ParameterPlace.Header)]
    [InlineData("## Request Fields", ParameterPlace.Unstated)]
    [InlineData("### clientData Fields", ParameterPlace.Unstated)]
    [InlineData("### Query / path parameters", ParameterPlace.Unstated)]
    [InlineData("**Query Parameters:**", ParameterPlace.Query)]
    public void The_heading_tells_where_they_go(string heading, ParameterPlace place)
    {
        var table = Assert.Single(Reading.Boats(heading + "\n\n| Field | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |\n").Parameters);
        Assert.Equal(place, table.In);
        Assert.Equal(heading.Trim('#', ' ', '*'), table.Heading!.Text);
    }

    [Fact]
    public void A_table_straight_after_the_announcement_has_no_heading()
    {
        var table = Assert.Single(Reading.Boats("| Field | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |\n").Parameters);
        Assert.Equal((ParameterPlace.Unstated, null), (table.In, table.Heading));
    }

    [Fact]
    public void A_nested_object_has_a_table_of_its_own()
    {
        var endpoint = Reading.Boats(
            "### Body Parameters\n\n| Parameter | Type | Required |\n| --- | --- | --- |\n| `crew` | object | Yes |\n\n### crew Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | string | No |\n");
        Assert.Equal(["Body Parameters", "crew Fields"], endpoint.Parameters.Select(table => table.Heading!.Text));
    }

    [Theory]
    [InlineData("## Response\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `id` | string | The boat. |\n")]
    [InlineData("## Response\n\n| Field | Description |\n| --- | --- |\n| `id` | The boat. |\n")]
    [InlineData("## Response\n\n```json\n{ \"id\": \"1\" }\n```\n\n## Key Boat Fields\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `id` | string | The boat. |\n")]
    public void Fields_of_the_response_are_no_parameters(string text)
    {
        var endpoint = Reading.Boats(text);
        Assert.Empty(endpoint.Parameters);
        Assert.Equal("id", Assert.Single(Assert.Single(endpoint.ResponseFields).Rows).Name.Text);
        Assert.True(endpoint.Remarks.IsEmpty);
    }

    [Fact]
    public void Tables_of_another_kind_are_quoted_in_the_remarks()
    {
        var endpoint = Reading.Boats("## States\n\n| Value | Name | Meaning |\n| --- | --- | --- |\n| `1` | `OPEN` | At sea |\n");
        Assert.Empty(endpoint.Parameters);
        Assert.Equal("Heading: States\nTableRow(header): Value | Name | Meaning\nTableRow: `1` | `OPEN` | At sea", Reading.Marked(endpoint.Remarks));
    }
}
