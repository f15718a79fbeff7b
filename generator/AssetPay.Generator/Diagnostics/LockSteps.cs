using System.Globalization;
using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Model;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>What a lock has to tell: what breaks stands where the pages say it now, and what they say no more where the lock has it.</summary>
internal static class LockSteps
{
    private const int MostNamed = 3;

    public static IEnumerable<DocsDiagnostic> OfLock(ReadLock read, CancellationToken cancellationToken) =>
        read.Reading.Trouble is { } trouble ? [new(Finding.Of(Rules.LockUnreadable, LockFile.Name, read.Reading.TroubleAt, trouble), read.FullPath)] : [];

    public static IEnumerable<DocsDiagnostic> OfClient((SeenClient Seen, ComparedLocks Locks) input, CancellationToken cancellationToken)
    {
        var client = input.Seen.Client;
        if (client.Source is not { } source || input.Locks.Of(source) is not { } compared)
        {
            return [];
        }

        var breaking = compared.Changes.Where(change => change.IsBreaking).Select(change => Breaking(change, compared.Lock, source, client.Places)).ToList();
        var harmless = compared.Changes.Where(change => !change.IsBreaking).ToList();
        return
        [
            .. compared.Faults,
            .. breaking.Count == 0 ? [] : breaking.ConvertAll(new Relocation(client, input.Seen.Folder.Pages).Now),
            .. harmless.Count == 0 ? [] : new[] { Behind(harmless, compared.Lock) },
        ];
    }

    private static DocsDiagnostic Breaking(Change change, ReadLock own, ClientModelSource source, SourceMap places)
    {
        FindingArgument[] words = [ChangeSentence.Of(change), change.Why];
        return ChangePlaces.New(change, places) is { } place
            ? DocsDiagnostic.Of(Finding.Of(Rules.BreakingChange, place.Page, place.Place, words), source.Files)
            : new(Finding.Of(Rules.BreakingChange, LockFile.Name, own.Reading.PlaceOf(change.OldAddress), words), own.FullPath);
    }

    private static DocsDiagnostic Behind(List<Change> changes, ReadLock own)
    {
        var count = changes.Count == 1 ? "a change" : changes.Count.ToString(CultureInfo.InvariantCulture) + " changes";
        var named = string.Join("; ", changes.Take(MostNamed).Select(ChangeSentence.Of)) + (changes.Count > MostNamed ? "; …" : "");
        return new(Finding.Of(Rules.LockBehind, LockFile.Name, Place.Start, count, named), own.FullPath);
    }
}
