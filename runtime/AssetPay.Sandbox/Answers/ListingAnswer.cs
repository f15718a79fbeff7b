using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// A list of what is kept, the newest first. A query parameter named as a member selects by it; so does a condition that the page states in
/// code (<c>source: "self"</c>). A limit and a cursor divide it into pages.
/// </summary>
internal sealed partial class ListingAnswer(TypeBook types, EntityStore store, ExampleAnswer example)
{
    public JsonNode? Compose(Exchange exchange, Listing listing)
    {
        var found = store.All.Reverse().Where(entity => entity.Type == listing.Entity && IsSelected(exchange, entity)).ToList();
        var query = types.RequestMembers(exchange.Operation, ParameterIn.Query).ToList();
        var from = From(found, query.Find(member => IsCursor(member.WireName)) is { } cursor ? exchange.QueryValue(cursor.WireName) : null);
        var size = query.Find(member => Limit().IsMatch(member.WireName)) is { } limit ? Size(exchange, limit) : found.Count;
        var page = found.Skip(from).Take(size).ToList();
        var items = new JsonArray([.. page.Select(entity => entity.Json.DeepClone())]);
        if (listing.Member is not { } list || example.Compose(exchange) is not JsonObject data)
            return items;

        data[list] = items;
        foreach (var member in types.Object(exchange.Operation.ResponseType)!.Properties.Where(member => IsCursor(member.WireName)))
            data[member.WireName] = from + page.Count < found.Count ? Cursor(page[^1]) : null;
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

    private static bool IsCursor(string name) => name.Contains("cursor", StringComparison.OrdinalIgnoreCase);

    private static string Cursor(StoredEntity last) => Convert.ToBase64String(Encoding.UTF8.GetBytes(last.Json[EntityType.Id]!.ToString()));

    /// <summary>Where the page behind a cursor begins; one that leads nowhere gives an empty page.</summary>
    private static int From(List<StoredEntity> found, string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
            return 0;

        var index = found.FindIndex(entity => Cursor(entity) == cursor);
        return index < 0 ? found.Count : index + 1;
    }

    [GeneratedRegex("^(limit|page_?size|per_?page)$", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
