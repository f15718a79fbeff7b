using System.Text.Json.Nodes;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>Addresses that OpenAPI is particular about.</summary>
public sealed class OddAddressTests
{
    [Theory]
    [InlineData("GET /users/{id}/boats/{id}", "/users/{id}/boats/{id2}", "id id2")]
    [InlineData("GET /boats/{from}-{to}", "/boats/{from}-{to}", "from to")]
    [InlineData("GET /boats/:boatId", "/boats/{boatId}", "boatId")]
    [InlineData("GET /boats/{größe}", "/boats/{größe}", "größe")]
    public async Task Whatever_stands_in_braces_is_a_parameter_of_its_own(string announcement, string address, string names)
    {
        var paths = (await Document($"# {announcement}\n\nSomething.\n"))["paths"]!;

        var parameters = paths[address]!["get"]!["parameters"]!.AsArray();
        Assert.Equal(names, string.Join(' ', parameters.Select(parameter => (string)parameter!["name"]!)));
        Assert.All(parameters, parameter => Assert.Equal("path True", $"{parameter!["in"]} {(bool)parameter["required"]!}"));
    }

    [Fact]
    public async Task Two_pages_that_name_a_path_differently_mean_one_address()
    {
        var paths = (await Document("# GET /boats/{boatId}\n\nOne.\n", "# DELETE /boats/{id}\n\nOther.\n"))["paths"]!.AsObject();

        var path = Assert.Single(paths);
        Assert.Equal("/boats/{boatId}", path.Key);
        Assert.Equal(["delete", "get"], path.Value!.AsObject().Select(operation => operation.Key).Order(StringComparer.Ordinal));
        Assert.Equal("boatId", (string)path.Value!["delete"]!["parameters"]![0]!["name"]!);
    }

    [Fact]
    public async Task A_header_that_carries_the_credential_is_no_parameter()
    {
        var document = await Document("""
            # GET /boats

            **Authentication:** API Key (`x-key` header)

            | Parameter | In | Type | Description |
            | --- | --- | --- | --- |
            | `X-Key` | header | string | The key |
            | `Authorization` | header | string | Something else |
            | `X-Trace` | header | string | Comes back |
            """);

        Assert.Equal("X-Trace", Assert.Single(document["paths"]!["/boats"]!["get"]!["parameters"]!.AsArray())!["name"]!.ToString());
    }

    private static async Task<JsonNode> Document(params string[] texts)
    {
        using var pages = new PagesOnDisk();
        for (var i = 0; i < texts.Length; i++)
        {
            pages.With($"{i}.md", texts[i]);
        }

        return JsonNode.Parse((await Run.Of("openapi", pages.Path)).Out)!;
    }
}
