using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What a page shows of a request in a form that is not read is told: a call that moves money is never made without its body in silence.</summary>
public sealed class UnreadRequestTests
{
    [Theory]
    [InlineData("curl -X POST https://api.boats.example/v3/fares -u key: -d amount=15.00 -d currency=USD", "amount=15.00&currency=USD")]
    [InlineData("curl https://api.boats.example/v3/fares -d amount=15.00", "amount=15.00")]
    [InlineData("curl https://api.boats.example/v3/fares -damount=15.00", "amount=15.00")]
    [InlineData("curl https://api.boats.example/v3/fares --data 'amount=15.00&currency=USD'", "amount=15.00&currency=USD")]
    [InlineData("curl https://api.boats.example/v3/fares --data-urlencode \"note=for the boat\"", "note=for the boat")]
    [InlineData("curl https://api.boats.example/v3/fares -F amount=15.00", "amount=15.00")]
    [InlineData("curl https://api.boats.example/v3/fares --form \"bill=@bill.pdf\"", "bill=@bill.pdf")]
    [InlineData("curl https://api.boats.example/v3/fares -d @fare.json", "@fare.json")]
    [InlineData("curl https://api.boats.example/v3/fares -d \"{\\\"amount\\\": 15}\"", "{\\\"amount\\\": 15}")]
    public void A_body_that_a_sample_shows_as_form_data_is_told_at_the_sample(string curl, string shown)
    {
        var docs = InventedDocs.Of(("fares.md", Page("POST /v3/fares", curl)));

        var finding = docs.Single(Rules.RequestNotRead);
        Assert.Equal(("fares.md", 9, curl.IndexOf(shown.Split('&')[0], StringComparison.Ordinal)), (finding.Page, finding.Place.Line, finding.Place.Column));
        Assert.Equal($"The body of POST /v3/fares is shown only in a form that is not read ('{shown}'), so that its method sends none; "
            + "document its parameters in a table or a list, or show it as a JSON object", finding.Message);
        Assert.False(Assert.Single(docs.Model.Operations).HasBody);
    }

    [Fact]
    public void Form_data_on_several_lines_is_told_at_its_first()
    {
        var docs = InventedDocs.Of(("fares.md", Page("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares \\\n  -H \"X-Key: bz_1\" \\\n  -d amount=15.00 \\\n  -d currency=USD")));

        Assert.Equal((11, 5), (docs.Single(Rules.RequestNotRead).Place.Line, docs.Single(Rules.RequestNotRead).Place.Column));
        Assert.Contains("('amount=15.00&currency=USD')", docs.Single(Rules.RequestNotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_alone_documents_no_body()
    {
        var docs = InventedDocs.Of(("fares.md", Page("POST /v3/fares", "curl https://api.boats.example/v3/fares -d amount=15.00", "### Headers\n\n| Header | Required | Description |\n| --- | --- | --- |\n| `Idempotency-Key` | Yes | A key |\n")));

        Assert.Equal(9, docs.Single(Rules.RequestNotRead).Place.Line);
    }

    [Theory]
    [InlineData("### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `amount` | decimal | Yes | The fare |\n")]
    [InlineData("**Request body**\n\n- `amount` (decimal, required)\n")]
    [InlineData("### Request Body\n\n```json\n{ \"amount\": 15.00 }\n```\n")]
    [InlineData("### Headers\n\n| Header | Required | Description |\n| --- | --- | --- |\n| `Idempotency-Key` | Yes | A key |\n\n### Request Body\n\n```json\n{ \"amount\": 15.00 }\n```\n")]
    public void Form_data_whose_parameters_the_page_documents_is_only_an_example(string documented)
    {
        var docs = InventedDocs.Of(("fares.md", Page("POST /v3/fares", "curl https://api.boats.example/v3/fares -d amount=15.00", documented)));

        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.RequestNotRead);
        Assert.True(Assert.Single(docs.Model.Operations).HasBody);
        Assert.Contains(docs.Object(docs.Model.Operations[0].RequestType!).Properties, member => member is { WireName: "amount", In: ParameterIn.Body });
    }

    [Fact]
    public void An_overlay_that_documents_the_parameters_settles_it()
    {
        var docs = InventedDocs.Of(
            ("fares.md", Page("POST /v3/fares", "curl https://api.boats.example/v3/fares -d amount=15.00")),
            ("overlay/fares.md", "# POST /v3/fares\n\n## Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `amount` | decimal | Yes | The fare |\n"));

        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.RequestNotRead);
    }

    [Theory]
    [InlineData("[{ \"amount\": 15.00 }]", "a list")]
    [InlineData("{ ... }", "an object whose members are left out")]
    public void A_body_of_JSON_that_names_no_members_is_told(string json, string shown)
    {
        var docs = InventedDocs.Of(("fares.md", $"# Pay Fares\n\n`POST /v3/fares`\n\n## Request Body\n\n```json\n{json}\n```\n"));

        Assert.Contains($"({shown})", docs.Single(Rules.RequestNotRead).Message, StringComparison.Ordinal);
        Assert.Equal(7, docs.Single(Rules.RequestNotRead).Place.Line);
    }

    [Theory]
    [InlineData("curl \"https://api.boats.example/v3/fares?status=paid&page_size=25\"", "?status=paid&page_size=25")]
    [InlineData("curl -G https://api.boats.example/v3/fares -d status=paid", "status=paid")]
    public void A_query_that_nothing_documents_is_told(string curl, string shown)
    {
        var docs = InventedDocs.Of(("fares.md", Page("GET /v3/fares", curl)));

        Assert.Equal($"The query of GET /v3/fares is shown only in a form that is not read ('{shown}'), so that its method sends none; document its parameters in a table or a list", docs.Single(Rules.RequestNotRead).Message);
        Assert.Equal(9, docs.Single(Rules.RequestNotRead).Place.Line);
    }

    [Fact]
    public void A_query_of_a_request_block_is_told_like_that_of_a_call()
    {
        var docs = InventedDocs.Of(("fares.md", "# Get Fares\n\n# GET /v3/fares\n\n## Request\n\n```http\nGET https://api.boats.example/v3/fares?status=paid\nx-key: k\n```\n"));

        Assert.Equal((7, 4), (docs.Single(Rules.RequestNotRead).Place.Line, docs.Single(Rules.RequestNotRead).Place.Column));
    }

    [Fact]
    public void A_request_block_whose_body_is_form_data_is_told()
    {
        var docs = InventedDocs.Of(("fares.md", "# Pay Fare\n\n# POST /v3/fares\n\n## Request\n\n```http\nPOST https://api.boats.example/v3/fares\nContent-Type: application/x-www-form-urlencoded\n\namount=15.00&currency=USD\n```\n"));

        var finding = docs.Single(Rules.RequestNotRead);
        Assert.Equal((10, 0), (finding.Place.Line, finding.Place.Column));
        Assert.Contains("('amount=15.00&currency=USD')", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(docs.Findings, other => other.Rule == Rules.BrokenExample);
    }

    [Fact]
    public void Form_data_of_a_guide_is_told_as_not_read()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("guide.md", "# How to launch\n\n```http\nPOST https://api.boats.example/boats\nx-key: k\n\nname=Ann\n```\n"));

        Assert.Equal(("guide.md", 6), (docs.Single(Rules.NotRead).Page, docs.Single(Rules.NotRead).Place.Line));
        Assert.DoesNotContain(docs.Findings, other => other.Rule == Rules.BrokenExample);
    }

    [Fact]
    public void A_query_of_which_the_page_documents_a_part_is_an_example()
    {
        var docs = InventedDocs.Of(("fares.md", Page("GET /v3/fares", "curl \"https://api.boats.example/v3/fares?status=paid&page_size=25\"",
            "### Query Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `status` | string | No | Its state |\n")));

        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.RequestNotRead);
    }

    [Theory]
    [InlineData("GET /v3/fares", "curl https://api.boats.example/v3/fares -H \"X-Key: bz_1\"")]
    [InlineData("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares -H \"X-Key: bz_1\"")]
    [InlineData("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares -d '{ \"amount\": 15.00 }'")]
    [InlineData("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares --data-raw '{}'")]
    [InlineData("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares -d '' -H 'X-Key: bz_1'")]
    [InlineData("POST /v3/fares", "curl -X POST https://api.boats.example/v3/fares | cut -d, -f1")]
    [InlineData("GET /v3/fares", "curl https://api.boats.example/v3/fares | base64 -d")]
    public void A_sample_without_a_body_or_with_one_that_is_read_is_not_told(string announcement, string curl) =>
        Assert.DoesNotContain(InventedDocs.Of(("fares.md", Page(announcement, curl))).Findings, finding => finding.Rule == Rules.RequestNotRead);

    [Theory]
    [InlineData("### Request Body\n\n", "CreateFare")]
    [InlineData("**Request body**\n\n", "CreateFare")]
    [InlineData("**Request**\n\n", "CreateFare")]
    [InlineData("", "CreateFareRequest")]
    public void A_type_that_is_declared_as_the_request_is_told_at_its_declaration(string label, string type)
    {
        var page = $"# Fares\n\n## Pay a fare\n\n`POST /v3/fares`\n\n{label}```typescript\ninterface {type} {{\n  amount: number;\n  currency: string;\n}}\n```\n\n## Get a fare\n\n`GET /v3/fares/{{id}}`\n";
        var docs = InventedDocs.Of(("fares.md", page));

        var finding = docs.Single(Rules.RequestNotRead);
        Assert.Contains($"The body of POST /v3/fares is shown only in a form that is not read (the type '{type}'), ", finding.Message, StringComparison.Ordinal);
        Assert.Equal((page.Split('\n').ToList().FindIndex(line => line.StartsWith("interface", StringComparison.Ordinal)), 10), (finding.Place.Line, finding.Place.Column));
        Assert.Null(docs.Model.Operations[0].ResponseType);
    }

    [Theory]
    [InlineData("**Request body**", "**Response**")]
    [InlineData("### Request Body", "### Response")]
    [InlineData("**Request**", "**Response** `200 OK`")]
    public void The_type_of_the_request_is_not_the_answers(string request, string response)
    {
        var docs = InventedDocs.Of(("fares.md",
            $"# Pay a fare\n\n`POST /v3/fares`\n\n{request}\n\n```typescript\ninterface CreateFare {{\n  amount: number;\n}}\n```\n\n{response}\n\n```typescript\ninterface Fare {{\n  id: string;\n}}\n```\n"));

        Assert.Equal("Fare", Assert.Single(docs.Model.Operations).ResponseType?.Name);
        Assert.Contains("'CreateFare'", docs.Single(Rules.RequestNotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_linked_as_the_body_is_told_and_is_not_the_answers()
    {
        var docs = InventedDocs.Of(
            ("fares.md", "# Pay a fare\n\n`POST /v3/fares`\n\n## Request Body\n\nSend a [`CreateFare`](/types#createfare) object.\n"),
            ("types.md", "# Types\n\n## CreateFare\n\n```typescript\ninterface CreateFare {\n  amount: number;\n}\n```\n"));

        Assert.Null(Assert.Single(docs.Model.Operations).ResponseType);
        Assert.Equal(6, docs.Single(Rules.RequestNotRead).Place.Line);
    }

    [Fact]
    public void A_type_that_comes_back_is_the_answers_under_a_label_of_the_body_too()
    {
        var docs = InventedDocs.Of(
            ("fares.md", "# Pay a fare\n\n`POST /v3/fares`\n\n## Request Body\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `amount` | decimal | Yes | The fare |\n\nReturns the full [`Fare`](/types#fare) object.\n"),
            ("types.md", "# Types\n\n## Fare\n\n```typescript\ninterface Fare {\n  id: string;\n}\n```\n"));

        Assert.Equal("Fare", Assert.Single(docs.Model.Operations).ResponseType?.Name);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.RequestNotRead);
    }

    [Fact]
    public void A_link_to_the_heading_of_the_requests_type_does_not_make_it_the_answers()
    {
        var docs = InventedDocs.Of(("fares.md",
            "# Fares\n\n## Pay a fare\n\n`POST /v3/fares`\n\n**Request body**\n\n```typescript\ninterface CreateFare {\n  amount: number;\n}\n```\n\n**Response**\n\nWhat [was paid](#pay-a-fare).\n"));

        Assert.Null(Assert.Single(docs.Model.Operations).ResponseType);
    }

    [Fact]
    public void A_type_of_the_request_that_the_page_names_as_the_answers_is_the_answers()
    {
        var docs = InventedDocs.Of(("fares.md",
            "# Pay a fare\n\n`POST /v3/fares`\n\n## Request Body\n\n```typescript\ninterface Fare {\n  amount: number;\n}\n```\n\n## Response\n\nReturns the `Fare`.\n"));

        Assert.Equal("Fare", Assert.Single(docs.Model.Operations).ResponseType?.Name);
    }

    private static string Page(string announcement, string curl, string more = "") =>
        $"# Fares\n\n## The fare\n\n`{announcement}`\n\nPays.\n\n```bash\n{curl}\n```\n\n{more}";
}
