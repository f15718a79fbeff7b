using ApiDocs.Binding.Docs;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>What guides say of the parameters of operations: their request blocks name the operation, the tables after them its fields.</summary>
internal static class GuideRows
{
    public static IEnumerable<(EndpointFacts Endpoint, From<PlacedRow> Row)> Of(DocsSet docs, IReadOnlyList<EndpointFacts> endpoints) =>
        from pair in Requests(docs)
        let facts = EndpointOf(pair.Guide, endpoints)
        where facts is not null
        from row in ParameterRows.Of(pair.Guide.Parameters, facts.Method, facts.Route, pair.Page.Path)
        select (facts, row);

    public static IEnumerable<(Page Page, GuideRequest Guide)> Requests(DocsSet docs) =>
        docs.Vendor.Concat(docs.Rendered).SelectMany(page => page.GuideRequests, (page, guide) => (page, guide));

    public static EndpointFacts? EndpointOf(GuideRequest guide, IReadOnlyList<EndpointFacts> endpoints)
    {
        var (method, address) = (guide.Request.Method.Text.ToUpperInvariant(), RoutePath.Of(guide.Request.Address.Text));
        return endpoints.FirstOrDefault(facts => facts.Method == method && facts.Route.Covers(address));
    }
}
