using System.Globalization;
using System.Text.Json.Nodes;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// A list of what is kept, the newest first. A query parameter named as a member selects by it; so does a condition that the page states in
/// code (<c>source: "self"</c>). A limit and a cursor divide it into pages.
/// </summary>
internal sealed class ListingAnswer(TypeBook types, EntityStore store, ExampleAnswer example)
{
    public JsonNode? Compose(Exchange exchange, Listing listing)
    {
        var query = types.RequestMembers(exchange.Operation, ParameterIn.Query).ToList();
        var found = store.All.Reverse()
            .Where(entity => entity.Type == listing.Entity && IsSelected(exchange, entity) && entity.Number < Before(exchange, query.Find(Paging.IsCursor)))
            .ToList();
        var page = found.Take(query.Find(Paging.IsLimit) is { } limit ? Size(exchange, limit) : found.Count).ToList();
        var items = new JsonArray([.. page.Select(entity => entity.Json.DeepClone())]);
        if (listing.Member is not { } list || example.Compose(exchange) is not JsonObject data)
            return items;

        data[list] = items;
        foreach (var member in types.Object(exchange.Operation.ResponseType)!.Properties.Where(Paging.IsCursor))
            data[member.WireName] = page.Count > 0 && page.Count < found.Count ? Paging.Cursor(page[^1]) : null;
        return data;
    }

    private bool IsSelected(Exchange exchange, StoredEntity entity)
    {
        var operation = exchange.Operation;
        foreach (var member in types.RequestMembers(operation, ParameterIn.Query))
        {
            var wanted = exchange.QueryValue(member.WireName) ?? member.Default?.Trim('"', '`');
            if (wanted is not null && entity.Json[member.WireName] is JsonValue value && value.ToString() != wanted)
                return false;
        }

        return Conditions(operation).All(condition => entity.Json[condition.Member] is not JsonValue value || value.ToString() == condition.Value);
    }

    private static IEnumerable<(string Member, string Value)> Conditions(OperationModel operation) =>
        new[] { operation.Summary, operation.Remarks, operation.ResponseSummary }
            .SelectMany(prose => prose.Blocks)
            .SelectMany(block => block.Inlines)
            .Where(inline => inline.Style.HasFlag(InlineStyle.Code))
            .Select(inline => Wording.Condition(inline.Text))
            .OfType<(string, string)>();

    private static int Size(Exchange exchange, PropertyModel limit) =>
        decimal.TryParse(exchange.QueryValue(limit.WireName) ?? limit.Default, NumberStyles.Float, CultureInfo.InvariantCulture, out var size)
            ? (int)Math.Clamp(size, 1, 1_000_000)
            : int.MaxValue;

    /// <summary>The number below which the page behind a cursor begins.</summary>
    private static int Before(Exchange exchange, PropertyModel? cursor) =>
        cursor is not null && exchange.QueryValue(cursor.WireName) is { Length: > 0 } given ? Paging.Read(given) ?? 0 : int.MaxValue;
}
