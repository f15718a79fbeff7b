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

    [Theory]
    [InlineData("<Endpoint method={\"POST\"} url={\"/boats/{id}/sail\"} />")]
    [InlineData("> **POST** `/boats/{id}/sail`")]
    [InlineData("### Sail a boat `POST /boats/{id}/sail`")]
    [InlineData("### [POST] /boats/{id}/sail")]
    public void Components_quotations_and_titles_announce_too(string announcement) =>
        Assert.Equal("POST /boats/{id}/sail", Calls("# Boats\n\n" + announcement + "\n\n### Parameters" + Fields));

    [Fact]
    public void An_address_of_the_readers_own_is_no_operation() =>
        Assert.Equal("GET /boats", Calls("# Boats\n\n## GET /boats" + Fields + "## POST https://your-site.example/hook\n\n```json\n{ \"event\": \"sunk\" }\n```\n"));

    [Fact]
    public void A_row_is_in_the_query_where_the_address_has_it_there()
    {
        var endpoint = Reading.Endpoint("# Rename\n\n`PUT /boats?name=<name>&color=<color>`" + Fields);
        Assert.Equal(["name in Query", "color in Unstated"], endpoint.Parameters.SelectMany(table => table.Rows).Select(row => $"{row.Name.Text} in {row.In}"));
        Assert.Equal(ParameterPlace.Query, endpoint.Parameters[1].In);
    }

    [Fact]
    public void A_quotation_names_the_example_below_it_and_nothing_more()
    {
        var endpoint = Reading.Endpoint(
            "# Launch\n\n`POST /boats`\n\n> Body parameter\n\n```json\n{ \"name\": \"Ida\" }\n```\n\n> Example responses\n\n```json\n{ \"id\": 1 }\n```\n\nPuts a boat to sea.\n");
        Assert.Equal("{name:\"Ida\"}", Reading.Line(Assert.Single(endpoint.Requests).Body!));
        Assert.Equal("{id:1}", Reading.Line(Assert.Single(endpoint.Responses).Json));
        Assert.Equal("Puts a boat to sea.", endpoint.Description.PlainText);
    }

    [Theory]
    [InlineData("### PARAMETERS\n\nParam | Type | Description\n--- | --- | ---\nname | String | Its name\n")]
    [InlineData("### Request\n\nParameter | Description\n--- | ---\nname | Its name\n")]
    [InlineData("### Request parameters\n\n| parameter | |\n| --- | --- |\n| name | Its name |\n")]
    [InlineData("Request Parameters\n\n| Attribute | Type | Requirement |\n| --- | --- | --- |\n| name | string | Required |\n")]
    public void Parameters_are_what_one_sends_even_below_the_answer(string table)
    {
        var endpoint = Reading.Endpoint("# Launch\n\n```json\n{ \"id\": 1 }\n```\n\n### HTTP Request\n\n`POST /boats`\n\n" + table);
        Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
        Assert.Empty(endpoint.ResponseFields);
    }

    [Fact]
    public void Words_straight_above_a_table_are_its_label()
    {
        var endpoint = Reading.Endpoint("# Launch\n\n`POST /boats`\n\nRequest parameters" + Fields + "Response parameters\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n");
        Assert.Equal("id", Assert.Single(Assert.Single(endpoint.ResponseFields).Rows).Name.Text);
    }

    [Fact]
    public void An_example_without_a_status_under_errors_is_no_answer()
    {
        var endpoint = Reading.Boats("**Data example**\n\n```json\n{ \"name\": \"Ida\" }\n```\n\n## Success Response\n\n```json\n{ \"id\": 1 }\n```\n\n## Error Response\n\n```json\n{ \"name\": [ \"too long\" ] }\n```\n");
        Assert.Equal("{id:1}", Reading.Line(Assert.Single(endpoint.Responses).Json));
        Assert.Equal("{name:\"Ida\"}", Reading.Line(Assert.Single(endpoint.Requests).Body!));
    }

    [Theory]
    [InlineData("~~name~~", "name")]
    [InlineData("{ name", "name")]
    [InlineData("name }", "name")]
    public void Marks_around_a_name_are_not_part_of_it(string cell, string name) =>
        Assert.Equal(name, Assert.Single(Assert.Single(Reading.Boats($"### Parameters\n\n| Name | Type |\n| --- | --- |\n| {cell} | string |\n").Parameters).Rows).Name.Text);

    [Theory]
    [InlineData("- The base endpoint is: **https://api.boats.example/v1**")]
    [InlineData("The HTTP API is hosted at `https://api.boats.example/v1`.")]
    public void A_sentence_states_the_base_address(string sentence) =>
        Assert.Equal("https://api.boats.example/v1", Assert.Single(Reading.Page("# Boats\n\n## General\n\n" + sentence + "\n").Servers).Url.Text);
}
