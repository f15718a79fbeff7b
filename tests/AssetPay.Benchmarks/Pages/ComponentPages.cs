namespace ApiDocs.Benchmarks.Pages;

/// <summary>Pages made of components: ParamField, ResponseField, Note.</summary>
internal static class ComponentPages
{
    public static string Write(MadeEndpoint endpoint, Random random)
    {
        var place = endpoint.HasBody ? "body" : "query";
        var fields = string.Join("\n", endpoint.Fields(random).Select(field =>
            $"<ParamField {place}=\"{field.Name}\" type=\"{field.Type}\"{(field.IsRequired ? " required" : "")}>\n  {MadeWords.Prose(random, 1)}\n</ParamField>\n"));
        return $$"""
            ---
            title: "{{endpoint.Title}}"
            api: "{{endpoint.Method}} {{endpoint.Path}}"
            ---

            {{MadeWords.Prose(random, 2)}}

            <Note>
              {{MadeWords.Prose(random, 1)}}
            </Note>

            **Authentication:** Harbour Key (`x-harbour-key` header)

            {{(endpoint.HasId ? "<ParamField path=\"id\" type=\"string\" required>\n  Which one\n</ParamField>\n" : "")}}
            {{fields}}
            ## Response

            ```json
            {
              "request_id": "...",
              "success": true,
              "data": { "id": "a-1", "state": "afloat", "fee": {{random.Next(1, 90)}}.25, "since": "2026-03-04T10:00:00.000Z", "crew": [{ "name": "Ida", "rank": "mate" }] }
            }
            ```

            ## Errors

            {{ErrorPages.Table(random)}}
            """;
    }
}
