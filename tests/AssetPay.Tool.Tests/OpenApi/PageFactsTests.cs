using Microsoft.OpenApi;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>What invented pages say, found at its place in the document.</summary>
public sealed class PageFactsTests
{
    public static TheoryData<string> Folders => Exported.Folders;

    [Theory]
    // servers and credentials
    [InlineData("harbour", "/servers", """[{ "url": "https://api.harbour.example/v2", "description": "Production" }, { "url": "https://sandbox.harbour.example/v2", "description": "Sandbox" }]""")]
    [InlineData("harbour", "/components/securitySchemes/BearerToken", """{ "type": "http", "scheme": "bearer", "description": "Bearer Token" }""")]
    [InlineData("harbour", "/components/securitySchemes/MasterKey", """{ "type": "apiKey", "in": "header", "name": "X-Master-Key", "description": "Master Key" }""")]
    [InlineData("harbour", "/paths/~1boats~1{boatId}/get/security", """[{ "BearerToken": [] }]""")]
    [InlineData("harbour", "/paths/~1boats~1{boatId}/delete/security", """[{ "MasterKey": [] }]""")]
    [InlineData("parts", "/paths/~1v1~1orders/post/security", """[{ "ApiKey": ["orders:write"] }]""")]
    // parameters: two pages name one path differently; lists are divided by commas
    [InlineData("harbour", "/paths/~1boats~1{boatId}/delete/parameters", """[{ "name": "boatId", "in": "path", "required": true, "description": "The boat", "schema": { "type": "string", "format": "uuid" } }]""")]
    [InlineData("harbour", "/paths/~1boats/get/parameters/1", """{ "name": "limit", "in": "query", "description": "How many (min 1, max 100). Default: `20`", "explode": false, "schema": { "type": "integer", "format": "int64", "minimum": 1, "maximum": 100, "default": 20 } }""")]
    [InlineData("harbour", "/paths/~1boats~1{boatId}/delete/deprecated", "true")]
    [InlineData("parts", "/paths/~1v1~1orders~1{ids}/get/parameters/0/schema", """{ "oneOf": [{ "type": "string" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }""")]
    // limits, values and defaults
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/properties/name", """{ "type": "string", "minLength": 2, "maxLength": 40, "description": "What is painted on the stern (2-40 chars)", "examples": ["Nutshell"] }""")]
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/properties/length", """{ "type": "number", "format": "decimal", "maximum": 80.5, "description": "Metres from bow to stern (max 80.5)", "examples": [7.5] }""")]
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/properties/berths/default", "1")]
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/required", """["name", "length"]""")]
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/properties/rig", """{ "$ref": "#/components/schemas/MoorABoatRig", "description": "One of `sloop`, `ketch`, `schooner`. Default: `sloop`", "default": "sloop", "examples": ["ketch"] }""")]
    [InlineData("harbour", "/components/schemas/MoorABoatRig/enum", """["sloop", "ketch", "schooner"]""")]
    [InlineData("harbour", "/components/schemas/MoorABoatRequest/properties/crew", """{ "type": "array", "maxItems": 12, "description": "Who is on board (max 12)", "items": { "$ref": "#/components/schemas/MoorABoatRequestCrew" } }""")]
    [InlineData("library", "/components/schemas/LendABookRequest/properties/notes/type", """["null", "string"]""")]
    [InlineData("library", "/components/schemas/LendABookRequest/properties/return", """{ "$ref": "#/components/schemas/LendABookRequestReturn", "description": "How it comes back." }""")]
    [InlineData("parts", "/components/schemas/PostOrdersRequest/properties/express", """{ "type": "boolean", "default": false, "description": "By the next boat. Defaults to `false`." }""")]
    // the envelope, whole
    [InlineData("library", "/components/schemas/LendABookResponse", """{ "type": "object", "required": ["success", "result"], "properties": { "success": { "type": "boolean", "examples": [true] }, "result": { "$ref": "#/components/schemas/LendABookResult" } } }""")]
    [InlineData("parts", "/components/schemas/OrdersResponse/properties/data", """{ "oneOf": [{ "$ref": "#/components/schemas/OrdersResult" }, { "type": "array", "items": { "$ref": "#/components/schemas/OrdersResult" } }] }""")]
    [InlineData("harbour", "/paths/~1boats~1{boatId}/get/responses/200/content/application~1json/schema", """{ "$ref": "#/components/schemas/GetABoatResult" }""")]
    // errors, with and without an envelope, with and without a status
    [InlineData("harbour", "/paths/~1boats/post/responses/409", """{ "description": "- `HARBOUR_FULL` (41): No berth is free" }""")]
    [InlineData("parts", "/paths/~1v1~1orders~1{ids}/get/responses/404/content/application~1json/examples/ORDER_NOT_FOUND", """{ "summary": "There is no such order", "value": { "requestId": "rq-1", "success": false, "error": { "code": 31, "key": "ORDER_NOT_FOUND", "message": "There is no such order" } } }""")]
    [InlineData("parts", "/paths/~1v1~1orders~1{ids}/get/responses/default/description", "\"- `KEY_REFUSED` (32): The key may not see it\"")]
    [InlineData("parts", "/paths/~1v1~1orders~1{ids}/get/x-error-codes/0", """{ "code": 31, "key": "ORDER_NOT_FOUND", "description": "There is no such order", "status": 404 }""")]
    [InlineData("parts", "/paths/~1v1~1orders/post/responses/default/content/application~1json/examples/documented/value/error/fields", """{ "lines[0].part": "is sold out" }""")]
    // what OpenAPI has no word for
    [InlineData("harbour", "/paths/~1boats/post/x-rate-limits/1", """{ "tier": "Master", "requests": 600, "seconds": 60, "text": "600 requests / min" }""")]
    [InlineData("harbour", "/paths/~1boats/post/x-source", "\"reference/moor-boat.md:5\"")]
    public void A_fact_of_a_page_stands_at_its_place(string folder, string pointer, string expected) => JsonAssert.Equal(expected, Exported.Of(folder).At(pointer));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_reader_of_OpenAPI_has_nothing_to_object(string folder)
    {
        var read = OpenApiDocument.Parse(Exported.Of(folder).Text, "json");
        using var rewritten = new StringWriter { NewLine = "\n" };
        read.Document!.SerializeAs(OpenApiSpecVersion.OpenApi3_1, new OpenApiJsonWriter(rewritten));

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(Exported.Of(folder).Text.TrimEnd(), rewritten.ToString());
    }
}
