using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>Reads a body as the JSON object that every documented body is.</summary>
internal static class BodyReader
{
    /// <summary>The object, or in words why it is none.</summary>
    public static (JsonObject? Body, string? Objection) Read(byte[] bytes, string contentType)
    {
        if (bytes.Length == 0)
            return (null, "is required");
        if (!contentType.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return (null, "must be sent as application/json");

        try
        {
            var body = JsonNode.Parse(bytes);
            Touch(body);
            return body is JsonObject read ? (read, null) : (null, "must be an object");
        }
        catch (JsonException)
        {
            return (null, "is not JSON");
        }
        catch (ArgumentException)
        {
            return (null, "has a member twice");
        }
    }

    /// <summary>Members are read late, and one that is there twice shows only then.</summary>
    private static void Touch(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (_, value) in members)
                Touch(value);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                Touch(item);
        }
    }
}
