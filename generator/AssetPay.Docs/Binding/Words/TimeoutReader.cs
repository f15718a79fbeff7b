using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads how long an attempt may take: <c>100 s</c>, <c>2 minutes</c>.</summary>
internal static class TimeoutReader
{
    private const int LongestSeconds = 24 * 60 * 60;

    private static readonly Regex Words = new(@"^(?<number>\d{1,6})\s*(?:(?<seconds>s|sec|secs|seconds?)|(?<minutes>m|min|mins|minutes?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static int? Read(EndpointFacts facts, List<Finding> findings)
    {
        if (facts.Endpoint.Timeout is not { IsRemoval: false } stated)
        {
            return null;
        }

        var match = Words.Match(stated.Text.Trim());
        var seconds = match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * (match.Groups["minutes"].Success ? 60 : 1) : 0;
        if (seconds is > 0 and <= LongestSeconds)
        {
            return seconds;
        }

        findings.Add(Finding.Of(Rules.Guess, facts.Page.Path, stated.Place, $"The time-out of {facts.Name} ('{stated.Text}')", "none; write seconds, as in '100 s'"));
        return null;
    }
}
