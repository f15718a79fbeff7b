using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Operations;

/// <summary>The rate limits of an operation: those of its page, else those of an overview; where both speak they must agree.</summary>
internal static class RateLimitBinder
{
    public static EquatableArray<RateLimitModel> Bind(EndpointFacts facts, DocsSet docs, List<Finding> findings)
    {
        var own = facts.RateLimits.Select(row => Read(row, findings)).Where(limit => limit is not null).Select(limit => limit!).ToList();
        var byTier = new Dictionary<string, RateLimitModel>(StringComparer.OrdinalIgnoreCase);
        own.ForEach(limit => Learn(limit, byTier));
        foreach (var (page, row) in docs.OverviewLimitsOf(facts.Method, facts.Route))
        {
            var limit = Read(new(row, page.Path), findings);
            var mine = byTier.TryGetValue(row.Tier, out var known) ? known : null;
            if (limit is not null && mine is null && facts.RateLimits.Count == 0)
            {
                own.Add(limit);
                Learn(limit, byTier);
            }
            else if (limit is not null && mine is not null && (limit.Requests, limit.Seconds) != (mine.Requests, mine.Seconds))
            {
                findings.Add(Finding.Of(Rules.Contradiction, page.Path, row.Limit.Place, $"The {row.Tier} rate limit of {facts.Name}", $"'{limit.Text}'", $"'{mine.Text}'",
                    PlaceOf(mine, facts), "the operation's page"));
            }
        }

        return own.ToEquatableArray();
    }

    /// <summary>Names each row of an overview whose operation no page announces.</summary>
    public static IEnumerable<Finding> Unused(DocsSet docs, List<EndpointFacts> endpoints)
    {
        var known = new HashSet<string>(endpoints.Select(facts => DocsSet.RouteName(facts.Method, facts.Route)), StringComparer.Ordinal);
        return from limits in docs.OverviewLimits
               where !known.Contains(limits.Key)
               from said in limits.GroupBy(said => said.Page.Path).Select(page => page.First())
               select Finding.Of(Rules.NotRead, said.Page.Path, said.Row.Limit.Place, "rate limit", $"no page announces {said.Row.Method?.ToUpperInvariant()} {said.Row.Path}");
    }

    // The first of a tier is the one that counts.
    private static void Learn(RateLimitModel limit, Dictionary<string, RateLimitModel> byTier)
    {
        if (!byTier.ContainsKey(limit.Tier))
        {
            byTier.Add(limit.Tier, limit);
        }
    }

    private static SourcePlace PlaceOf(RateLimitModel limit, EndpointFacts facts) =>
        facts.RateLimits.Find(row => row.Value.Tier == limit.Tier) is { } row ? new SourcePlace(row.Page, row.Value.Limit.Place) : facts.At(facts.Endpoint.Path.Place);

    private static RateLimitModel? Read(From<RateLimitRow> row, List<Finding> findings)
    {
        var text = row.Value.Limit.Text;
        if (RateReader.Read(text) is { } rate)
        {
            return new(row.Value.Tier, rate.Requests, rate.Seconds, text);
        }

        findings.Add(Finding.Of(Rules.NotRead, row.Page, row.Value.Limit.Place, "rate limit", text));
        return null;
    }
}
