using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Operations;

/// <summary>
/// Turns the limits of all operations around: by tier. The tiers are values of an enum that is called as the pages call their column; limits
/// without a tier hold in every one.
/// </summary>
internal static class RateTierBinder
{
    private const string UsualName = "RateLimitTier";
    private const int LongestWindow = 366 * 86_400;

    // The header or the label of a limit that everybody has: "Endpoint | Limit", "Rate limit: 60 requests / min".
    private static readonly Regex NoTier = new(@"^(\W|\b(rate|api|default|all|requests?|calls?|limits?)\b)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static RateLimitsModel? Bind(string clientName, IReadOnlyList<OperationModel> operations, IEnumerable<EndpointFacts> endpoints, NameScope names)
    {
        // Thousands of operations name the same few tiers.
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string TierOf(RateLimitModel limit) => known.TryGetValue(limit.Tier, out var tier) ? tier : known[limit.Tier] = NoTier.IsMatch(limit.Tier) ? "" : limit.Tier;
        var rates = (
            from operation in operations
            from limit in operation.RateLimits
            where limit is { Requests: > 0, Seconds: > 0 and <= LongestWindow }
            select (Tier: TierOf(limit), Rate: RateOf(operation, limit))).ToList();
        if (rates.Count == 0)
        {
            return null;
        }

        var tiers = rates.Select(rate => rate.Tier).Where(tier => tier.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (tiers.Count == 0)
        {
            return new(null, "", EquatableArray.Of(new RateTierModel("All", "", Of(rates))));
        }

        var label = Label(endpoints);
        var wanted = CSharpName.Pascal(label);
        var name = names.TakeOwn(IsName(wanted) ? wanted : UsualName, IsName(wanted) ? wanted + "Tier" : UsualName + "Value");
        var members = NameScope.ForMembersOf(name, []);
        members.Reserve("For", clientName + "RateLimits");
        var byTier = rates.Select((rate, at) => (At: at, Rate: rate)).ToLookup(one => one.Rate.Tier, StringComparer.OrdinalIgnoreCase);
        return new(name, label, tiers.Select(tier => new RateTierModel(Member(tier, members), tier, Of(byTier[""].Concat(byTier[tier]).OrderBy(one => one.At).Select(one => one.Rate)))).ToEquatableArray());
    }

    private static EquatableArray<OperationRateModel> Of(IEnumerable<(string Tier, OperationRateModel Rate)> rates) => rates
        .Select(rate => rate.Rate)
        .GroupBy(rate => (rate.HttpMethod, rate.Path, rate.Requests, rate.Seconds)).Select(same => same.First())
        .OrderBy(rate => rate.Operation, StringComparer.Ordinal).ToEquatableArray();

    private static OperationRateModel RateOf(OperationModel operation, RateLimitModel limit) =>
        new(operation.Name, operation.HttpMethod, operation.Path, limit.Requests, limit.Seconds, limit.Text);

    /// <summary>What most tables call their tiers.</summary>
    private static string Label(IEnumerable<EndpointFacts> endpoints) => endpoints
        .SelectMany(facts => facts.RateLimits).Select(row => row.Value.TierHeader).Where(header => header.Length > 0)
        .GroupBy(header => header, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.Key).FirstOrDefault() ?? "";

    private static string Member(string tier, NameScope members)
    {
        var wanted = CSharpName.Pascal(tier);
        wanted = IsName(wanted) ? wanted : "Tier" + wanted;
        return members.TakeOwn(wanted, wanted + "Value");
    }

    private static bool IsName(string name) => name.Length > 0 && char.IsLetter(name[0]);
}
