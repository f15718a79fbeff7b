using System.Text.Json.Nodes;

namespace MockCaller;

/// <summary>Makes a request out of the document: the documented example, and what its schemas ask for beside it.</summary>
internal sealed class Sampler(JsonNode document)
{
    public const string Uuid = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";

    public static JsonNode Resolve(JsonNode document, string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (node, step) => node[step]!);

    /// <summary>The members of the body, of the query and of the headers in one object, as the request's record has them.</summary>
    public JsonObject Request(JsonNode operation)
    {
        var media = operation["requestBody"]?["content"]?["application/json"];
        var request = Of(media?["schema"]) as JsonObject ?? [];
        foreach (var (name, value) in media?["examples"]?["documented"]?["value"] as JsonObject ?? [])
        {
            request[name] = Fits(name, value, media!["schema"]!) ? value?.DeepClone() : request[name]?.DeepClone();
        }

        foreach (var parameter in (operation["parameters"]?.AsArray() ?? []).Where(parameter => (string)parameter!["in"]! != "path"))
        {
            request[(string)parameter!["name"]!] = Of(parameter["schema"]);
        }

        return request;
    }

    private JsonNode? Of(JsonNode? schema)
    {
        schema = (string?)schema?["$ref"] is { } reference ? Resolve(document, reference) : schema;
        return schema switch
        {
            null => null,
            _ when (schema["default"] ?? schema["examples"]?[0] ?? schema["enum"]?[0]) is { } known => known.DeepClone(),
            _ => (schema["type"] is JsonArray types ? types.Select(type => (string)type!).First(type => type != "null") : (string?)schema["type"]) switch
            {
                "object" => Object(schema),
                "array" => new JsonArray([.. Enumerable.Range(0, (int?)schema["minItems"] ?? 0).Select(_ => Of(schema["items"]))]),
                "integer" or "number" => (decimal?)schema["minimum"] ?? Math.Min(1m, (decimal?)schema["maximum"] ?? 1m),
                "boolean" => true,
                "string" => Text(schema),
                _ => new JsonObject(),
            },
        };
    }

    private JsonObject Object(JsonNode schema)
    {
        var json = new JsonObject();
        foreach (var name in (schema["required"]?.AsArray() ?? []).Select(name => (string)name!))
        {
            json[name] = Of(schema["properties"]![name]);
        }

        return json;
    }

    private static string Text(JsonNode schema) => (string?)schema["format"] switch
    {
        "uuid" => Uuid,
        "date-time" => "2026-05-14T12:00:00.000Z",
        _ => new string('x', Math.Clamp(8, (int?)schema["minLength"] ?? 0, (int?)schema["maxLength"] ?? int.MaxValue)),
    };

    // A page may show "a1b2c3d4-..." where a UUID is asked for: such a value is no example of a request that the API would take.
    private bool Fits(string name, JsonNode? value, JsonNode schema)
    {
        var properties = ((string?)schema["$ref"] is { } reference ? Resolve(document, reference) : schema)["properties"];
        return Fits(value, properties?[name]);
    }

    private bool Fits(JsonNode? value, JsonNode? schema)
    {
        schema = (string?)schema?["$ref"] is { } reference ? Resolve(document, reference) : schema;
        return value switch
        {
            JsonArray items => items.All(item => Fits(item, schema?["items"])),
            JsonObject json => json.All(member => Fits(member.Value, schema?["properties"]?[member.Key])),
            _ => (string?)schema?["format"] != "uuid" || Guid.TryParse(value?.ToString(), out _),
        };
    }
}
