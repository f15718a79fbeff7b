using System.Globalization;
using ApiDocs.Covering;
using ApiDocs.Flow;
using ApiDocs.Tool.Output;
using Spectre.Console;

namespace ApiDocs.Tool.Checking;

/// <summary>A check for people: findings as the build writes them, a table of the pages, and one line of totals.</summary>
internal static class CheckText
{
    public static void Write(CheckReport report, Screen screen, bool isQuiet)
    {
        foreach (var finding in report.Findings)
        {
            screen.Line(FindingLine.Of(finding, report.Reading), new(Colour(finding.Rule.Severity)));
        }

        if (isQuiet)
        {
            return;
        }

        if (report.Findings.Count > 0)
        {
            screen.Line();
        }

        screen.Table(Table(report));
        screen.Line();
        screen.Line(Totals(report));
    }

    private static ReportTable Table(CheckReport report) => new(
        [new("Page"), new("Operations"), new("Statements", IsFigure: true), new("Coverage", IsFigure: true), new("Errors", IsFigure: true), new("Warnings", IsFigure: true), new("Infos", IsFigure: true)],
        [.. report.Pages.Select(page => (string[])[page.Page.Path, string.Join(", ", page.Announced), .. Covered(page.Coverage), .. Counts(page.Findings)])]);

    private static IEnumerable<string> Covered(PageCoverage coverage) =>
        [coverage.Total.ToString(CultureInfo.InvariantCulture), new Share(coverage.Taken, coverage.Total).ToString()];

    private static IEnumerable<string> Counts(IReadOnlyList<Finding> findings) =>
        new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity => Count(findings, severity).ToString(CultureInfo.InvariantCulture));

    private static string Totals(CheckReport report) => string.Join(", ",
        Number(report.Pages.Count, "page"), Number(report.Operations.Count, "operation"),
        $"{report.Covered} of {Number(report.Covered.Total, "statement")}", Number(Count(report.Findings, Severity.Error), "error"),
        Number(Count(report.Findings, Severity.Warning), "warning"), Number(Count(report.Findings, Severity.Info), "info"));

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(finding => finding.Rule.Severity == severity);

    private static string Number(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    private static Color Colour(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Grey,
    };
}
