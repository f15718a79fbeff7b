using System.CommandLine;
using ApiDocs.Flow;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>check: what the pages say, how much of it was understood, and what there is to correct.</summary>
internal static class CheckVerb
{
    public static Command Of(Screen screen)
    {
        var folder = Arguments.Folder();
        var verb = new Command("check", "Reads the pages and tells what was found in them.") { folder };
        verb.SetAction((parsed, cancellationToken) => Task.FromResult(Run(DocsReading.Of(parsed.GetRequiredValue(folder), cancellationToken), screen)));
        return verb;
    }

    private static int Run(DocsReading reading, Screen screen)
    {
        foreach (var finding in reading.Findings)
        {
            screen.Line(FindingLine.Of(finding, reading));
        }

        screen.Table(new(
            [new("Page"), new("Operations", IsFigure: true), new("Findings", IsFigure: true)],
            [.. reading.Parsed.Select(page => (string[])[page.Value.Path, $"{page.Value.Endpoints.Count}", $"{reading.Findings.Count(finding => finding.Page == page.Value.Path)}"])]));
        return reading.Findings.Any(finding => finding.Rule.Severity != Severity.Info) ? ExitCode.Findings : ExitCode.Good;
    }
}
