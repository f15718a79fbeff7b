namespace ApiDocs.Benchmarks.Pages;

/// <summary>Pages with a title, a line of code that announces the operation, and bullets.</summary>
internal static class BulletPages
{
    public static string Write(MadeEndpoint endpoint, Random random)
    {
        var fields = endpoint.Fields(random);
        return $$"""
            # {{endpoint.Title}}

            `{{endpoint.Method}} {{endpoint.Path}}`

            {{MadeWords.Prose(random, 2)}}

            **Authentication:** Harbour Key (`x-harbour-key` header)

            {{Bullets("Required", [.. fields.Where(field => field.IsRequired)], random)}}{{Bullets("Optional", [.. fields.Where(field => !field.IsRequired)], random)}}## Response

            Gives back a [{{endpoint.Type}}](/reference/{{endpoint.TypesPage}}#{{endpoint.Type.ToLowerInvariant()}}).

            ## Errors

            {{ErrorPages.Table(random)}}
            """;
    }

    private static string Bullets(string label, IReadOnlyList<(string Name, string Type, bool IsRequired)> fields, Random random) => fields.Count == 0
        ? ""
        : $"**{label} parameters:**\n\n{string.Join("\n", fields.Select(field => $"* `{field.Name}` ({field.Type}) - {MadeWords.Prose(random, 1)}"))}\n\n";
}
