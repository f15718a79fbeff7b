using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Brings together what several pages say about one endpoint: duplicates are named, a rendered copy is held against its twin.</summary>
internal static class EndpointMerger
{
    public static List<EndpointFacts> Merge(DocsSet docs, List<Finding> findings)
    {
        var merged = new List<EndpointFacts>();
        var shown = new ShownRoutes(docs, findings);
        var cut = new CutKeys(docs);
        var byRoute = new Dictionary<string, EndpointFacts>(StringComparer.Ordinal);
        foreach (var page in docs.Vendor.Concat(docs.Rendered).Concat(docs.Overlay))
        {
            foreach (var endpoint in page.Endpoints)
            {
                var facts = FactsOf(page, page.Form == PageForm.Rendered ? endpoint with { Errors = endpoint.Errors.Select(cut.Mend).ToEquatableArray() } : endpoint, shown, docs);
                var key = DocsSet.RouteName(facts.Method, facts.Route);
                if (!byRoute.TryGetValue(key, out var first))
                {
                    byRoute.Add(key, facts);
                    merged.Add(facts);
                }
                else if (page.Form == PageForm.Rendered)
                {
                    RenderedTwin.Compare(first, facts, findings);
                    first.Said.Add(facts.Said[facts.Said.Count - 1]);
                }
                else
                {
                    findings.Add(Finding.Of(Rules.DuplicateOperation, page.Path, endpoint.Path.Place, facts.Method, facts.Route.Template, first.At(first.Endpoint.Path.Place)));
                }
            }
        }

        return merged;
    }

    private static EndpointFacts FactsOf(Page page, Endpoint endpoint, ShownRoutes shown, DocsSet docs)
    {
        var method = endpoint.Method.Text.ToUpperInvariant();
        var route = shown.RouteOf(page, endpoint, method);
        endpoint = Stated(page, endpoint);
        var facts = new EndpointFacts(method, route, page, endpoint)
        {
            Title = endpoint.Title,
            Parameters = ParameterRows.Of(endpoint.Parameters, method, route, page.Path),
            Errors = [.. endpoint.Errors.Select(row => new From<ErrorRow>(row, page.Path))],
            RateLimits = [.. endpoint.RateLimits.Select(row => new From<RateLimitRow>(row, page.Path))],
        };
        facts.Said.AddRange(endpoint.Said.IsEmpty ? [facts] : endpoint.Said.Select(said => FactsOf(said.Path.Place.Overlay is null ? page : docs.PageOf(said) ?? page, said, shown, docs)));
        return facts;
    }

    /// <summary>What stands above several operations of a page is said of each that says nothing itself.</summary>
    private static Endpoint Stated(Page page, Endpoint endpoint)
    {
        if (page.Endpoints.IsEmpty)
        {
            return endpoint;
        }

        var first = page.Endpoints[0];
        var isAbove = !ReferenceEquals(first, endpoint) && first.Credentials.Count == 1 && first.Credentials[0].Place.Line < first.Path.Place.Line;
        var (credentials, scopes) = isAbove ? (first.Credentials, first.Scopes) : (page.Credentials, page.Scopes);
        return endpoint.Credentials.IsEmpty && credentials.Count == 1
            ? endpoint with { Credentials = credentials, Scopes = endpoint.Scopes.IsEmpty ? scopes : endpoint.Scopes }
            : endpoint;
    }
}
