namespace ApiDocs.Tests.Parsing;

/// <summary>Blocks of a page copied out of a browser, and what an extraction leaves unfenced on one of markdown.</summary>
public sealed class RenderedFormTests
{
    private const string Top = "Skip to main content\n\nPOST /boats\n\nLaunches.\n\n";

    private static string Told(string text)
    {
        var result = Reading.Text(text);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == Rules.ParserFailed);
        var endpoint = Assert.Single(result.Value.Endpoints);
        return string.Join("; ", endpoint.Requests.Select(request => $"{request.Method.Text} {request.Address.Text} {string.Join(",", request.Headers.Select(header => header.Name))} {(request.Body is null ? "" : Reading.Line(request.Body))}".TrimEnd())
            .Concat(endpoint.Responses.Select(response => $"{response.Status} {Reading.Line(response.Json)}".TrimStart()))
            .Concat(result.Value.Types.Select(type => $"{type.Name.Text}"))
            .Concat(endpoint.Parameters.SelectMany(table => table.Rows).Select(Reading.Line)));
    }

    [Theory]
    [InlineData("Request\n\nPOST https://api.boats.example/boats\nx-key: k\n\n{ \"name\": \"Ida\" }\n", "POST https://api.boats.example/boats x-key {name:\"Ida\"}")]
    [InlineData("Request\n\nPOST https://api.boats.example/boats\nx-key: k\n{\n  \"name\": \"Ida\"\n}\n\nResponse\n\n{ \"id\": 1 }\n", "POST https://api.boats.example/boats x-key {name:\"Ida\"}; {id:1}")]
    [InlineData("Request\n\nPOST https://api.boats.example/boats\nx-key: k", "POST https://api.boats.example/boats x-key")]
    [InlineData("Request\n\nPOST https://api.boats.example/boats\n\n", "POST https://api.boats.example/boats")]
    [InlineData("Request\n\nGET https://api.boats.example/boats\nx-key: k\n\n{ \"id\": 1 }\n", "GET https://api.boats.example/boats x-key; {id:1}")]
    [InlineData("Response\n\n{\n  \"id\": \"a\\\"{\", // {{\n  \"b\": [\n    1\n  ]\n}\nIt floats.\n", "{id:\"a\"{\",b:[1]}")]
    [InlineData("Response\n\n{  \n  \"id\": 1,\n\n  \"b\": 2\n}\n", "{id:1,b:2}")]
    [InlineData("Response\n\n{ \"id\": 1 }  \n\nIt floats.\n", "{id:1}")]
    [InlineData("Response\n\n[\n  { \"id\": \"http://a/b\" }\n]\n", "[{id:\"http://a/b\"}]")]
    [InlineData("Types\n\ninterface Boat {\n  id: string\n}\n", "Boat")]
    [InlineData("Types\n\nexport type Boat = {\n  id: string\n}\n\nenum Kind {\n  tug\n}\n", "Boat; Kind")]
    [InlineData("Types\n\ntype Kind =\n  | 'tug' // a; b\n  | 'ferry';\n\nIt floats.\n", "Kind")]
    [InlineData("Types\n\ntype Kind =\n  | 'tug'\n\nIt floats.\n", "Kind")]
    [InlineData("Types\n\ntype Kind = 'tug'", "Kind")]
    [InlineData("Query Parameters\n\nParameterTypeRequiredDescription\nidstringYesThe boat.\n\nIt floats.\n", "id|string|Yes||The boat.")]
    [InlineData("Query Parameters\n\n  ParameterTypeRequiredDescription  \n  idstringYesThe boat.  \n", "id|string|Yes||The boat.")]
    [InlineData("Query Parameters\n\nParameter\tType\tRequired\tDescription\nid\tstring\tYes\tThe boat.\n", "id|string|Yes||The boat.")]
    [InlineData("Query Parameters\n\nParameter\tType\tRequired\nid\tstring\tYes\tThe boat.\n", "")]
    [InlineData("Query Parameters\n\nParameterTypeRequired\nidstringYes\n???\nnamestringNo\n", "id|string|Yes||; name|string|No||")]
    [InlineData("Query Parameters\n\nParameterTypeRequired\nidstringYes\n???\n???\nnamestringNo\n", "id|string|Yes||")]
    [InlineData("Query Parameters\n\nParameterTypeRequired\n???\n", "")]
    [InlineData("Query Parameters\n\nParameterTypeRequired", "")]
    [InlineData("Query Parameters\n\nName | Type\n-- | --\nid | string\n\nIt floats.\n", "id|string|||")]
    [InlineData("Query Parameters\n\nName | Type\n- | -\nid | string\n", "")]
    [InlineData("Query Parameters\n\nName | Type\n-- | x-\nid | string\n", "")]
    [InlineData("Query Parameters\n\nName | Type\n--", "")]
    [InlineData("Query Parameters\n\nName | Type", "")]
    public void A_block_ends_where_it_closes(string text, string told) => Assert.Equal(told, Told(Top + text));

    [Fact]
    public void Blanks_around_a_line_are_no_words_of_it() => Assert.Equal(
        ["Paragraph: Launches.", "Bullet: Small ones.", "Paragraph: It floats."],
        Assert.Single(Reading.Text("Skip to main content\n\nPOST /boats\n\n  Launches.  \n\n•  Small ones.  \n\n\tIt floats.\t\n").Value.Endpoints).Description.Blocks.Select(Reading.Marked));

    [Fact]
    public void A_table_can_open_such_a_page()
    {
        var result = Reading.Text("|Name|Type|\n|--|--|\n|id|string|\n\nSkip to main content\n\nGET /boats\n\nLists.\n");
        Assert.Equal(PageForm.Markdown, result.Value.Form);
        Assert.Single(result.Value.Endpoints);
    }

    [Theory]
    [InlineData("{\n  \"id\": 1\n}\n", "{id:1}")]
    [InlineData("{  \n  \"id\": 1\n}  \n", "{id:1}")]
    [InlineData("[\n  1\n]\n", "[1]")]
    [InlineData("{ \"id\": 1\n", "")]
    [InlineData("{\n  \"id\": 1\n", "")]
    [InlineData("It is\n{\n  \"id\": 1\n}\n", "")]
    [InlineData("interface Boat {\n  id: string\n}\n", "Boat")]
    [InlineData("interface Boat {\n  id: string\n};  \n", "Boat")]
    [InlineData("interface Boat {\n  id: string\n", "")]
    public void An_extraction_leaves_blocks_without_their_fences(string text, string told) => Assert.Equal(told, Told("# GET /boats\n\nLists.\n\n## Response\n\n" + text));

    [Fact]
    public void What_stands_first_on_a_page_needs_no_blank_line_above_it()
    {
        Assert.Equal("Boat", Assert.Single(Reading.Page("interface Boat {\n  id: string\n}\n\n# Boats\n").Types).Name.Text);
        Assert.Empty(Reading.Page("Boats\ninterface Boat {\n  id: string\n}\n\n# Boats\n").Types);
    }

    [Theory]
    [InlineData("Title: Boats\n\nURL Source: https://boats.example/boats\n\nMarkdown Content:\n", "")]
    [InlineData("Title: Boats\n\n", "Title: Boats")]
    public void What_an_extraction_writes_on_top_is_no_word_of_the_page(string top, string words)
    {
        var page = Reading.Text(top + "Skip to main content\n\nPOST /boats\n\nLaunches.\n");
        Assert.Equal(words, string.Join(" ", page.Statements.Select(statement => statement.Text)).Replace("POST /boats Launches.", "", StringComparison.Ordinal).Trim());
    }
}
