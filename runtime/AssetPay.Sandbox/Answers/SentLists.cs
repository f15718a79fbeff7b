using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Makes a list of the answer out of the list of that name that was sent, one element for each, after the documented element:
/// a member goes into the member of its name; <c>itemId</c> of <c>items</c> goes into <c>id</c>; one that the docs show inside an object of
/// the element goes there (<c>price</c> into <c>offer.price</c>); a number with the digits of something sent beside the list follows it
/// (<c>appid</c> 730 where <c>game</c> is "730").
/// </summary>
internal sealed class SentLists(TypeBook types, SampleBook samples, DocumentedRequests requests, Mint mint)
{
    public void Carry(Exchange exchange, JsonObject data, ObjectModel type)
    {
        foreach (var member in types.RequestMembers(exchange.Operation, ParameterIn.Body).Where(member => member.Type.Kind == TypeKind.List))
        {
            if (type.Member(member.WireName) is not { Type.Kind: TypeKind.List } answered)
                continue;

            var sent = exchange.Body?[member.WireName] as JsonArray ?? [];
            data[member.WireName] = types.ElementObject(answered.Type) is { } element
                ? Elements(exchange, member.WireName, sent, data[member.WireName] as JsonArray, element)
                : sent.DeepClone();
        }
    }

    private JsonArray Elements(Exchange exchange, string list, JsonArray sent, JsonArray? documented, ObjectModel type)
    {
        var pattern = documented?.OfType<JsonObject>().FirstOrDefault() ?? samples.Promised(type);
        var elements = new JsonArray();
        foreach (var item in sent.OfType<JsonObject>())
        {
            var element = (JsonObject)pattern.DeepClone();
            if (type.Member(EntityType.Id) is not null)
                element[EntityType.Id] = mint.Uuid();
            FollowDigits(exchange, element);
            foreach (var (name, value) in item)
                Put(element, type, list, name, value);
            elements.Add((JsonNode)element);
        }

        return elements;
    }

    private void Put(JsonObject element, ObjectModel type, string list, string name, JsonNode? value)
    {
        if (type.Member(name) is not null)
            SentValues.Put(element, type, name, value);
        else if (Names.IsPluralOf(list, Names.WithoutId(name)) && type.Member(EntityType.Id) is not null)
            SentValues.Put(element, type, EntityType.Id, value);
        else if (samples.Holder(type, name) is { } holder && types.Object(holder.Type) is { } inside)
            SentValues.Put(Inside(element, holder, inside), inside, name, value);
    }

    private JsonObject Inside(JsonObject element, PropertyModel holder, ObjectModel type)
    {
        if (element[holder.WireName] is JsonObject known)
            return known;

        var made = samples.Promised(type);
        element[holder.WireName] = made;
        return made;
    }

    private void FollowDigits(Exchange exchange, JsonObject element)
    {
        foreach (var (name, shown) in requests.Of(exchange.Operation) ?? [])
        {
            var sent = exchange.Body?[name];
            if (shown is not JsonValue || sent is not JsonValue || !IsDigits(shown.ToString()) || !IsDigits(sent.ToString()))
                continue;

            foreach (var (member, value) in element.ToList())
            {
                if (value?.GetValueKind() == JsonValueKind.Number && value.ToJsonString() == shown.ToString())
                    element[member] = JsonNode.Parse(sent.ToString());
            }
        }
    }

    private static bool IsDigits(string text) => text.Length is > 1 and < 16 && text.All(char.IsAsciiDigit) && text[0] != '0';
}
