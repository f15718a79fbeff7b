namespace ApiDocs.Tests.Parsing;

/// <summary>Whole references on one page: many operations, and beside them all that a vendor has to say.</summary>
public sealed class ReferencePageTests
{
    private const string Fields = "\n\nName | Type | Required\n--- | --- | ---\nname | string | Yes\n\n";

    private static string Calls(string text, string path = "page.md") =>
        string.Join(", ", Reading.Text(text, path).Value.Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text}"));

    private static string Titles(string text) => string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint => endpoint.Title?.Text));

    [Fact]
    public void Hundreds_of_operations_on_a_page_are_all_read()
    {
        var text = "# Boats\n\n" + string.Concat(Enumerable.Range(0, 600).Select(i => $"## Launch {i}\n\n`POST /harbours/{i}a/boats`" + Fields));
        Assert.Equal(600, Reading.Page(text).Endpoints.Count);
        Assert.Empty(Reading.Text(text).Findings);
    }

    [Fact]
    public void What_is_beyond_the_most_calls_of_a_page_is_told()
    {
        var text = "# Boats\n\n" + string.Concat(Enumerable.Range(0, 2_100).Select(i => $"## Launch {i}\n\n`POST /harbours/{i}a/boats`\n\n"));
        var result = Reading.Text(text);
        Assert.Equal(2_000, result.Value.Endpoints.Count);
        Assert.Contains("call", Assert.Single(result.Findings, finding => finding.Rule == Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_announces_does_not_silence_the_lines_elsewhere_that_do()
    {
        const string Text = "# Boats\n\n## List boats\n\n`GET /boats`" + Fields + "## Launch\n\n**POST** `/boats`" + Fields + "## DELETE `/boats/:id`\n\n- id: string, required\n";
        Assert.Equal("GET /boats, POST /boats, DELETE /boats/:id", Calls(Text));
        Assert.Equal("List boats, Launch, ", Titles(Text));
    }

    [Fact]
    public void A_line_below_a_heading_that_announces_is_part_of_its_operation() =>
        Assert.Equal("POST /boats", Calls("# Boats\n\n## POST /boats" + Fields + "### See also\n\n`GET /boats`" + Fields));

    [Theory]
    [InlineData("# Changelog\n\n## GET /boats\n\nNew.\n")]
    [InlineData("# News\n\n## 2031-02-03\n\n### POST /boats\n\nTakes a name." + Fields)]
    [InlineData("# API\n\n## Release Notes\n\n### March 3, 2031\n\n```\nPOST /boats\n```" + Fields)]
    [InlineData("# 接口\n\n## 更新日志\n\n`POST /boats`" + Fields)]
    public void What_has_changed_announces_nothing(string text) => Assert.Equal("", Calls(text));

    [Fact]
    public void A_page_of_changes_announces_nothing() => Assert.Equal("", Calls("# Boats\n\n## Launch\n\n`POST /boats`" + Fields, "docs/CHANGELOG.md"));

    [Theory]
    [InlineData("```\n[POST] /boats\n```")]
    [InlineData("```\nPOST: /boats\n```")]
    [InlineData("**URL**\n\n`/boats`\n\n**Method**\n\n`POST`")]
    [InlineData("* **URL**\n\n  /boats\n\n* **Method:**\n\n  `POST`")]
    [InlineData("**URL：**\n- ` https://api.boats.example/boats `\n\n**Method：**\n- POST ")]
    [InlineData("**Endpoint**\n\n```\n/boats\n```\n\n**HTTP Method**\n\nPOST")]
    [InlineData("### URL\n\n`/boats`\n\n### Method\n\n`POST`")]
    [InlineData("##### 请求URL\n- ` /boats `\n\n##### 请求方式\n- POST")]
    [InlineData("请求地址：`/boats`\n\n请求方式：POST (application/json)")]
    [InlineData("| Method | POST |\n| --- | --- |\n| URL | `/boats` |\n| Since | 2 |")]
    [InlineData("| 请求方式 | POST |\n| --- | --- |\n| 请求地址 | /boats |")]
    public void A_method_and_a_path_are_labelled_in_many_ways(string announcement)
    {
        var text = "# Launch a boat\n\nPuts a boat to sea.\n\n" + announcement + "\n\n### Parameters" + Fields;
        var endpoint = Reading.Endpoint(text);
        Assert.Equal(("POST", "/boats"), (endpoint.Method.Text, endpoint.Path.Text));
        Assert.Equal("/boats", Reading.At(text, endpoint.Path.Place));
        Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
    }

    [Fact]
    public void Several_blocks_with_parameters_of_their_own_are_a_reference_even_where_one_shows_its_body() =>
        Assert.Equal("PUT /boats, POST /boats, DELETE /boats, GET /boats", Calls(
            "# Boats\n\n## Rename\n\n```\nPUT /boats?name=<name>\n```" + Fields + "## Launch\n\n```json\nPOST /boats\n\n{ \"name\": \"Ida\" }\n```" + Fields
            + "## Scrap\n\n```\nDELETE /boats?name=<name>\n```" + Fields + "## List\n\n```\nGET /boats?name=<name>\n```" + Fields));

    [Fact]
    public void An_operation_under_a_heading_about_errors_is_not_about_errors()
    {
        const string Text = "# Boats\n\n## Error messages\n\n```json\n{ \"code\": 1 }\n```\n\n### Launch\n\n```\nPOST /boats\n```\n\n**Parameters:**" + Fields + "### List\n\n```\nGET /boats\n```\n\n**Parameters:**" + Fields;
        Assert.All(Reading.Page(Text).Endpoints, endpoint => Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text));
    }

    [Fact]
    public void A_heading_that_states_a_fact_is_no_title()
    {
        const string Text = "# Boats\n\n## List boats\n\n#### Rate limit: 5 requests per 2 seconds\n\n#### Permission: Read\n\n#### HTTP Request\n\n`GET /boats`" + Fields;
        Assert.Equal("List boats", Titles(Text));
    }

    [Fact]
    public void A_title_as_high_as_the_operations_ends_the_one_before_it()
    {
        const string Text = "# Boats\n\n### List\n\n`GET /boats`\n\n### The crew\n\n```json\n{ \"captain\": 1 }\n```\n\n### Launch\n\n`POST /boats`" + Fields;
        Assert.Empty(Reading.Page(Text).Endpoints[0].Responses);
    }
}
