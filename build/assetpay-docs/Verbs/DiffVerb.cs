using System.CommandLine;
using ApiDocs.Tool.Comparing;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>diff: what has changed in what the pages mean.</summary>
internal static class DiffVerb
{
    private static readonly Choice<Action<DiffReport, Screen>> Formats = new(
        ("text", DiffText.Write),
        ("json", (report, screen) => screen.Out.Write(DiffJson.Of(report))),
        ("markdown", (report, screen) => screen.Out.Write(ShownText.Of(DiffMarkdown.Of(report)))));

    public static Command Of(Screen screen)
    {
        var old = Arguments.Folder("OLD_DIR", "The folder that holds the pages as they were.");
        var now = Arguments.Folder("NEW_DIR", "The folder that holds the pages as they are.");
        var format = Formats.Option("--format", "How the result is written.");
        var names = new Option<bool>("--names") { Description = "Tell also which methods and types of the client are called otherwise, as titles have changed." };
        var verb = new Command("diff", "Tells what has changed in meaning between two states of the pages; the exit code is 1 when something breaks a caller.") { old, now, format, names };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var report = DiffReport.Of(
                DocsReading.Of(parsed.GetRequiredValue(old), cancellationToken), DocsReading.Of(parsed.GetRequiredValue(now), cancellationToken), parsed.GetValue(names));
            Formats.Of(parsed, format)(report, screen);
            return Task.FromResult(report.Breaking > 0 ? ExitCode.Findings : ExitCode.Good);
        });
        return verb;
    }
}
