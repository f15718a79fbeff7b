using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Parsing;

/// <summary>The ways in which other vendors tell errors and authentication.</summary>
public sealed class OtherErrorTests
{
    private static InventedDocs Docs(string text) => InventedDocs.Of(("boats.md", $"# Launch Boat\n\n`POST /boats`\n\n{text}\n"));

    private static string Errors(string text)
    {
        var docs = Docs(text);
        return string.Join(" ", docs.Model.Errors.OrderBy(error => error.Key, StringComparer.Ordinal).Select(error => $"{error.Key}:{error.Http}"));
    }

    [Theory]
    [InlineData("### Errors\n\n| Code | HTTP | Description |\n| --- | --- | --- |\n| `NAME_TAKEN` | 409 | Taken |")]
    [InlineData("### Error codes\n\n| HTTP | code | Description |\n| --- | --- | --- |\n| 409 | NAME_TAKEN | Taken |")]
    [InlineData("### Errors\n\n| Status | Code | Description | Example |\n| --- | --- | --- | --- |\n| 409 | `NAME_TAKEN` | Taken | x |")]
    [InlineData("**409 Conflict**\n\n```json\n{ \"code\": \"NAME_TAKEN\", \"message\": \"Taken\" }\n```")]
    [InlineData("### 409 Conflict\n\n```json\n{ \"error\": { \"code\": \"NAME_TAKEN\", \"message\": \"Taken\" } }\n```")]
    [InlineData("```json 409\n{ \"error\": { \"code\": \"NAME_TAKEN\", \"message\": \"Taken\" } }\n```")]
    [InlineData("<details>\n<summary>409 Conflict</summary>\n\n```json\n{ \"code\": \"NAME_TAKEN\", \"message\": \"Taken\" }\n```\n\n</details>")]
    [InlineData("<Accordion title=\"409 Conflict\">\n\n```json\n{ \"errors\": [ { \"code\": \"NAME_TAKEN\" } ] }\n```\n\n</Accordion>")]
    public void An_error_in_many_forms(string text) => Assert.Equal("NAME_TAKEN:409", Errors(text));

    [Theory]
    [InlineData("### Errors\n\n| Code | Description |\n| --- | --- |\n| 404 | No boat |\n| 409 | Taken |")]
    [InlineData("### Errors\n\n| Status | Description |\n| --- | --- |\n| 404 Not Found | No boat |")]
    [InlineData("<ResponseField name=\"404\">No boat</ResponseField>")]
    public void Statuses_alone_are_quoted(string text)
    {
        var docs = Docs(text);
        Assert.Empty(docs.Model.Errors);
        Assert.Contains("No boat", Assert.Single(docs.Model.Operations).Remarks.PlainText);
    }

    [Fact]
    public void A_number_that_is_no_status_is_the_vendors_own() =>
        Assert.Equal("CODE_27: CODE_404:", Errors("### Errors\n\n| Code | Description |\n| --- | --- |\n| 27 | No boat |\n| 404 | Taken |"));

    [Fact]
    public void Beside_a_number_the_errors_column_holds_its_key() =>
        Assert.Equal("NAME_TAKEN:409", Errors("### Errors\n\n| error | Code | HTTP | Description |\n| --- | --- | --- | --- |\n| `NAME_TAKEN` | 17 | 409 | Taken |"));

    [Fact]
    public void Two_keys_that_share_a_cell_are_two_errors() =>
        Assert.Equal("BAD_NAME:422 no_name:422 x:", Errors("### Errors\n\n| Code | HTTP | Description |\n| --- | --- | --- |\n| `BAD_NAME` | 422 | Bad |\n| `no_name` | 422 | Bad |\n") + " x:");

    [Fact]
    public void An_answer_with_an_error_status_is_not_what_the_call_gives_back()
    {
        var docs = Docs("**200 OK**\n\n```json\n{ \"id\": \"1\" }\n```\n\n**404 Not Found**\n\n```json\n{ \"code\": \"NO_BOAT\" }\n```");
        Assert.Equal(["id"], docs.Object("LaunchBoatResult").Properties.Select(member => member.WireName));
    }

    [Theory]
    [InlineData("**Auth:** Bearer token", "Authorization")]
    [InlineData("**Authentication:** API key in the `X-API-Key` header", "X-API-Key")]
    [InlineData("**Auth required** : YES\n\n### Headers\n\n| Header | Value | Required |\n| --- | --- | --- |\n| Authorization | Bearer {token} | Yes |\n| Content-Type | application/json | Yes |", "Authorization")]
    [InlineData("### Headers\n\n| Name | Type | Required |\n| --- | --- | --- |\n| X-API-Key | string | Yes |", "X-API-Key")]
    [InlineData("<Info>\n- Requires the `X-API-Key` header\n</Info>", "X-API-Key")]
    [InlineData("<ParamField header=\"Authorization\" type=\"string\" required>Bearer token</ParamField>", "Authorization")]
    [InlineData("```http\nPOST /boats HTTP/1.1\nHost: api.boats.example\nX-API-Key: k\n\n{ \"name\": \"Ida\" }\n```", "X-API-Key")]
    public void How_one_authenticates(string text, string header)
    {
        var docs = Docs(text);
        Assert.Equal(header, Assert.Single(docs.Model.Credentials).Header);
        Assert.True(Assert.Single(docs.Model.Operations).IsAuthenticated);
        Assert.DoesNotContain(docs.Model.Objects.SelectMany(type => type.Properties), member => member.In == ApiDocs.Model.ParameterIn.Header);
    }

    [Fact]
    public void A_call_that_asks_for_nothing_is_not_reported()
    {
        var docs = InventedDocs.Of(
            ("a.md", "# Get Time\n\n`GET /time`\n\n**Auth required** : NO\n"), ("b.md", "# Get Boats\n\n`GET /boats`\n\n**Auth:** API Key (`x-key` header)\n"));
        Assert.Equal([false, true], docs.Model.Operations.OrderByDescending(operation => operation.Path).Select(operation => operation.IsAuthenticated));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownCredential);
    }

    [Fact]
    public void A_permission_behind_the_call_is_its_scope()
    {
        var endpoint = Reading.Endpoint("# Get a boat\n\n`GET /boats/{id}` — permission `READ`\n");
        Assert.Equal("READ", Assert.Single(endpoint.Scopes).Text);
    }
}
