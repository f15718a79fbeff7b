namespace ApiDocs.Tests.Facts;

/// <summary>The overview page repeats the rate limits of the endpoints, most of which have no page here.</summary>
public class OverviewLimitsTests
{
    [Fact]
    public void The_limits_of_the_overview_page_are_those_of_the_operations_it_names()
    {
        var operations = Pipeline.VendorOnly.Operations.ToList();
        var addresses = operations.Select(operation => $"limit {operation.HttpMethod} {operation.Path} ").ToList();
        var stated = FactList.Read("overview-limits")
            .Select(line => line[line.IndexOf("limit ", StringComparison.Ordinal)..])
            .Where(line => addresses.Any(address => line.StartsWith(address, StringComparison.Ordinal)))
            .ToList();

        var known = operations
            .Where(operation => !operation.Path.EndsWith("/cancel", StringComparison.Ordinal))
            .SelectMany(operation => operation.RateLimits.Select(limit =>
                $"limit {operation.HttpMethod} {operation.Path} {limit.Tier} {limit.Requests}/{limit.Seconds}s"));

        Assert.Equal(10, stated.Count);
        FactComparison.RequireAgreement(stated, known.Distinct());
    }
}
