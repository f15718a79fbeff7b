using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Whether values have the documented types and keep the documented limits. What is wrong is written into a list.</summary>
internal sealed class ValueCheck(TypeBook types)
{
    public void Members(JsonObject sent, IEnumerable<PropertyModel> members, string path, List<Problem> problems)
    {
        foreach (var member in members)
        {
            var at = path.Length == 0 ? member.WireName : $"{path}.{member.WireName}";
            if (sent[member.WireName] is { } value)
                Value(value, member.Type, member, at, problems);
            else if (sent.ContainsKey(member.WireName) ? !member.Nullable : member.Required)
                problems.Add(new(at, member.WireName, ProblemKind.Unfit, sent.ContainsKey(member.WireName) ? "must not be null" : "is required"));
        }
    }

    public void Value(JsonNode value, TypeRef type, PropertyModel member, string at, List<Problem> problems)
    {
        if (Misfit(value, type) is { } misfit)
            problems.Add(new(at, member.WireName, ProblemKind.Unfit, misfit));
        else if (LimitCheck.Broken(value, type, member) is { } broken)
            problems.Add(new(at, member.WireName, broken.Kind, broken.Reason));

        if (value is JsonArray list && type is { Kind: TypeKind.List, Element: { } element })
        {
            for (var i = 0; i < list.Count; i++)
                Element(list[i], element, member, $"{at}.{i.ToString(CultureInfo.InvariantCulture)}", problems);
        }
        else if (value is JsonObject inner && types.Object(type) is { } inside)
        {
            Members(inner, inside.Properties, at, problems);
            PresenceCheck.Check(inside, name => inner[name]?.ToString(), at, problems);
        }
    }

    private void Element(JsonNode? value, TypeRef type, PropertyModel list, string at, List<Problem> problems)
    {
        if (value is null)
            problems.Add(new(at, list.WireName, ProblemKind.Unfit, "must not be null"));
        else
            Value(value, type, list with { Limits = LimitsModel.None }, at, problems);
    }

    private string? Misfit(JsonNode value, TypeRef type) => (type.Kind, value.GetValueKind()) switch
    {
        (TypeKind.Json, _) => null,
        (TypeKind.String, JsonValueKind.String) => null,
        (TypeKind.Uuid, JsonValueKind.String) => Guid.TryParseExact((string?)value, "D", out _) ? null : "must be a UUID",
        (TypeKind.DateTime, JsonValueKind.String) => Moments.Read((string?)value) is null ? "must be a date and time (ISO 8601)" : null,
        (TypeKind.Integer, JsonValueKind.Number) => value.ToJsonString().All(sign => char.IsDigit(sign) || sign == '-') ? null : "must be a whole number",
        (TypeKind.Decimal, JsonValueKind.Number) => null,
        (TypeKind.Boolean, JsonValueKind.True or JsonValueKind.False) => null,
        (TypeKind.List, JsonValueKind.Array) => null,
        (TypeKind.Object or TypeKind.Map, JsonValueKind.Object) => null,
        (TypeKind.Enum, JsonValueKind.String or JsonValueKind.Number) => DocumentedValues.Objection(types.Enum(type), value.ToString()),
        _ => $"must be {Described(type.Kind)}",
    };

    private static string Described(TypeKind kind) => kind switch
    {
        TypeKind.Integer => "a whole number",
        TypeKind.Decimal => "a number",
        TypeKind.Boolean => "true or false",
        TypeKind.List => "an array",
        TypeKind.Object or TypeKind.Map => "an object",
        _ => "a string",
    };
}
