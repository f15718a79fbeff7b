using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads how long an attempt may take: <c>100 s</c>, <c>2 minutes</c>.</summary>
internal static class TimeoutReader
{
    private const int LongestSeconds = 24 * 60 * 60;

    private static readonly Regex Words = new(@"^(?<number>[0-9]+)\s*(?:(?<seconds>s|sec|secs|seconds?)|(?<minutes>m|min|mins|minutes?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static int? Read(EndpointFacts facts, List<Finding> findings)
    {
        if (facts.Endpoint.Timeout is not { IsRemoval: false } stated)
        {
            return null;
        }

        var match = Words.Match(stated.Text.Trim());
        if (match.Success && SpanReader.Seconds(match.Groups["number"].Value, match.Groups["minutes"].Value, LongestSeconds) is { } seconds)
        {
            return seconds;
        }

        findings.Add(Finding.Of(Rules.Guess, facts.Page.Path, stated.Place, $"The time-out of {facts.Name} ('{stated.Text}')", "none; write seconds, as in '100 s'"));
        return null;
    }
}
