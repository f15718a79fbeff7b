using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox;

/// <summary>
/// Sums: where the documented answer shows the sum of the prices of the documented request (price times amount), the answer shows that of
/// what was sent. So <c>totalPrice</c> follows, and <c>preCredit</c> where the page shows the same number for it.
/// </summary>
internal static class Totals
{
    private static readonly string[] Quantities = ["amount", "quantity", "count"];

    public static void Follow(JsonObject data, JsonNode documentedAnswer, JsonObject documentedRequest, JsonObject sent)
    {
        var documented = Sum(documentedRequest);
        if (documented == 0 || documentedAnswer is not JsonObject answer)
            return;

        var sum = Sum(sent);
        foreach (var (name, value) in answer)
        {
            if (Number(value) == documented && data.ContainsKey(name))
                data[name] = sum;
        }
    }

    private static decimal Sum(JsonObject request) => request
        .Select(member => member.Value)
        .OfType<JsonArray>()
        .SelectMany(list => list.OfType<JsonObject>())
        .Sum(Cost);

    private static decimal Cost(JsonObject element)
    {
        var price = element.FirstOrDefault(member => member.Key.Contains("price", StringComparison.OrdinalIgnoreCase)).Value;
        var quantity = Quantities.Select(name => Number(element[name])).FirstOrDefault(number => number is not null);
        return (Number(price) ?? 0) * (quantity ?? 1);
    }

    private static decimal? Number(JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
