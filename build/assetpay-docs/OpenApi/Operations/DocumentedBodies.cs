using ApiDocs.Tool.OpenApi.Samples;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>Error bodies that a page shows, put to the answers of their status.</summary>
internal static class DocumentedBodies
{
    public static void Add(OpenApiResponses responses, Route route, Export export)
    {
        var shown = route.Calls.SelectMany(call => call.Examples).Distinct()
            .Select(example => (example.Status, Value: SampleJson.Parse(example.Json)))
            .Where(example => example.Value is not null && (example.Status is >= 300 || EnvelopeParts.IsError(example.Value, export.Model.Envelope)))
            .ToLookup(example => ErrorWriter.Name(example.Status), example => example.Value!);
        foreach (var status in shown)
        {
            responses.TryGetValue(status.Key, out var known);
            var media = known?.Content?.Values.FirstOrDefault();
            var examples = status.Select((value, index) => (ExampleName.Of(index), (string?)null, value))
                .Concat((media?.Examples ?? new Dictionary<string, IOpenApiExample>()).Select(example => (example.Key, example.Value.Summary, example.Value.Value!)));
            responses[status.Key] = new OpenApiResponse
            {
                Description = known?.Description ?? "An error.",
                Content = Json.Content((IOpenApiSchema?)export.Envelope.Error() ?? new OpenApiSchema(), examples),
            };
        }
    }
}
