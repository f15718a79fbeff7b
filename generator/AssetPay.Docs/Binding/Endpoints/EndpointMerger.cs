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
        var byRoute = new Dictionary<string, EndpointFacts>(StringComparer.Ordinal);
        foreach (var page in docs.Vendor.Concat(docs.Rendered).Concat(docs.Overlay))
        {
            foreach (var endpoint in page.Endpoints)
            {
                var facts = FactsOf(page, endpoint, docs);
                var key = facts.Method + " " + facts.Route.Key;
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
                    findings.Add(Finding.Of(Rules.DuplicateOperation, page.Path, endpoint.Path.Place, facts.Method, facts.Route.Template, first.PlaceName(first.Endpoint.Path.Place)));
                }
            }
        }

        return merged;
    }

    private static EndpointFacts FactsOf(Page page, Endpoint endpoint, DocsSet docs)
    {
        var method = endpoint.Method.Text.ToUpperInvariant();
        var route = RoutePath.Of(endpoint.Path.Text);
        var facts = new EndpointFacts(method, route, page, endpoint)
        {
            Title = endpoint.Title,
            Parameters = ParameterRows.Of(endpoint.Parameters, method, route, page.Path),
            Errors = [.. endpoint.Errors.Select(row => new From<ErrorRow>(row, page.Path))],
            RateLimits = [.. endpoint.RateLimits.Select(row => new From<RateLimitRow>(row, page.Path))],
        };
        facts.Said.AddRange(endpoint.Said.IsEmpty ? [facts] : endpoint.Said.Select(said => FactsOf(said.Path.Place.Overlay is null ? page : docs.PageOf(said) ?? page, said, docs)));
        return facts;
    }
}
