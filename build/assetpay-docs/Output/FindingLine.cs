using ApiDocs.Flow;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Output;

/// <summary>A finding in the build's own format, which terminals and editors make a link of.</summary>
internal static class FindingLine
{
    public static string Of(Finding finding, DocsReading reading) =>
        $"{reading.FileOf(finding.Page)}({finding.Place.Line + 1},{finding.Place.Column + 1}): {Word(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}";

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
