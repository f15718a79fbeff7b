using ApiDocs.Binding.Docs;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>What guides say of the parameters of operations: their request blocks name the operation, the tables after them its fields.</summary>
internal sealed class GuideRows
{
    public GuideRows(DocsSet docs, IReadOnlyList<EndpointFacts> endpoints)
    {
        var routes = new RouteIndex(endpoints);
        foreach (var page in docs.Vendor.Concat(docs.Rendered))
        {
            foreach (var guide in page.GuideRequests)
            {
                var address = RoutePath.Of(guide.Request.Address.Text);
                Requests.Add(new(page, guide, address, routes.Find(guide.Request.Method.Text.ToUpperInvariant(), address)));
            }
        }
    }

    /// <summary>Every request block of a guide.</summary>
    public List<PlacedGuide> Requests { get; } = [];

    public IEnumerable<(EndpointFacts Endpoint, From<PlacedRow> Row)> Rows =>
        from placed in Requests
        let facts = placed.Facts
        where facts is not null
        from row in ParameterRows.Of(placed.Guide.Parameters, facts.Method, facts.Route, placed.Page.Path)
        select (facts, row);
}

/// <summary>A request block of a guide with its address, and the endpoint that it is one of; null: no page announces it.</summary>
internal sealed record PlacedGuide(Page Page, GuideRequest Guide, RoutePath Address, EndpointFacts? Facts);
