namespace ApiDocs.Tests.Parsing;

/// <summary>What announces beside the plain forms, and what only speaks of operations; each on an invented page.</summary>
public sealed class AnnouncementWordingTests
{
    private const string Fields = "\n\n### Parameters\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n";

    private static string Calls(string text) =>
        string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text}"));

    [Theory]
    [InlineData("`GET BASE_URL/boats/`", "/boats/")]
    [InlineData("`GET localhost:8080/boats`", "/boats")]
    [InlineData("`GET 127.0.0.1:8080/boats`", "/boats")]
    [InlineData("`GET <fleet>/_boats/<id>`", "<fleet>/_boats/<id>")]
    [InlineData("`GET {fleet_id}/boats`", "{fleet_id}/boats")]
    [InlineData("`GET {api_host}/boats`", "/boats")]
    [InlineData("`GET index.php/boats/:id`", "index.php/boats/:id")]
    [InlineData("`GET v1.2/boats`", "v1.2/boats")]
    public void An_address_begins_with_a_host_only_where_it_looks_like_one(string line, string path)
    {
        var text = "# Get a boat\n\n" + line + Fields;
        var endpoint = Reading.Endpoint(text);
        Assert.Equal(path, endpoint.Path.Text);
        Assert.Equal(path, Reading.At(text, endpoint.Path.Place));
    }

    [Theory]
    [InlineData("## Launch % POST /boats/{boat.id#the-boat/boat-object}/launch", "POST /boats/{boat.id}/launch")]
    [InlineData("## GET /boats/[path]", "GET /boats/[path]")]
    [InlineData("## Launch/moor a boat - POST /boats", "POST /boats")]
    public void A_heading_keeps_the_brackets_of_its_path(string heading, string call) => Assert.Equal(call, Calls("# Boats\n\n" + heading + Fields));

    [Theory]
    [InlineData("{% swagger method=\"post\" path=\"/boats\" baseUrl=\"https://api.boats.example/v1\" summary=\"Launch\" %}\n{% swagger-description %}\nLaunches.\n{% endswagger-description %}\n\n{% swagger-parameter in=\"body\" name=\"name\" type=\"string\" required=\"true\" %}\nIts name\n{% endswagger-parameter %}\n{% endswagger %}\n")]
    [InlineData("{% api-method method=\"post\" host=\"https://api.boats.example/v1\" path=\"/boats\" %}\n{% api-method-body-parameters %}\n{% api-method-parameter name=\"name\" type=\"string\" required=true %}\nIts name\n{% endapi-method-parameter %}\n{% endapi-method-body-parameters %}\n{% endapi-method %}\n")]
    public void Tags_in_braces_announce_and_describe_fields(string tags)
    {
        var endpoint = Reading.Endpoint("# Launch a boat\n\n" + tags);
        Assert.Equal(("post", "/boats"), (endpoint.Method.Text, endpoint.Path.Text));
        Assert.Equal("https://api.boats.example/v1/boats", Assert.Single(endpoint.Requests).Address.Text);
        var row = Assert.Single(Assert.Single(endpoint.Parameters).Rows);
        Assert.Equal(("name|string|true||Its name", ParameterPlace.Body), (Reading.Line(row), row.In));
    }

    [Theory]
    [InlineData("<div class=\"endpoint post\">/boats</div>")]
    [InlineData("* **URL**\n\n  /boats\n\n* **Method:**\n\n  `POST`")]
    [InlineData("```{.http .request title=\"HTTP Request\"}\nPOST /boats\n```")]
    [InlineData("The following endpoint launches a boat:\n\n```\nPOST /boats\n```")]
    [InlineData("Launches a boat with the parameters of the table:\n\n```\nPOST /boats\n```")]
    [InlineData("| Method | Path |\n| --- | --- |\n| `POST` | `/boats/` |")]
    [InlineData("`POST /boats`[ (more)](/more)")]
    [InlineData("* `POST /boats` launches a boat and gives it a name.\n\n```json\n{ \"id\": 1 }\n```")]
    public void A_page_announces_in_other_words(string announcement)
    {
        var endpoint = Reading.Endpoint("# Boats\n\n## Launch a boat\n\n" + announcement + Fields);
        Assert.Equal(("POST", "boats"), (endpoint.Method.Text, endpoint.Path.Text.Trim('/')));
        Assert.Equal("Launch a boat", endpoint.Title?.Text);
    }

    [Fact]
    public void A_table_of_one_method_and_longer_paths_announces_the_first() =>
        Assert.Equal("POST /keys/create", Calls("# Keys\n\n## Create a key\n\n| Method | Path |\n| - | - |\n| POST | /keys/create |\n| POST | /keys/create-orphan |" + Fields));

    [Fact]
    public void Two_methods_of_one_path_in_a_fence_announce_the_first() =>
        Assert.Equal("GET /boats/query", Calls("# Boats\n\n## Query\n\n```\nGET /boats/query\nPOST /boats/query\n```" + Fields));

    [Fact]
    public void What_opens_its_section_as_others_do_announces_too() =>
        Assert.Equal(
            "GET /boats, POST /boats, DELETE /boats/{id}",
            Calls("# Boats\n\n## List\n\n```http\nGET /boats\n```\n\n```json\n[]\n```\n\n## Add\n\n```http\nPOST /boats\n```" + Fields + "\n## Scrap\n\n```http\nDELETE /boats/{id}\n```\n\nScraps it.\n"));

    [Fact]
    public void Titles_with_commands_and_parameters_in_braces_announce() =>
        Assert.Equal(
            "GET /v2/fleets/{fleet}/boats, DELETE /v2/fleets/{fleet}/boats/{id}",
            Calls("# Boats\n\n## List boats\n\n```bash\ncurl \"https://api.boats.example/v2/fleets/{fleet}/boats\"\n```\n\n```json\n[]\n```\n\n## Delete a boat\n\n```bash\ncurl -X DELETE \"https://api.boats.example/v2/fleets/{fleet}/boats/{id}\"\n```\n\nNothing comes back.\n"));

    [Fact]
    public void What_stands_below_an_example_shows_what_is_announced_above_it() =>
        Assert.Equal("GET /boats/:kind", Calls("# List boats\n\n### Request\n\n`GET /boats/:kind`\n\n### Example\n\n`GET /boats/ferries`\n\nAnother example:\n\n`GET /boats/tugs`\n"));

    [Theory]
    [InlineData("# Changelog\n\n### `POST /boats`\n\nThe name is checked.\n")]
    [InlineData("# Boats\n\n## 2031-03-01\n\n### POST /boats\n\nThe name is checked.\n\n## 2031-02-01\n\n### GET /boats\n\nNew.\n")]
    [InlineData("# News\n\n## 2.1.0 (2031-03-01)\n\n`POST /boats`\n\nThe name is checked.\n")]
    [InlineData("# Webhooks\n\n## Launch webhook\n\n`POST https://example.com/your-webhook`\n\n| Field | Type |\n| - | - |\n| id | integer |\n")]
    [InlineData("# Webhooks\n\n## A boat is launched\n\n```http\nPOST /inbound HTTP/1.1\nContent-Type: application/json\n\n{ \"id\": 1 }\n```\n\n| Field | Type |\n| - | - |\n| id | integer |\n")]
    [InlineData("# Introduction\n\n<Card title=\"Launch\" href=\"/boats/launch\">\n  POST /boats\n</Card>\n")]
    [InlineData("# Boats\n\n- `GET /boats` now returns their names.\n- `POST /boats` checks the name.\n")]
    public void News_webhooks_and_cards_announce_nothing(string text) => Assert.Equal("", Calls(text));

    [Fact]
    public void An_operation_about_a_changelog_is_one() =>
        Assert.Equal("GET /changelog", Calls("# Boats\n\nAll of them.\n\n# Changelog\n\n## List changes\n\n`GET /changelog`\n"));

    [Fact]
    public void What_a_site_writes_behind_a_heading_is_no_part_of_it() =>
        Assert.Equal("List boats", Assert.Single(Reading.Page("# Boats\n\n## List boats {#list .rule}\n\n`GET /boats`" + Fields).Endpoints).Title?.Text);
}
