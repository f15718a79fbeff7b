using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented envelope around data and errors. An API without one answers with the data itself.</summary>
internal sealed class Envelope(EnvelopeModel? model)
{
    private static readonly EnvelopeModel Plain = new(null, null, "data", "error", "code", "key", "message", "fields", null);

    private readonly EnvelopeModel _names = model ?? Plain;

    public JsonNode? Success(string requestId, JsonNode? data)
    {
        if (model is null)
            return data;

        var body = Head(requestId, success: true);
        body[_names.Data] = data;
        return body;
    }

    public JsonNode Error(string requestId, Refusal refusal)
    {
        var error = new JsonObject();
        if (_names.Code is { } code && refusal.Code is { } number)
            error[code] = number;
        if (_names.Key is { } key)
            error[key] = refusal.Key;
        if (_names.Message is { } message)
            error[message] = refusal.Message;
        if (_names.Fields is { } fields && refusal.Fields.Count > 0)
            error[fields] = new JsonObject(refusal.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));

        var body = Head(requestId, success: false);
        body[_names.Error] = error;
        return body;
    }

    /// <summary>The data of a documented answer, or null when the sample is none: an error, or something else.</summary>
    public JsonNode? DataOf(JsonNode? sample) => model is null
        ? sample
        : sample is JsonObject body && !body.ContainsKey(_names.Error) ? body[_names.Data] : null;

    /// <summary>The path below the data of a path below the whole answer (<c>data.items</c> gives <c>items</c>); null: it is beside the data.</summary>
    public string? PathInData(string path)
    {
        if (model is null)
            return path;

        var rest = path.StartsWith(_names.Data, StringComparison.Ordinal) ? path[_names.Data.Length..] : null;
        return rest is "" or ['.' or '[', ..] ? rest.TrimStart('.') : null;
    }

    private JsonObject Head(string requestId, bool success)
    {
        var head = new JsonObject();
        if (_names.RequestId is { } id)
            head[id] = requestId;
        if (_names.Success is { } member)
            head[member] = success;
        return head;
    }
}
