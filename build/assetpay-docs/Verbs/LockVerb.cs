using System.CommandLine;
using ApiDocs.Changes;
using ApiDocs.Tool.Comparing;
using ApiDocs.Tool.Output;
using ApiDocs.Tool.Reading;

namespace ApiDocs.Tool.Verbs;

/// <summary>lock: accepts what the pages mean now, or asks whether that has been done.</summary>
internal static class LockVerb
{
    public static Command Of(Screen screen)
    {
        var folder = Arguments.Folder();
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code is 1 when the lock is not what the pages mean." };
        var verb = new Command("lock", $"Writes DIR/{LockFile.Name}, with which each build compares the pages.") { folder, check };
        verb.SetAction((parsed, cancellationToken) =>
        {
            var reading = DocsReading.Of(parsed.GetRequiredValue(folder), cancellationToken);
            return Task.FromResult(Run(new(reading), parsed.GetValue(check), screen));
        });
        return verb;
    }

    private static int Run(LockedDocs docs, bool isCheck, Screen screen)
    {
        if (docs.Trouble is { } trouble)
        {
            screen.Complain(trouble);
        }

        foreach (var change in docs.Changes)
        {
            screen.Line($"{(change.IsBreaking ? "breaking: " : "")}{ChangeSentence.Of(change)}");
        }

        if (docs.IsUpToDate)
        {
            screen.Line($"{docs.Location} is what the pages mean");
            return ExitCode.Good;
        }

        if (isCheck)
        {
            screen.Complain($"{docs.Location} is not what the pages mean; run lock to accept what they say");
            return ExitCode.Findings;
        }

        docs.Write();
        screen.Line($"{docs.Location} written: {docs.Contract.Parts.Count} parts");
        return ExitCode.Good;
    }
}
