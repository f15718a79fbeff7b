using System.CommandLine;
using ApiDocs.Flow;
using ApiDocs.Tool.Checking;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>check: what the pages say, how much of it was understood, and what there is to correct.</summary>
internal static class CheckVerb
{
    /// <summary>Above every finding: none of them is reason enough.</summary>
    private const Severity Never = Severity.Error + 1;

    private static readonly Choice<Severity> Severities = new(("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));
    private static readonly Choice<Severity> Thresholds = new(("warning", Severity.Warning), ("error", Severity.Error), ("info", Severity.Info), ("never", Never));
    private static readonly Choice<bool> Formats = new(("text", false), ("json", true));

    public static Command Of(Screen screen)
    {
        var folder = Arguments.Folder();
        var format = Formats.Option("--format", "How the result is written.");
        var severity = Severities.Option("--severity", "The lowest severity that is told and counted.");
        var failOn = Thresholds.Option("--fail-on", "The lowest severity that makes the exit code 1.");
        var ignore = new Option<string[]>("--ignore") { HelpName = "ID", Description = "A rule that is not told, by its id. Can be given several times.", DefaultValueFactory = _ => [] };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Only the findings: no table, no totals." };
        var coverage = new Option<int>("--min-coverage") { HelpName = "PERCENT", Description = "The share of the pages' statements that must have been taken in; less makes the exit code 1." };
        var verb = new Command("check", "Reads the pages and tells what was found in them.") { folder, format, severity, failOn, coverage, ignore, quiet };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var reading = DocsReading.Of(parsed.GetRequiredValue(folder), cancellationToken);
            var report = CheckReport.Of(reading, Severities.Of(parsed, severity), parsed.GetRequiredValue(ignore));
            if (Formats.Of(parsed, format))
            {
                screen.Out.Write(CheckJson.Of(report));
            }
            else
            {
                CheckText.Write(report, screen, parsed.GetValue(quiet));
            }

            return Task.FromResult(report.HasAny(Thresholds.Of(parsed, failOn)) || report.Covered.Percent < parsed.GetValue(coverage) ? ExitCode.Findings : ExitCode.Good);
        });
        return verb;
    }
}
