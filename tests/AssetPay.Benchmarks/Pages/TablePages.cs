namespace ApiDocs.Benchmarks.Pages;

/// <summary>Pages with an H1 of method and path, an http block, and tables.</summary>
internal static class TablePages
{
    public static string Write(MadeEndpoint endpoint, Random random)
    {
        var fields = endpoint.Fields(random);
        var rows = string.Join("\n", fields.Select(field => $"| `{field.Name}` | {field.Type} | {(field.IsRequired ? "Yes" : "No")} | {MadeWords.Prose(random, 1)} |"));
        return $$"""
            # {{endpoint.Title}}

            > {{MadeWords.Prose(random, 1)}}

            # {{endpoint.Method}} {{endpoint.Path}}

            {{MadeWords.Prose(random, 3)}} See [the guide](/guides/guide-0000).

            **Authentication:** Harbour Key (`x-harbour-key` header)

            ## Request

            ```http
            {{endpoint.Method}} https://api.harbour.example{{endpoint.Path}}
            x-harbour-key: hk_...
            {{Body(endpoint, fields)}}```
            {{PathTable(endpoint)}}
            ### {{(endpoint.HasBody ? "Body" : "Query")}} Parameters

            | Parameter | Type | Required | Description |
            | --------- | ---- | -------- | ----------- |
            {{rows}}

            ## Response

            Returns a [`{{endpoint.Type}}`](/reference/{{endpoint.TypesPage}}#{{endpoint.Type.ToLowerInvariant()}}) object.

            ## Rate Limits

            | Merchant Status | Limit |
            | --------------- | ----- |
            | Verified | {{random.Next(10, 900)}} requests / min |
            | Unverified | {{random.Next(1, 9)}} requests / min |

            ## Errors

            {{ErrorPages.Table(random)}}
            """;
    }

    private static string Body(MadeEndpoint endpoint, IReadOnlyList<(string Name, string Type, bool IsRequired)> fields) => !endpoint.HasBody
        ? ""
        : $"Content-Type: application/json\n\n{{\n{string.Join(",\n", fields.Select(field => $"  \"{field.Name}\": {MadeWords.Value(field.Name)}"))}\n}}\n";

    private static string PathTable(MadeEndpoint endpoint) => !endpoint.HasId
        ? ""
        : "\n### Path Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | string (uuid) | Yes | Which one |\n";
}
