namespace ApiDocs.Tests.Parsing;

/// <summary>The ways in which other vendors announce, each on an invented page.</summary>
public sealed class OtherAnnouncementTests
{
    private const string Fields = "\n\n### Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n";

    private static string Calls(string text) =>
        string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text}"));

    private static string Titles(string text) => string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint => endpoint.Title?.Text));

    [Theory]
    [InlineData("```\nPOST /boats\n```")]
    [InlineData("```txt\nPOST https://api.boats.example/boats\n```")]
    [InlineData("```json\nPOST /boats\n```")]
    [InlineData("```http\nPOST /boats HTTP/1.1\nHost: api.boats.example\nContent-Type: application/json\n\n{ \"name\": \"Ida\" }\n```")]
    [InlineData("`POST /boats`")]
    [InlineData("`POST /boats` — permission `WRITE`")]
    [InlineData("- `POST /boats` - launches a boat")]
    [InlineData("<ApiEndpoint method=\"POST\" path=\"/boats\" />")]
    [InlineData("<ApiEndpoint method='post' path='/boats' auth={true} />")]
    [InlineData("<Route method=\"POST\">/boats</Route>")]
    [InlineData("POST `/boats`")]
    [InlineData("POST /boats")]
    [InlineData("### HTTP Request\n\n`POST https://api.boats.example/boats`")]
    [InlineData("### Endpoint\n\n```\nPOST /boats\n```")]
    [InlineData("<span class=\"method post\">POST</span> <span class=\"path\">/boats</span>")]
    [InlineData("<div>\n<span class=\"method post\">POST</span><span class=\"path\">/boats</span>\n</div>")]
    [InlineData("<Badge text=\"POST\" /> `/boats`")]
    [InlineData("<Badge type=\"tip\" text=\"POST\" vertical=\"middle\" /> `/boats`")]
    [InlineData("**Endpoint:** `POST /boats`")]
    [InlineData("**URL** : `/boats`\n\n**Method** : `POST`\n\n**Auth required** : YES")]
    [InlineData("- **Method:** `POST`\n- **Path:** `/boats`")]
    [InlineData("**HTTP Method:** POST  \n**URL:** `https://api.boats.example/boats`")]
    [InlineData("| Method | Path |\n| --- | --- |\n| POST | `/boats` |")]
    [InlineData("| HTTP Method | URL | Auth |\n| --- | --- | --- |\n| `POST` | boats/ | yes |")]
    [InlineData("**POST** `/boats`")]
    [InlineData("## `POST /boats`")]
    [InlineData("## `POST` `/boats`")]
    [InlineData("### 2. POST /boats")]
    [InlineData("## Launch - POST /boats")]
    [InlineData("## POST /boats (launch)")]
    [InlineData("```bash\ncurl --request POST \\\n  --url https://api.boats.example/boats \\\n  --header 'x-key: k' \\\n  --data '{ \"name\": \"Ida\" }'\n```\n\n### Response\n\n```json\n{ \"id\": \"1\" }\n```")]
    public void A_page_announces_in_many_forms(string announcement)
    {
        foreach (var text in new[] { "# Launch a boat\n\n" + announcement + Fields, "# Launch a boat\n\nPuts a boat to sea.\n\n" + announcement + Fields })
        {
            var endpoint = Reading.Endpoint(text);
            Assert.Equal(("POST", "boats"), (endpoint.Method.Text.ToUpperInvariant(), endpoint.Path.Text.Trim('/')));
            Assert.Equal(endpoint.Path.Text, Reading.At(text, endpoint.Path.Place));
            Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
        }
    }

    [Theory]
    [InlineData("---\ntitle: Launch\nmethod: post\nroute: /boats\n---\n")]
    [InlineData("---\ntitle: Launch\nopenapi: \"POST /boats\"\n---\n")]
    [InlineData("---\ntitle: Launch\nopenapi: specs/boats.json post /boats\n---\n")]
    [InlineData("---\ntitle: Launch\napi: POST https://api.boats.example/boats\n---\n")]
    public void Front_matter_announces(string text)
    {
        var endpoint = Reading.Endpoint(text);
        Assert.Equal(("POST", "/boats", "Launch"), (endpoint.Method.Text, endpoint.Path.Text, endpoint.Title!.Text));
        Assert.Equal("/boats", Reading.At(text, endpoint.Path.Place));
    }

    [Theory]
    [InlineData("`GET /boats/{id}`", "/boats/{id}")]
    [InlineData("`GET /boats/:id`", "/boats/:id")]
    [InlineData("`GET /boats/<id>`", "/boats/<id>")]
    [InlineData("`GET /boats/{{id}}`", "/boats/{{id}}")]
    [InlineData("`GET {endpoint}/boats/{id}`", "/boats/{id}")]
    [InlineData("`GET {{baseUrl}}/boats/{id}`", "/boats/{id}")]
    [InlineData("`GET api.boats.example/boats/{id}`", "/boats/{id}")]
    [InlineData("`GET boats/{id}`", "boats/{id}")]
    [InlineData("`GET https://api.boats.example/v1/boats/{id}?full={full}`", "/v1/boats/{id}")]
    public void Addresses_are_cut_to_their_paths(string line, string path)
    {
        var text = "# Get a boat\n\n" + line + Fields;
        var endpoint = Reading.Endpoint(text);
        Assert.Equal(path, endpoint.Path.Text);
        Assert.Equal(path, Reading.At(text, endpoint.Path.Place));
    }

    [Fact]
    public void A_query_in_the_address_is_a_list_of_parameters()
    {
        const string Text = "# List boats\n\n`GET /boats?from={from}&to=<to>&name={name}`\n\n### Query Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n";
        var endpoint = Reading.Endpoint(Text);
        Assert.Equal(["name", "from", "to"], endpoint.Parameters.SelectMany(table => table.Rows).Select(row => row.Name.Text));
        Assert.Equal("from", Reading.At(Text, endpoint.Parameters[1].Rows[0].Name.Place));
        Assert.Equal(ParameterPlace.Query, endpoint.Parameters[1].In);
    }

    [Fact]
    public void A_link_in_a_route_leads_to_the_type_of_its_parameter()
    {
        var endpoint = Reading.Endpoint("# Get a boat\n\n<Route method=\"GET\">/boats/[\\{boat.id\\}](/types/boat)</Route>\n\nGets it.\n");
        Assert.Equal(("GET", "/boats/{boat.id}"), (endpoint.Method.Text, endpoint.Path.Text));
        Assert.Equal("Gets it.", endpoint.Description.PlainText);
    }

    [Fact]
    public void What_stands_behind_the_call_is_read_on()
    {
        var endpoint = Reading.Endpoint("# Launch\n\n`POST /boats` — puts a boat to sea.\n\n**Auth:** API Key (`x-key` header)" + Fields);
        Assert.Equal("puts a boat to sea.", endpoint.Description.PlainText);
        Assert.Single(endpoint.Credentials);
    }

    [Fact]
    public void One_operation_in_several_forms_is_one()
    {
        Assert.Equal("GET /boats/{id}", Calls(
            """
            # Get a boat

            `GET /boats/{id}`

            ## Request

            ```http
            GET /boats/42 HTTP/1.1
            Host: api.boats.example
            ```

            ## Example

            ```bash
            curl https://api.boats.example/boats/42
            ```

            ## Response

            ```json
            { "id": 42 }
            ```
            """));
    }

    private const string Several =
        """
        # Boats

        - `GET /boats`
        - `POST /boats`
        - `DELETE /boats/{id}`

        ## List boats

        `GET /boats`

        Lists them.

        ### Response

        ```json
        [ { "id": "1" } ]
        ```

        ## Cancel request

        `POST /boats`

        Adds one.

        ### Request

        ```http
        POST /boats HTTP/1.1
        Host: api.boats.example

        { "name": "Ida" }
        ```

        ## Scrap a boat

        ### HTTP Request

        `DELETE /boats/{id}`

        Scraps it.

        ## Changes

        None.
        """;

    [Fact]
    public void Each_operation_has_the_sections_up_to_the_next()
    {
        Assert.Equal("GET /boats, POST /boats, DELETE /boats/{id}", Calls(Several));
        Assert.Equal("List boats, Cancel request, Scrap a boat", Titles(Several));
        var endpoints = Reading.Page(Several).Endpoints;
        Assert.Equal("Lists them.", endpoints[0].Description.PlainText);
        Assert.Single(endpoints[0].Responses);
        Assert.Equal("Adds one.", endpoints[1].Description.PlainText);
        Assert.Single(endpoints[1].Requests);
        Assert.DoesNotContain("None.", endpoints[2].Remarks.PlainText);
    }

    [Fact]
    public void Operations_that_share_a_section_are_cut_at_their_labels()
    {
        const string Text =
            """
            # Boats

            All about boats.

            **List boats**

            `GET /boats`

            | Parameter | Type | Required |
            | --- | --- | --- |
            | limit | integer | No |

            **Launch a boat**

            `POST /boats`

            | Parameter | Type | Required |
            | --- | --- | --- |
            | name | string | Yes |
            """;
        Assert.Equal("GET /boats, POST /boats", Calls(Text));
        Assert.Equal("List boats, Launch a boat", Titles(Text));
        Assert.Equal(["limit", "name"], Reading.Page(Text).Endpoints.Select(endpoint => Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text));
    }

    [Fact]
    public void Alternative_paths_in_one_fence_announce_one_operation() =>
        Assert.Equal("GET /boats", Calls("# List boats\n\n```\nGET /boats\nGET /v2/boats\n```" + Fields));

    [Theory]
    [InlineData("# Boats\n\n- `GET /boats`\n- `POST /boats`\n")]
    [InlineData("# Boats\n\n`GET /boats`\n\n`POST /boats`\n")]
    [InlineData("# Boats\n\n| Method | Path |\n| --- | --- |\n| GET | /boats |\n| POST | /boats |\n")]
    [InlineData("# Boats\n\nSee [`GET /boats`](/api/boats).\n\n[`GET /boats`](/api/boats)\n")]
    [InlineData("# Boats\n\n`GET /boats` tells what is afloat.\n")]
    [InlineData("# Boats\n\n```\nGET /boats\nPOST /boats\n```\n")]
    [InlineData("# How to sail\n\nTo list all the boats afloat, call this:\n\n```\nGET /boats\n```\n\n```json\n[]\n```\n")]
    [InlineData("# How to sail\n\n<Steps>\n<Step title=\"List\">\n\n`GET /boats`\n\n</Step>\n<Step title=\"Launch\">\n\n```http\nPOST /boats\n```\n\n</Step>\n</Steps>\n")]
    [InlineData("# Boats\n\nGET the boats/ferries you like.\n")]
    [InlineData("# Boats\n\n**Base URL:** `https://api.boats.example/v1`\n\n**Path:** see below/above\n")]
    [InlineData("# Getting started\n\n## Webhooks\n\nWe send a call to your own endpoint:\n\n```http\nPOST /your/webhook HTTP/1.1\nHost: you.example\n```\n\n| Field | Type | Description |\n| --- | --- | --- |\n| event | string | What |\n\n## Paging\n\n```\nGET /boats?page=2\n```\n\n| Parameter | Type |\n| --- | --- |\n| page | integer |\n")]
    [InlineData("# Signing\n\n```bash\ncurl https://api.boats.example/boats -H 'x-key: k'\n```\n")]
    public void Lists_links_guides_and_sentences_announce_nothing(string text) => Assert.Equal("", Calls(text));

    [Fact]
    public void An_operation_among_other_titles_has_its_own_sections_only()
    {
        const string Text = "# Boats\n\n## List boats\n\n`GET /boats`\n\n### Query Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |\n| limit | integer | No |\n\n## The boat object\n\n| Field | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |\n";
        var endpoint = Reading.Endpoint(Text);
        Assert.Equal("List boats", endpoint.Title!.Text);
        Assert.Equal("limit", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
    }

    [Fact]
    public void A_sentence_in_a_bullet_is_no_parameter()
    {
        var endpoint = Reading.Boats("**Parameters:**\n\n| Name | Type | Required |\n| --- | --- | --- |\n| limit | integer | No |\n\n* `limit` must be positive.\n");
        Assert.Equal("limit", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
    }
}
