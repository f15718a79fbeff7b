using System.Text.RegularExpressions;

namespace ApiDocs.Tool.Pull;

/// <summary>A page that the index names: where it is fetched, and the file it becomes.</summary>
internal sealed record IndexedPage(Uri Address, string Path);

/// <summary>What an llms.txt names: its pages, and what in it is no page of this server, with the reason.</summary>
internal sealed partial record DocsIndex(IReadOnlyList<IndexedPage> Pages, IReadOnlyList<string> LeftOut)
{
    private static readonly string[] s_pages = [".md", ".mdx", ".txt"];

    // Other files that indexes list beside their pages.
    private static readonly string[] s_others = [".json", ".yaml", ".yml", ".xml", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".zip", ".gz", ".js", ".css", ".ico", ".mp4"];

    /// <summary>Reads the links of an index in their order; each page once.</summary>
    public static DocsIndex Read(string text, Origin origin, PullSettings settings)
    {
        var pages = new List<IndexedPage>();
        var leftOut = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in Link().Matches(text).Select(match => match.Groups["link"].Success ? match.Groups["link"].Value : match.Groups["bare"].Value))
        {
            if (!seen.Add(link) || Resolve(link, origin, leftOut) is not { } address || !seen.Add("=" + address.AbsoluteUri))
            {
                continue;
            }

            pages.Add(new(address, NameOf(address, origin)));
            if (pages.Count > settings.Pages)
            {
                throw new PullException($"The index names more than {settings.Pages} pages; nothing was pulled");
            }
        }

        return new(Distinct(pages), leftOut);
    }

    private static string NameOf(Uri address, Origin origin)
    {
        try
        {
            return SafeName.Of(address, origin);
        }
        catch (PullException exception)
        {
            throw new PullException($"{address.AbsoluteUri}: {exception.Message}; nothing was pulled");
        }
    }

    private static Uri? Resolve(string link, Origin origin, List<string> leftOut)
    {
        if (link.StartsWith('#') || !Uri.TryCreate(origin.Index, link, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        if (!origin.Has(address))
        {
            leftOut.Add($"{link}: on another server");
            return null;
        }

        if (address.Query.Length > 0 || s_others.Contains(Path.GetExtension(address.AbsolutePath), StringComparer.OrdinalIgnoreCase))
        {
            leftOut.Add($"{link}: no page of markdown");
            return null;
        }

        var page = Markdown(address);
        return page.AbsolutePath == origin.Index.AbsolutePath || page.AbsolutePath.EndsWith("/llms-full.txt", StringComparison.Ordinal) ? null : page;
    }

    // The markdown of https://host/docs/page is at https://host/docs/page.md, and that of a folder at its index.md.
    private static Uri Markdown(Uri address)
    {
        var path = address.AbsolutePath;
        var isPage = s_pages.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        return new(address.GetLeftPart(UriPartial.Authority) + (isPage ? path : path.EndsWith('/') ? path + "index.md" : path + ".md"));
    }

    private static List<IndexedPage> Distinct(List<IndexedPage> pages)
    {
        var addresses = pages.ToLookup(page => page.Path, page => page.Address.AbsoluteUri, StringComparer.Ordinal);
        return FileClash.Find(pages.Select(page => page.Path)) is not { } clash ? pages : throw new PullException(
            $"{addresses[clash.Earlier].First()} and {addresses[clash.Later].Last()} would be one file, or a file and a folder, where capitals do not count; nothing was pulled");
    }

    // Nothing that was matched is tried again in another way: the index is the server's, and a megabyte of blanks is read in one pass.
    [GeneratedRegex(@"\]\((?>\s*)<?(?<link>(?>[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*))>?(?>(?>\s+)[^()]*)?\)|(?<![(<\w])(?<bare>https?://[^\s<>()\[\]""'`]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
