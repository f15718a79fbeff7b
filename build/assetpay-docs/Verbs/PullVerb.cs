using System.CommandLine;
using ApiDocs.Tool.Comparing;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Pull;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>pull: fetches the pages that an llms.txt names, and puts them in place of the old ones when all of them have come.</summary>
internal static class PullVerb
{
    public static Command Of(Screen screen)
    {
        var address = new Argument<string>("LLMS_TXT_URL") { Description = "The address of the documentation's index: https://api.example/docs/llms.txt" };
        var folder = Arguments.Folder(description: "The folder to put the pages into. Its folder overlay, and whatever was not pulled, stay as they are.");
        var force = new Option<bool>("--force") { Description = "Take the pages even when the index has lost most of those that were pulled before." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Fetch and compare, and change nothing." };
        var verb = new Command("pull", "Fetches the pages that an llms.txt names.") { address, folder, force, dryRun };
        verb.SetAction((parsed, cancellationToken) => RunAsync(
            Origin.Parse(parsed.GetRequiredValue(address)), parsed.GetRequiredValue(folder),
            PullSettings.Default with { Force = parsed.GetValue(force), DryRun = parsed.GetValue(dryRun) }, screen, cancellationToken));
        return verb;
    }

    internal static async Task<int> RunAsync(Uri address, string folder, PullSettings settings, Screen screen, CancellationToken cancellationToken)
    {
        try
        {
            using var pull = await PullProgress.ShowAsync(screen, bar => StagedPull.MakeAsync(address, folder, settings, bar, cancellationToken));
            Tell(pull.Report, screen);
            Compare(pull, screen, cancellationToken);
            if (!settings.DryRun)
            {
                pull.Take();
            }

            return ExitCode.Good;
        }
        catch (PullException exception)
        {
            screen.Complain(exception.Message);
            return ExitCode.Findings;
        }
    }

    private static void Compare(StagedPull pull, Screen screen, CancellationToken cancellationToken)
    {
        if (pull.Report.IsNothing || !Directory.Exists(pull.OldFolder))
        {
            return;
        }

        var (old, now) = (DocsReading.Of(pull.OldFolder, cancellationToken), DocsReading.Of(pull.NewFolder, cancellationToken));
        if (old.Bound.Model is not null && now.Bound.Model is not null)
        {
            DiffText.Write(DiffReport.Of(old, now, withNames: false), screen);
        }
    }

    private static void Tell(PullReport report, Screen screen)
    {
        foreach (var left in report.LeftOut)
        {
            screen.Line($"left out: {left}");
        }

        foreach (var (word, pages) in new[] { ("added", report.Added), ("changed", report.Changed), ("removed", report.Removed) })
        {
            foreach (var page in pages)
            {
                screen.Line($"{word}: {page}");
            }
        }

        screen.Line(report.ToString());
    }
}
