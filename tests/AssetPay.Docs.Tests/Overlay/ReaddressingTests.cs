using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>A corrected address is corrected in request blocks too; values, and the base address's own path, stay.</summary>
public sealed class ReaddressingTests
{
    [Theory]
    [InlineData("POST /boats", "POST https://api.boats.example/boats", "POST /ships", "https://api.boats.example")]
    [InlineData("POST /boats", "POST https://api.boats.example/v1/boats", "POST /ships", "https://api.boats.example/v1")]
    [InlineData("POST /boats", "POST https://api.boats.example/v1/eu/boats", "POST /old/ships", "https://api.boats.example/v1/eu")]
    [InlineData("POST /boats/{id}", "POST https://api.boats.example/v1/boats/42", "POST /ships/{id}", "https://api.boats.example/v1")]
    [InlineData("POST /boats/{id}", "POST https://api.boats.example/boats/42", "PUT /ships/{id}/name", "https://api.boats.example")]
    [InlineData("POST /boats/{id}", "POST https://api.boats.example/boats/42", "POST /ships/{id}/{sail}", "https://api.boats.example")]
    [InlineData("POST /boats/{id}/sails/{sail}", "POST https://api.boats.example/boats/42/sails/7", "POST /ships/{id}/{sail}", "https://api.boats.example")]
    public void A_request_block_of_a_corrected_operation_is_corrected_with_it(string vendor, string request, string corrected, string server)
    {
        var docs = Corrected(vendor, request, corrected);
        Assert.Equal((corrected, server), ($"{docs.Model.Operations.Single().HttpMethod} {docs.Model.Operations.Single().Path}", Assert.Single(docs.Model.Servers).Url));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("PUT https://api.boats.example/boats", "The method of /ships is PUT here")]
    [InlineData("POST https://api.boats.example/rafts", "The path of POST /ships is /rafts here")]
    [InlineData("POST https://api.boats.example/boats/rafts", "The path of POST /ships is /boats/rafts here")]
    public void A_request_block_of_something_else_stays_and_is_told(string request, string message) =>
        Assert.Contains(Corrected("POST /boats", request, "POST /ships").Findings, finding => finding.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_heading_of_the_overlay_has_the_parameters_of_a_request_block_that_shows_values()
    {
        static string Page(string method) => $"# Get Boat\n\n> One boat.\n\nReads a boat.\n\n**Authentication:** API Key (`x-key` header)\n\n## Request\n\n```http\n{method} https://api.boats.example/boats/first\nx-key: k\n```\n\n## Response\n\n```json\n{{ \"id\": \"1\" }}\n```\n";
        var docs = InventedDocs.Of(("boat.md", Page("GET")), ("sink.md", Page("DELETE")), ("sails.md", Page("GET").Replace("/first", "/first/sails", StringComparison.Ordinal)), ("overlay/boat.md", "# GET /boats/{name}\n\n**Scope:** `READ`\n"));
        Assert.Equal(["DELETE /boats/first ", "GET /boats/first/sails ", "GET /boats/{name} READ"], docs.Model.Operations.Select(operation => $"{operation.HttpMethod} {operation.Path} {operation.Scope}").Order(StringComparer.Ordinal));
    }

    private static InventedDocs Corrected(string vendor, string request, string corrected) => InventedDocs.Of(
        ("boats.md", $"# Launch Boat\n\n# {vendor}\n\n**Authentication:** API Key (`x-key` header)\n\n```http\n{request}\nx-key: k\n```\n"),
        ("overlay/boats.md", $"# ~~{vendor}~~ {corrected}\n"));
}
