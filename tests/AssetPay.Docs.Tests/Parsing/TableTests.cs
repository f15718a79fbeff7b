namespace ApiDocs.Tests.Parsing;

/// <summary>Tables in every way that pages write them: with pipes, in HTML, as an extraction leaves them.</summary>
public sealed class TableTests
{
    private static string Rows(string text) =>
        string.Join("; ", Reading.Page(text).Endpoints.SelectMany(endpoint => endpoint.Parameters).SelectMany(table => table.Rows).Select(Reading.Line));

    [Theory]
    [InlineData("| Name | Type |\n| --- | --- |\n| a | int |\nA note.\n", "a|int|||")]
    [InlineData("| Name | Type |\n| --- | --- |\n  | a | int |  \nA note.\n", "a|int|||")]
    [InlineData("| Name | Type |\n| --- | --- |\n| a | int\nA note.\n", "")]
    [InlineData("| Name | Type |\n| --- | --- |\na | int |\nA note.\n", "")]
    [InlineData("| Name |\n| --- |\n| a |\nA note.\n", "")]
    public void A_note_right_under_the_last_row_ends_the_table(string table, string rows) => Assert.Equal(rows, Rows("# GET /boats\n\n" + table));

    [Theory]
    [InlineData("<tr><th>Name</th><th>Type</th></tr><tr><td>a</td><td>int</td></tr>", "a|int|||")]
    [InlineData("<TR><TH>Name</TH><TH>Type</TH></TR><TR><TD> a </TD><TD>int</TD></TR>", "a|int|||")]
    [InlineData("<tr><th>Name<th>Type<tr><td>a<td>int", "a|int|||")]
    [InlineData("<tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>a</td><td>int</td><td>One<br>two &amp; three</td></tr>", "a|int|||One\ntwo & three")]
    [InlineData("<tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>a</td><td>int</td><td><p>One</p><p>two</p></td></tr>", "a|int|||One\ntwo")]
    [InlineData("<tr><th>Name</th><th>Type</th></tr>\n<tr></tr>\n<tr><td>a</td><td>int</td></tr>", "a|int|||")]
    [InlineData("<tr></tr><tr><th>Name</th><th>Type</th></tr><tr><td>a</td><td>int</td></tr>", "a|int|||")]
    [InlineData("<td>before</td><tr><th>Name</th><th>Type</th></tr><tr><td>a</td><td>int</td></tr>", "a|int|||")]
    public void A_table_in_html_has_the_cells_that_its_tags_open(string rows, string expected) => Assert.Equal(expected, Rows($"# GET /boats\n\n<table>{rows}</table>\n"));

    [Theory]
    [InlineData("<b>One</b> two", "Paragraph: **One** two")]
    [InlineData("<strong>One</strong> two", "Paragraph: **One** two")]
    [InlineData("<i>One</i> two", "Paragraph: *One* two")]
    [InlineData("<em>One</em> `two`", "Paragraph: *One* `two`")]
    [InlineData("<code>One", "Paragraph: `One`")]
    [InlineData("&lt;one&gt; &quot;two&quot; &apos;three&#39;", "Paragraph: <one> \"two\" 'three'")]
    public void Words_in_a_cell_of_html_keep_their_marks(string cell, string marked)
    {
        var endpoint = Reading.Boats($"<table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>a</td><td>int</td><td>{cell}</td></tr><tr><td>b</td><td>int</td><td>Plain.</td></tr></table>\n");
        var rows = Assert.Single(endpoint.Parameters).Rows;
        Assert.Equal([marked, "Paragraph: Plain."], rows.Select(row => Reading.Marked(row.Description)));
    }

    [Fact]
    public void Rows_of_html_stand_from_their_tag_to_the_last_one_that_closes()
    {
        const string Text = "# GET /boats\n\n<table>\n<tr><th>Name</th><th>Type</th></tr>\n<tr><td>a</td><td>int</td></tr>\n<tr><td>b<td>int\n</table>\n\n<table>\n<tr><th>Name</th><th>Type</th></tr>\n<tr><td>c</td><td>int</td></tr>\n</table>\n";
        var rows = Assert.Single(Reading.Page(Text).Endpoints).Parameters.SelectMany(table => table.Rows).ToList();
        Assert.Equal(["<tr><td>a</td><td>int</td></tr>", "<tr>", "<tr><td>c</td><td>int</td></tr>"], rows.Select(row => Reading.At(Text, row.Place)));
    }

    // The dashes are not as wide as the header, so markdown has no table there.
    [Theory]
    [InlineData("Name | Type | Required\n-- | --\na | int | Yes\n", "a|int|Yes||")]
    [InlineData("| Name | Type | Required |\n|--|--|\n| a | int | Yes |  \n", "a|int|Yes||")]
    [InlineData("  | Name | Type | Required |\n|--|--|\n  | a | int | Yes |\n", "a|int|Yes||")]
    [InlineData("| Name | Type | Required |\n|--|--|\n| a | int \\| null | Yes |\n", "a|int | null|Yes||")]
    [InlineData("| Name | Type | Required |\n|--|--|\n| a | `int \\| bool \\| null` | Yes |\n", "a|int | bool | null|Yes||")]
    [InlineData("| Name | Type | Required | Description |\n|--|--|\n| a | [int](/int.md) | Yes | See [`b`](/b.md) |\n", "a|int|Yes||See b")]
    [InlineData("| Name | Type | Required | Description |\n|--|--|\n| a | int | Yes | A **bold** word, `a`b |\n", "a|int|Yes||A bold word, ab")]
    [InlineData("| Name | Type | Required | Description |\n|--|--|\n| a | int | Yes | 2\\*3 ** [x] `y |\n", "a|int|Yes||2*3 ** [x] `y")]
    [InlineData("| Name | Type | Required | Description |\n|--|--|\n| a | int | Yes | C:\\dir \\ |\n", "a|int|Yes||C:\\dir \\")]
    [InlineData("|\n--|--\na | b\n", "")]
    [InlineData("Name | Type | Required\n-- | -x\na | int | Yes\n", "")]
    public void A_table_whose_dashes_are_too_narrow_is_read_as_it_stands(string table, string rows)
    {
        var result = Reading.Text("# GET /boats\n\n" + table);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == Rules.ParserFailed);
        Assert.Equal(rows, Rows("# GET /boats\n\n" + table));
    }

    [Fact]
    public void Cells_of_such_a_table_stand_where_the_page_has_them()
    {
        const string Text = "# GET /boats\n\n  | Name | Type | Required | Description |\n|--|--|\n  | a | `b \\| c` | Yes | See [`d`](/d.md), **e** |  \n";
        var row = Assert.Single(Assert.Single(Reading.Endpoint(Text).Parameters).Rows);
        Assert.Equal(
            ["| a | `b \\| c` | Yes | See [`d`](/d.md), **e** |", "a", "b \\| c", "Yes"],
            new[] { row.Place, row.Name.Place, row.Type!.Place, row.Required!.Place }.Select(place => Reading.At(Text, place)));
        Assert.Equal("Paragraph: See [`d`](/d.md), **e**", Reading.Marked(row.Description));
    }

    [Theory]
    [InlineData("| a | b |\n| 1 | 2 |\n", 1)]
    [InlineData("| a | b |\n", 0)]
    [InlineData("| a\n| b\n", 0)]
    [InlineData("|a|\n|b|\n", 1)]
    [InlineData("||\n||\n", 0)]
    [InlineData("```\n| a | b |\n| 1 | 2 |\n```\n", 0)]
    [InlineData("  ~~~\n| a | b |\n| 1 | 2 |\n  ~~~\n", 0)]
    [InlineData("``\n\n| a | b |\n| 1 | 2 |\n", 1)]
    [InlineData("| a | b |\n| - | x |\n", 1)]
    [InlineData("| a | b |\n|  |  |\n", 1)]
    [InlineData("| a | b |\n| 1 | 2 |\nwords\n\n| c | d |\n| 3 | 4 |\n| 5 | 6 |\n", 2)]
    public void Rows_without_a_line_of_dashes_are_reported(string text, int count)
    {
        var findings = Reading.Text(text).Findings.Where(finding => finding.Rule == Rules.NoTable).ToList();
        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.StartsWith("|", Reading.At(text, finding.Place), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<ParamField query=\"a\" type=\"int\" required>The *a*.</ParamField>", "a|int|Required||The a.")]
    [InlineData("<ParamField query={\"a\"} type={'int'} required={\"true\"} default={\"5\"}>The a.</ParamField>", "a|int|true|5|The a.")]
    [InlineData("<QueryParam name=\"a\" type=\"int\" required={false}>The a.</QueryParam>", "a|int|false||The a.")]
    [InlineData("<ApiParam name=\"a\" in=\"'query'\" type=\"string\" :required=\"'yes'\" :default=\"'asc'\">The a.</ApiParam>", "a|string|yes|asc|The a.")]
    [InlineData("<ParamField query=\"a\" type=\"int\" /><ResponseField name=\"b\" type=\"int\" />", "a|int|No||")]
    [InlineData("<ParamField query=\" \" name=\"a\" type=\"int\">The a.</ParamField>", "a|int|No||The a.")]
    [InlineData("<ParamField name=\"a\" in={\"query\"} type=\"object\"><ParamField name=\"b\" type=\"int\">The b.</ParamField></ParamField>", "a|object|No||; a.b|int|No||The b.")]
    [InlineData("<ParamField name=\"a\" in=\"query\" type=\"object[]\"><ParamField name=\"b\" type=\"int\">The b.</ParamField></ParamField>", "a|object[]|No||; a[].b|int|No||The b.")]
    [InlineData("<ParamField name=\"a\" in=\"query\" type=\"object\"><ParamField name=\"a.b\" type=\"int\">The b.</ParamField></ParamField>", "a|object|No||; a.b|int|No||The b.")]
    [InlineData("<ParamField name=\"a\" in=\"query\" type=\"object[]\"><ParamField name=\"a[].b\" type=\"int\">The b.</ParamField></ParamField>", "a|object[]|No||; a[].b|int|No||The b.")]
    [InlineData("<ParamField name=\"a\" in=\"query\" type=\"object\"><ParamField name=\"b.a.\" type=\"int\">The b.</ParamField></ParamField>", "a|object|No||; a.b.a.|int|No||The b.")]
    public void Components_of_fields_are_rows(string fields, string rows) => Assert.Equal(rows, Rows("# GET /boats\n\n" + fields + "\n"));

    [Theory]
    [InlineData("<QueryParam name=\"a\" type=\"int\" />", ParameterPlace.Query)]
    [InlineData("<PathParam name=\"a\" type=\"int\" />", ParameterPlace.Path)]
    [InlineData("<HeaderParam name=\"a\" type=\"int\" />", ParameterPlace.Header)]
    [InlineData("<BodyParam name=\"a\" type=\"int\" />", ParameterPlace.Body)]
    [InlineData("<ParamField name=\"a\" in={\"query\"} type=\"int\" />", ParameterPlace.Query)]
    [InlineData("<ParamField name=\"z\" in=\"query\" type=\"object\"><ParamField name=\"a\" type=\"int\" /></ParamField>", ParameterPlace.Query)]
    [InlineData("<ParamField name=\"z\" in=\"query\" type=\"object\"><ParamField name=\"a\" in=\"body\" type=\"int\" /></ParamField>", ParameterPlace.Body)]
    public void Components_of_fields_say_where_they_go(string fields, ParameterPlace place) =>
        Assert.Equal(place, Reading.Boats(fields + "\n").Parameters[0].Rows.Last().In);

    [Fact]
    public void Fields_stand_where_their_attributes_are()
    {
        const string Text = "# GET /boats\n\n<ParamField query={\"boat\"} type=\"int\" required={\"yes\"} default='5'>\nThe a.\n\n```json\n{ \"x\": 1 }\n```\n\n</ParamField>\n";
        var endpoint = Reading.Endpoint(Text);
        var row = Assert.Single(Assert.Single(endpoint.Parameters).Rows);
        Assert.Equal(["boat", "int", "5"], new[] { row.Name.Place, row.Type!.Place, row.Default!.Place }.Select(place => Reading.At(Text, place)));
    }
}
