using System.Globalization;
using System.Text.Json.Nodes;
using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi.Operations;

/// <summary>The documented errors, by their HTTP status. Those whose status no page states stand under <c>default</c>.</summary>
internal static class ErrorWriter
{
    private const string Default = "default";

    public static void Write(OpenApiResponses responses, Route route, Export export)
    {
        foreach (var group in Documented(route).GroupBy(error => Name(StatusOf(error, export))).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            responses[group.Key] = Response([.. group], export);
        }

        // Errors that no page names have the same form.
        if (export.Envelope.Error() is { } schema && !responses.ContainsKey(Default))
        {
            responses[Default] = new OpenApiResponse { Description = "Any other error.", Content = Json.Content(schema, []) };
        }

        DocumentedBodies.Add(responses, route, export);
    }

    public static IReadOnlyList<OperationErrorModel> Documented(Route route) =>
        [.. route.Calls.SelectMany(call => call.Errors).DistinctBy(error => error.Key, StringComparer.Ordinal)];

    public static JsonNode Entry(OperationErrorModel error, Export export) => Entry(error.Code, error.Key, StatusOf(error, export), ProseMarkdown.Of(error.When));

    public static JsonNode Entry(ErrorModel error) => Entry(error.Code, error.Key, error.Http, ProseMarkdown.Of(error.Description));

    /// <summary>The model numbers errors whose code no page states from -1 downwards.</summary>
    public static bool IsStated(int code) => code >= 0;

    private static JsonObject Entry(int code, string key, int? status, string description)
    {
        var entry = new JsonObject();
        if (IsStated(code))
        {
            entry["code"] = code;
        }

        entry["key"] = key;
        entry["description"] = description;
        if (status is { } known)
        {
            entry["status"] = known;
        }

        return entry;
    }

    private static OpenApiResponse Response(List<OperationErrorModel> errors, Export export)
    {
        var examples = errors.Select(error => (error.Key, (string?)ProseMarkdown.Line(error.When), Value: export.Envelope.Example(error.Code, error.Key, ProseMarkdown.Line(error.When))))
            .Where(example => example.Value is not null).Select(example => (example.Key, example.Item2, example.Value!));
        return new()
        {
            Description = string.Join("\n", errors.Select(Line)),
            Content = export.Envelope.Error() is { } schema ? Json.Content(schema, examples) : null,
        };
    }

    private static string Line(OperationErrorModel error)
    {
        var words = ProseMarkdown.Line(error.When);
        var code = IsStated(error.Code) ? $" ({error.Code.ToString(CultureInfo.InvariantCulture)})" : "";
        return $"- `{error.Key}`{code}{(words.Length > 0 ? ": " + words : "")}";
    }

    public static string Name(int? status) => status is >= 300 and < 600 ? status.Value.ToString(CultureInfo.InvariantCulture) : Default;

    private static int? StatusOf(OperationErrorModel error, Export export) =>
        error.Http ?? export.Model.Errors.FirstOrDefault(known => known.Key == error.Key)?.Http;
}
