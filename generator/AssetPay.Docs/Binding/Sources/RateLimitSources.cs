using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Operations;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the rate limits of an operation are stated: its own page first, then the overviews.</summary>
internal static class RateLimitSources
{
    public static void Add(OperationModel operation, EndpointFacts facts, DocsSet docs, SourceLedger ledger)
    {
        var rows = facts.Said.SelectMany(said => said.RateLimits)
            .Concat(docs.OverlayLast.SelectMany(page => page.RateLimits.Where(row => RateLimitBinder.IsAbout(row, facts)).Select(row => new From<Pages.RateLimitRow>(row, page.Path))))
            .ToLookup(row => row.Value.Tier, row => new SourcePlace(row.Page, row.Value.Limit.Place), StringComparer.OrdinalIgnoreCase);
        foreach (var limit in operation.RateLimits)
        {
            ledger.Add(ModelAddress.RateLimit(operation, limit.Tier), rows[limit.Tier]);
        }
    }
}
