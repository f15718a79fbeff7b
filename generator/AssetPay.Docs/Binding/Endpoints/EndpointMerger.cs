using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Brings together what several pages say about one endpoint: duplicates are named, the overlay's statements win.</summary>
internal static class EndpointMerger
{
    public static List<EndpointFacts> Merge(DocsSet docs, List<Finding> findings)
    {
        var merged = new List<EndpointFacts>();
        var shown = new ShownRoutes(docs, findings);
        var cut = new CutKeys(docs);
        var byRoute = new Dictionary<string, EndpointFacts>(StringComparer.Ordinal);
        foreach (var page in docs.Vendor.Concat(docs.Rendered))
        {
            foreach (var endpoint in page.Endpoints)
            {
                var facts = FactsOf(page, page.Form == PageForm.Rendered ? endpoint with { Errors = endpoint.Errors.Select(cut.Mend).ToEquatableArray() } : endpoint, shown);
                var key = facts.Method + " " + facts.Route.Key;
                if (!byRoute.TryGetValue(key, out var first))
                {
                    byRoute.Add(key, facts);
                    merged.Add(facts);
                }
                else if (page.Form == PageForm.Rendered)
                {
                    RenderedTwin.Compare(first, facts, findings);
                    first.Said.Add(facts);
                }
                else
                {
                    findings.Add(Finding.Of(Rules.DuplicateOperation, page.Path, endpoint.Path.Place, facts.Method, facts.Route.Template, first.PlaceName(first.Endpoint.Path.Place)));
                }
            }
        }

        foreach (var page in docs.Overlay)
        {
            foreach (var endpoint in page.Endpoints)
            {
                var over = FactsOf(page, endpoint, shown);
                var index = merged.FindIndex(facts => facts.Method == over.Method && facts.Route.Key == over.Route.Key);
                if (index < 0)
                {
                    merged.Add(over);
                }
                else
                {
                    merged[index] = Over(merged[index], over);
                }
            }
        }

        return merged;
    }

    private static EndpointFacts FactsOf(Page page, Endpoint endpoint, ShownRoutes shown)
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
        facts.Said.Add(facts);
        return facts;
    }

    /// <summary>What stands above several operations of a page is said of each that says nothing itself.</summary>
    private static Endpoint Stated(Page page, Endpoint endpoint)
    {
        var first = page.Endpoints[0];
        var isAbove = first != endpoint && first.Credentials.Count == 1 && first.Credentials[0].Place.Line < first.Path.Place.Line;
        var (credentials, scopes) = isAbove ? (first.Credentials, first.Scopes) : (page.Credentials, page.Scopes);
        return endpoint.Credentials.IsEmpty && credentials.Count == 1
            ? endpoint with { Credentials = credentials, Scopes = endpoint.Scopes.IsEmpty ? scopes : endpoint.Scopes }
            : endpoint;
    }

    private static EndpointFacts Over(EndpointFacts vendor, EndpointFacts overlay)
    {
        var (mine, theirs) = (vendor.Endpoint, overlay.Endpoint);
        vendor.Said.Insert(0, overlay);
        return vendor with
        {
            Title = overlay.Title ?? vendor.Title,
            Parameters = Over(vendor.Parameters, overlay.Parameters, row => row.In + " " + row.Name),
            Errors = Over(vendor.Errors, overlay.Errors, row => row.Key?.Text ?? row.Code?.Text ?? ""),
            RateLimits = Over(vendor.RateLimits, overlay.RateLimits, row => row.Tier),
            Endpoint = mine with
            {
                Tagline = theirs.Tagline.IsEmpty ? mine.Tagline : theirs.Tagline,
                Credentials = theirs.Credentials.IsEmpty ? mine.Credentials : theirs.Credentials,
                Scopes = theirs.Scopes.IsEmpty ? mine.Scopes : theirs.Scopes,
                Responses = theirs.Responses.IsEmpty ? mine.Responses : theirs.Responses,
                ResponseTypes = theirs.ResponseTypes.IsEmpty ? mine.ResponseTypes : theirs.ResponseTypes,
                InheritedErrors = mine.InheritedErrors.Concat(theirs.InheritedErrors).ToEquatableArray(),
                ErrorMentions = mine.ErrorMentions.Concat(theirs.ErrorMentions).ToEquatableArray(),
                Deprecated = theirs.Deprecated ?? mine.Deprecated,
            },
        };
    }

    /// <summary>A row of the overlay takes the place of the vendor's row of the same key, or comes after all of them.</summary>
    private static List<From<T>> Over<T>(List<From<T>> vendor, List<From<T>> overlay, Func<T, string> key)
    {
        var rows = vendor.ToList();
        foreach (var row in overlay)
        {
            var index = rows.FindIndex(other => key(other.Value) == key(row.Value));
            if (index < 0)
            {
                rows.Add(row);
            }
            else
            {
                rows[index] = row;
            }
        }

        return rows;
    }
}
