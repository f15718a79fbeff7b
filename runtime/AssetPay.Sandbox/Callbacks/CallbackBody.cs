using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>The documented body of a callback, made of what is kept, and what holds of it.</summary>
internal sealed class CallbackBody(CallbackModel? model, TypeBook types)
{
    /// <summary>The body about an object of that type; null: the pages document no callback about one.</summary>
    public JsonObject? About(ObjectModel type, JsonNode json) => types.Object(model?.BodyType) switch
    {
        null => null,
        var body when body == type => (JsonObject)json.DeepClone(),
        var body when body.Properties.FirstOrDefault(member => types.Object(member.Type) == type) is { } member => new() { [member.WireName] = json.DeepClone() },
        _ => null,
    };

    public bool AsksForApproval(JsonObject body) => model is { Approval.IsEmpty: false } && model.Approval.All(condition => Holds(body, condition));

    public static bool Holds(JsonObject body, CallbackConditionModel condition)
    {
        JsonNode? at = body;
        foreach (var name in condition.Path.Split('.'))
            at = (at as JsonObject)?[name];
        return at is JsonValue && string.Equals(at.ToString(), condition.Value, StringComparison.Ordinal);
    }
}
