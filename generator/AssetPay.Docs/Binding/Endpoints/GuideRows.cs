using ApiDocs.Binding.Docs;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>What guides say of the parameters of operations: their request blocks name the operation, the tables after them its fields.</summary>
internal static class GuideRows
{
    public static IEnumerable<(EndpointFacts Endpoint, From<PlacedRow> Row)> Of(DocsSet docs, RouteIndex endpoints) =>
        from pair in Requests(docs)
        let facts = EndpointOf(pair.Guide, endpoints)
        where facts is not null
        from row in ParameterRows.Of(pair.Guide.Parameters, facts.Method, facts.Route, pair.Page.Path)
        select (facts, row);

    public static IEnumerable<(Page Page, GuideRequest Guide)> Requests(DocsSet docs) =>
        docs.Vendor.Concat(docs.Rendered).SelectMany(page => page.GuideRequests, (page, guide) => (page, guide));

    public static EndpointFacts? EndpointOf(GuideRequest guide, RouteIndex endpoints) =>
        endpoints.Find(guide.Request.Method.Text.ToUpperInvariant(), RoutePath.Of(guide.Request.Address.Text));
}
