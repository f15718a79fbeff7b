using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the rate limits of an operation are stated: its own page first, then the overviews.</summary>
internal static class RateLimitSources
{
    public static void Add(OperationModel operation, EndpointFacts facts, DocsSet docs, SourceLedger ledger)
    {
        var rows = facts.Said.SelectMany(said => said.RateLimits)
            .Concat(docs.OverviewLimits[DocsSet.RouteName(facts.Method, facts.Route)].Select(said => new From<Pages.RateLimitRow>(said.Row, said.Page.Path)))
            .ToLookup(row => row.Value.Tier, row => new SourcePlace(row.Page, row.Value.Limit.Place), StringComparer.OrdinalIgnoreCase);
        foreach (var limit in operation.RateLimits)
        {
            ledger.Add(ModelAddress.RateLimit(operation, limit.Tier), rows[limit.Tier]);
        }
    }
}
