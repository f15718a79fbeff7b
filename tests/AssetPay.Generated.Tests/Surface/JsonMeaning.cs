using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>
/// Whether two texts of JSON mean the same to the API: numbers by value, moments by instant, null and nothing alike where the documentation
/// promises no member, and an empty list and nothing alike where it promises none.
/// </summary>
internal static class JsonMeaning
{
    public static IReadOnlyList<string> Differences(TypeRef type, JsonNode? before, JsonNode? after)
    {
        var differences = new List<string>();
        Compare(type, before, after, "$", differences);
        return differences;
    }

    private static void Compare(TypeRef? type, JsonNode? before, JsonNode? after, string path, List<string> differences)
    {
        switch (before, after)
        {
            case (JsonObject from, JsonObject to):
                CompareMembers(type, from, to, path, differences);
                break;
            case (JsonArray from, JsonArray to) when from.Count == to.Count:
                for (var i = 0; i < from.Count; i++)
                {
                    Compare(type?.Element, from[i], to[i], $"{path}[{i}]", differences);
                }

                break;
            case (JsonValue from, JsonValue to) when AreEqual(type, from, to):
                break;
            case (null, null):
                break;
            default:
                differences.Add($"{path}: {before?.ToJsonString() ?? "null"} -> {after?.ToJsonString() ?? "null"}");
                break;
        }
    }

    private static void CompareMembers(TypeRef? type, JsonObject before, JsonObject after, string path, List<string> differences)
    {
        foreach (var name in before.Select(member => member.Key).Union(after.Select(member => member.Key)))
        {
            var property = Documentation.Object(type?.Name)?.Properties.SingleOrDefault(property => property.WireName == name);
            var (isBefore, isAfter) = (before.ContainsKey(name), after.ContainsKey(name));
            if (isBefore && isAfter)
            {
                Compare(property?.Type, before[name], after[name], $"{path}.{name}", differences);
            }
            else if (property is not { Required: false } || !IsNothing(isBefore ? before[name] : after[name]))
            {
                differences.Add($"{path}.{name}: {(isBefore ? "lost" : "added")}");
            }
        }
    }

    private static bool IsNothing(JsonNode? node) => node is null or JsonArray { Count: 0 };

    private static bool AreEqual(TypeRef? type, JsonValue before, JsonValue after) => (before.GetValueKind(), after.GetValueKind(), type?.Kind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number, _) => Number(before) == Number(after),
        (JsonValueKind.String, JsonValueKind.String, TypeKind.DateTime) => Moment(before) == Moment(after),
        // The page itself: "In the game query parameter the number is written as a string".
        (JsonValueKind.Number, JsonValueKind.String, TypeKind.Enum) => before.ToJsonString() == (string?)after,
        var (one, other, _) => one == other && before.ToJsonString() == after.ToJsonString(),
    };

    private static decimal Number(JsonValue value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(JsonValue value) => DateTimeOffset.Parse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
