using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.OtherVendors.Tests;

/// <summary>A request as the model wants it: every member there, within its limits.</summary>
internal sealed class SampleJson(ApiModel model)
{
    public JsonNode? Of(TypeRef type, LimitsModel limits) => type.Kind switch
    {
        TypeKind.String => new string('a', Math.Max(1, limits.MinLength ?? 1)),
        TypeKind.Uuid => "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31",
        TypeKind.Integer => (long)(limits.Minimum ?? Math.Min(1, limits.Maximum ?? 1)),
        TypeKind.Decimal => limits.Minimum ?? Math.Min(1.5m, limits.Maximum ?? 1.5m),
        TypeKind.Boolean => true,
        TypeKind.DateTime => "2026-07-31T12:00:00.000Z",
        TypeKind.Enum => model.Enums.Single(known => known.Name == type.Name).Values.Select(value => (JsonNode?)value.Value).FirstOrDefault() ?? "a",
        TypeKind.Object => Object(type.Name!),
        TypeKind.List => new JsonArray([.. Enumerable.Range(0, Math.Max(1, limits.MinItems ?? 1)).Select(_ => Of(type.Element!, LimitsModel.None))]),
        TypeKind.Map => new JsonObject { ["a"] = Of(type.Element!, LimitsModel.None) },
        _ => new JsonObject(),
    };

    public JsonObject Object(string name) => new(model.Objects.Single(known => known.Name == name).Properties
        .Select(property => KeyValuePair.Create(property.WireName, Of(property.Type, property.Limits))));
}
