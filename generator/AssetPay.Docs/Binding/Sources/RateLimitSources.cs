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
        if (operation.RateLimits.IsEmpty)
        {
            return;
        }

        var said = facts.Said.SelectMany(said => said.RateLimits).Select(row => (row.Value, row.Page))
            .Concat(docs.OverviewLimitsOf(facts.Method, facts.Route).Select(said => (Value: said.Row, Page: said.Page.Path)))
            .ToLookup(row => row.Value.Tier, StringComparer.OrdinalIgnoreCase);
        foreach (var limit in operation.RateLimits)
        {
            var entry = ledger.At(ModelAddress.RateLimit(address, limit.Tier));
            foreach (var (row, page) in said[limit.Tier])
            {
                entry.Add(new(page, row.Limit.Place));
            }
        }
    }
}
