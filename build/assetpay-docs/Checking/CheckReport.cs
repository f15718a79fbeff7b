using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Checking;

/// <summary>What a check tells: each page, each operation, and the findings that somebody asked to hear of.</summary>
internal sealed record CheckReport(DocsReading Reading, IReadOnlyList<CheckedPage> Pages, IReadOnlyList<OperationModel> Operations, IReadOnlyList<Finding> Findings)
{
    public static CheckReport Of(DocsReading reading, Severity lowest, IReadOnlyCollection<string> ignored)
    {
        var findings = reading.Findings.Where(finding => finding.Rule.Severity >= lowest && !ignored.Contains(finding.Rule.Id, StringComparer.OrdinalIgnoreCase)).ToList();
        var pages = reading.Parsed.Select(page => new CheckedPage(page.Value, reading.Coverage.Pages.First(covered => covered.Page == page.Value.Path), [.. findings.Where(finding => finding.Page == page.Value.Path)])).ToList();
        return new(reading, pages, [.. reading.Bound.Model?.Operations ?? []], findings);
    }

    public Share Covered => new(Reading.Coverage.Taken, Reading.Coverage.Total);

    public bool HasAny(Severity lowest) => Findings.Any(finding => finding.Rule.Severity >= lowest);
}
