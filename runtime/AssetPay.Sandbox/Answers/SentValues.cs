using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Carries what was sent over into the members of a documented answer:
/// a parameter of the path, a member of the body or of the query goes into the member of its name;
/// one of the body that was left out becomes its documented default, or is left out of the answer where nothing promises it;
/// one whose documented value the documented answer shows under a name that ends alike goes there (<c>tradeUrl</c>, <c>clientTradeUrl</c>).
/// </summary>
internal sealed class SentValues(TypeBook types, DocumentedRequests requests)
{
    public void Carry(Exchange exchange, JsonObject data, JsonNode? documented, ObjectModel type)
    {
        var operation = exchange.Operation;
        foreach (var parameter in operation.PathParameters)
            Put(data, type, parameter.WireName, exchange.PathValue(parameter.WireName));
        foreach (var member in types.RequestMembers(operation, ParameterIn.Query))
            Put(data, type, member.WireName, exchange.QueryValue(member.WireName));
        foreach (var member in types.RequestMembers(operation, ParameterIn.Body))
            CarryMember(exchange, member, data, documented as JsonObject, type);
    }

    /// <summary>A value in the form that the answer's type has: digits as text where it is text, and as a number where it is one.</summary>
    public static void Put(JsonObject data, ObjectModel type, string name, JsonNode? value)
    {
        if (value is JsonValue && type.Member(name) is { } member && member.Type.IsScalar())
            data[name] = InForm(value, member.Type, data[name]);
    }

    private void CarryMember(Exchange exchange, PropertyModel member, JsonObject data, JsonObject? documented, ObjectModel type)
    {
        var name = member.WireName;
        if (exchange.Body?[name] is { } value)
        {
            Put(data, type, name, value);
            foreach (var alike in Alike(exchange.Operation, name, documented))
                Put(data, type, alike, value);
        }
        else if (type.Member(name) is { } answered && answered.Type.IsScalar())
        {
            if (member.Default is { } given)
                Put(data, type, name, AsJson(given));
            else if (!answered.Required)
                data.Remove(name);
        }
    }

    /// <summary>Members of the documented answer that show the documented value of this one, and whose name ends with its name.</summary>
    private IEnumerable<string> Alike(OperationModel operation, string name, JsonObject? documented)
    {
        var shown = requests.Of(operation)?[name];
        return shown is not JsonValue || documented is null
            ? []
            : documented.Where(member => Names.EndsWithWords(member.Key, name) && IsOneStart(member.Value, shown)).Select(member => member.Key);
    }

    /// <summary>The same value, or one of which the page shows only the beginning (<c>https://host/path?partner=...</c>).</summary>
    private static bool IsOneStart(JsonNode? value, JsonNode shown) => value is JsonValue && (
        JsonNode.DeepEquals(value, shown)
        || (value.ToString() is var text && text.EndsWith("...", StringComparison.Ordinal) && shown.ToString().StartsWith(text[..^3], StringComparison.Ordinal)));

    private static JsonNode InForm(JsonNode value, TypeRef type, JsonNode? documented)
    {
        var isText = type.Kind is TypeKind.String or TypeKind.Uuid or TypeKind.DateTime
            || (type.Kind == TypeKind.Enum && documented?.GetValueKind() != JsonValueKind.Number);
        var text = value.ToString();
        if (isText && value.GetValueKind() == JsonValueKind.Number)
            return text;
        if (!isText && value.GetValueKind() == JsonValueKind.String)
            return Parsed(text, type.Kind) ?? value.DeepClone();

        return value.DeepClone();
    }

    private static JsonNode? Parsed(string text, TypeKind kind) => kind switch
    {
        TypeKind.Boolean when bool.TryParse(text, out var truth) => truth,
        TypeKind.Integer or TypeKind.Decimal or TypeKind.Enum
            when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>A default as the page has it: <c>"730"</c>, <c>true</c>, or a bare word.</summary>
    private static JsonNode? AsJson(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
