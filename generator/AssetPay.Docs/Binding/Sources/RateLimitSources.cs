using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the rate limits of an operation are stated: its own page first, then the overviews.</summary>
internal static class RateLimitSources
{
    public static void Add(OperationModel operation, string address, EndpointFacts facts, DocsSet docs, SourceLedger ledger)
    {
        foreach (var limit in operation.RateLimits)
        {
            var entry = ledger.At(ModelAddress.RateLimit(address, limit.Tier));
            foreach (var row in facts.Said.SelectMany(said => said.RateLimits).Where(row => IsOf(limit, row.Value)))
            {
                entry.Add(new(row.Page, row.Value.Limit.Place));
            }

            foreach (var (page, row) in docs.OverviewLimitsOf(facts.Method, facts.Route).Where(said => IsOf(limit, said.Row)))
            {
                entry.Add(new(page.Path, row.Limit.Place));
            }
        }
    }

    private static bool IsOf(RateLimitModel limit, Pages.RateLimitRow row) => row.Tier.Equals(limit.Tier, StringComparison.OrdinalIgnoreCase);
}
