namespace ApiDocs.Tool.Pull;

/// <summary>A pull that lies ready beside the folder: it can be looked at, taken, or dropped.</summary>
internal sealed class StagedPull : IDisposable
{
    private readonly DocsFolder _folder;

    private StagedPull(DocsFolder folder, PullReport report) => (_folder, Report) = (folder, report);

    public PullReport Report { get; }

    public string OldFolder => _folder.Path;

    public string NewFolder => _folder.Next;

    public static async Task<StagedPull> MakeAsync(Uri address, string folder, PullSettings settings, Func<int, IProgress<int>> progressOf, CancellationToken cancellationToken)
    {
        var target = DocsFolder.Open(folder);
        try
        {
            var list = SourceList.Of(target.Path);
            using var fetcher = new Fetcher(settings);
            var (origin, index) = await IndexAsync(address, fetcher, settings, cancellationToken);
            var pages = await PulledPages.FetchAsync(index, origin, target, list, fetcher, settings, progressOf(index.Pages.Count), cancellationToken);
            return new(target, NextFolder.Write(target, list, pages, Gone(list, origin, pages, settings)) with { LeftOut = index.LeftOut });
        }
        catch
        {
            Drop(target);
            throw;
        }
    }

    public void Take() => _folder.Swap();

    public void Dispose() => Drop(_folder);

    private static void Drop(DocsFolder folder)
    {
        folder.Discard();
        folder.Dispose();
    }

    private static async Task<(Origin Origin, DocsIndex Index)> IndexAsync(Uri address, Fetcher fetcher, PullSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var fetched = await fetcher.GetAsync(address, new(address), settings.IndexBytes, null, cancellationToken);
            var origin = new Origin(fetched.Address);
            var index = DocsIndex.Read(fetched.Text, origin, settings);
            return index.Pages.Count > 0 ? (origin, index) : throw new PullException("it names no page of its server; expected an llms.txt: markdown with a link to each page");
        }
        catch (PullException exception)
        {
            throw new PullException($"{address.AbsoluteUri}: {exception.Message}");
        }
    }

    private static HashSet<string> Gone(SourceList list, Origin origin, IReadOnlyList<PulledPage> pages, PullSettings settings)
    {
        var named = pages.Select(page => page.Line.Path).ToHashSet(StringComparer.Ordinal);
        var before = list.Lines.Values.Where(line => line.IsPulled && Uri.TryCreate(line.Address, UriKind.Absolute, out var from) && origin.Has(from)).ToList();
        var gone = before.Select(line => line.Path).Where(path => !named.Contains(path)).ToHashSet(StringComparer.Ordinal);
        return gone.Count * 2 <= before.Count || settings.Force
            ? gone
            : throw new PullException($"The index no longer names {gone.Count} of the {before.Count} pages that were pulled before; nothing was changed. If that is meant, pull with --force");
    }
}
