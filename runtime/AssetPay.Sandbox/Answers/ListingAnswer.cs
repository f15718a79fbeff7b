using System.Text.Json.Nodes;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// A list of what is kept, the newest first. A query parameter named as a member selects by it; so does a condition that the page states in
/// code (<c>source: "self"</c>). Where nothing is kept, the documented example is the list. It is divided into pages as documented.
/// </summary>
internal sealed class ListingAnswer(TypeBook types, EntityStore store, ExampleAnswer example)
{
    /// <summary>A page of what is kept.</summary>
    public JsonNode? Compose(Exchange exchange, Listing listing)
    {
        var found = store.All.Reverse()
            .Where(entity => entity.Type == listing.Entity && IsSelected(exchange, entity))
            .Select(entity => new Entry(entity.Number, entity.Json));
        return listing.Member is null && exchange.Operation.Paging is null or { Items.IsEmpty: true }
            ? Items(PageCut.Of(exchange, [.. found], types))
            : example.Compose(exchange) is { } data ? Put(exchange, data, [.. found], PathOf(exchange.Operation, listing)) : Items(PageCut.Of(exchange, [.. found], types));
    }

    /// <summary>A page of the documented example.</summary>
    public JsonNode? Compose(Exchange exchange, PagingModel paging)
    {
        if (example.Compose(exchange) is not { } data || Behind(data, paging.Items) is not JsonArray list)
            return null;

        var entries = list.Select((item, i) => new Entry(list.Count - i, item?.DeepClone())).ToList();
        return paging.Items.IsEmpty ? Items(PageCut.Of(exchange, entries, types)) : Put(exchange, data, entries, paging.Items);
    }

    private JsonNode Put(Exchange exchange, JsonNode data, IReadOnlyList<Entry> entries, EquatableArray<string> path)
    {
        var cut = PageCut.Of(exchange, entries, types);
        Set(data, path, () => Items(cut));
        if (exchange.Operation.Paging is not { } paging)
            return data;

        var sent = types.Object(exchange.Operation.RequestType)!.Member(paging.Member)!.Type;
        Set(data, paging.Next, () => cut.HasMore ? Cursors.Of(cut.Entries[^1].Number, TypeAt(exchange.Operation, paging.Next) ?? sent) : null);
        Set(data, paging.HasMore, () => cut.HasMore);
        Set(data, paging.Total, () => cut.Total);
        Set(data, paging.Pages, () => cut.Pages);
        return data;
    }

    private static JsonArray Items(PageCut cut) => new([.. cut.Entries.Select(entry => entry.Json?.DeepClone())]);

    private static EquatableArray<string> PathOf(OperationModel operation, Listing listing) =>
        operation.Paging is { Items.IsEmpty: false } paging ? paging.Items : EquatableArray.Of(listing.Member!);

    private static JsonNode? Behind(JsonNode data, IEnumerable<string> path) => path.Aggregate((JsonNode?)data, (node, name) => (node as JsonObject)?[name]);

    private static void Set(JsonNode data, EquatableArray<string> path, Func<JsonNode?> value)
    {
        if (!path.IsEmpty && Behind(data, path.Take(path.Count - 1)) is JsonObject owner)
            owner[path[path.Count - 1]] = value();
    }

    private TypeRef? TypeAt(OperationModel operation, EquatableArray<string> path) =>
        path.Aggregate(operation.ResponseType, (type, name) => types.Object(type)?.Member(name)?.Type);

    private bool IsSelected(Exchange exchange, StoredEntity entity)
    {
        var operation = exchange.Operation;
        foreach (var member in types.RequestMembers(operation, ParameterIn.Query).Where(member => member.WireName != operation.Paging?.Member && member.WireName != operation.Paging?.Size))
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
}
