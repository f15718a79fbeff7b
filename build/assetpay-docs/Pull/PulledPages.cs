using System.Collections.Concurrent;

namespace ApiDocs.Tool.Pull;

/// <summary>A page as it came: its bytes, and its line in SOURCE.txt.</summary>
internal sealed record PulledPage(byte[] Bytes, SourceLine Line);

/// <summary>Fetches all pages of an index, some at a time. Either all of them come, or it says of each that did not why.</summary>
internal static class PulledPages
{
    /// <summary>After so many troubles no more pages are asked for.</summary>
    private const int MostTroubles = 20;

    public static async Task<IReadOnlyList<PulledPage>> FetchAsync(
        DocsIndex index, Origin origin, DocsFolder folder, SourceList list, Fetcher fetcher, PullSettings settings, IProgress<int> progress, CancellationToken cancellationToken)
    {
        var pages = new ConcurrentBag<PulledPage>();
        var troubles = new ConcurrentBag<string>();
        var total = 0L;
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.AtATime, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(index.Pages, options, async (page, token) =>
        {
            if (await TryFetchAsync(page, token) is not { } pulled)
            {
                return;
            }

            if (Interlocked.Add(ref total, pulled.Bytes.Length) > settings.TotalBytes)
            {
                throw new PullException($"the pages have more than {settings.TotalBytes} bytes together; nothing was changed");
            }

            pages.Add(pulled);
            progress.Report(pages.Count);
        });
        return troubles.IsEmpty ? [.. pages.OrderBy(page => page.Line.Path, StringComparer.Ordinal)] : throw Failed(troubles, index);

        async Task<PulledPage?> TryFetchAsync(IndexedPage page, CancellationToken token)
        {
            try
            {
                return await FetchAsync(page, origin, folder, list, fetcher, settings, token);
            }
            catch (PullException exception)
            {
                troubles.Add($"{page.Address.AbsoluteUri}: {exception.Message}");
                return troubles.Count < MostTroubles ? null : throw Failed(troubles, index);
            }
        }
    }

    private static async Task<PulledPage> FetchAsync(
        IndexedPage page, Origin origin, DocsFolder folder, SourceList list, Fetcher fetcher, PullSettings settings, CancellationToken cancellationToken)
    {
        var (known, bytes) = await KnownAsync(page, folder, list, cancellationToken);
        var fetched = await fetcher.GetAsync(page.Address, origin, settings.PageBytes, known, cancellationToken);
        var date = settings.Time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var content = fetched.Bytes ?? bytes!;
        var checksum = SourceLine.ChecksumOf(content);
        return new(content, new(checksum, page.Path, page.Address.AbsoluteUri, SourceLine.AsPublished, known?.Checksum == checksum ? known.Date : date, fetched.LastModified, fetched.ETag));
    }

    // What the server said the last time is worth asking with only while the page here is the one that it sent.
    private static async Task<(SourceLine? Known, byte[]? Bytes)> KnownAsync(IndexedPage page, DocsFolder folder, SourceList list, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.Path, page.Path);
        if (!list.Lines.TryGetValue(page.Path, out var line) || !line.IsPulled || line.Address != page.Address.AbsoluteUri || !File.Exists(file))
        {
            return (null, null);
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        return SourceLine.ChecksumOf(bytes) == line.Checksum ? (line, bytes) : (null, null);
    }

    private static PullException Failed(ConcurrentBag<string> troubles, DocsIndex index)
    {
        var all = troubles.Order(StringComparer.Ordinal).ToList();
        var rest = all.Count < MostTroubles ? "" : "\n  and no more were asked for";
        return new($"{all.Count} of {index.Pages.Count} pages could not be pulled; nothing was changed\n  {string.Join("\n  ", all)}{rest}");
    }
}
