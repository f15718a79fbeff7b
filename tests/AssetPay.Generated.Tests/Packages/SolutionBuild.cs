using System.Text.RegularExpressions;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>What one build of many consumers printed, project by project.</summary>
internal sealed partial record SolutionBuild(DotNetResult Result)
{
    private readonly ILookup<string, string> _complaints = Complaint().Matches(Result.Output)
        .Select(match => (Project: Path.GetFileNameWithoutExtension(match.Groups["project"].Value), Text: match.Groups["text"].Value.Trim()))
        .Distinct()
        .ToLookup(complaint => complaint.Project, complaint => complaint.Text, StringComparer.Ordinal);

    /// <summary>The projects that anything was said of.</summary>
    public IEnumerable<string> Projects => _complaints.Select(complaints => complaints.Key).Order(StringComparer.Ordinal);

    /// <summary>The warnings and errors of a project, each once.</summary>
    public IReadOnlyList<string> Of(string project) => [.. _complaints[project]];

    [GeneratedRegex(@"^(?<text>.*\b(?:warning|error) \w+: .*?) \[(?<project>[^\[\]]+?proj)(?:::[^\]]*)?\]\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Complaint();
}
