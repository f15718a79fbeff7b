using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Docs;

/// <summary>All pages, ordered by path and told apart: the vendor's own, what the overlay adds to them, and rendered copies.</summary>
internal sealed class DocsSet
{
    private readonly Dictionary<string, Page> _byAddress = new(StringComparer.OrdinalIgnoreCase);
    private ILookup<string, (Page Page, RateLimitRow Row)>? _overviewLimits;
    private List<ShownServer>? _shownServers;

    public DocsSet(IEnumerable<Page> pages)
    {
        All = [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
        Overlay = [.. All.Where(IsOverlay)];
        Rendered = [.. All.Where(page => !IsOverlay(page) && page.Form == PageForm.Rendered)];
        Vendor = [.. All.Where(IsVendor)];
        // A rendered copy stands at its twin's address; the markdown page is the one that a link means.
        foreach (var page in Vendor.Concat(Rendered))
        {
            var address = Address(page.Path);
            if (!_byAddress.ContainsKey(address))
            {
                _byAddress.Add(address, page);
            }
        }

        DocsUrl = Vendor.Concat(Rendered).Select(page => page.IndexUrl).FirstOrDefault(url => url is not null) is { } index
            ? index.Substring(0, index.LastIndexOf('/'))
            : null;
    }

    public IReadOnlyList<Page> All { get; }

    public IReadOnlyList<Page> Vendor { get; }

    public IReadOnlyList<Page> Overlay { get; }

    public IReadOnlyList<Page> Rendered { get; }

    /// <summary>What the overlay adds comes behind what is there.</summary>
    public IEnumerable<Page> OverlayLast => Vendor.Concat(Rendered).Concat(Overlay);

    /// <summary>What overviews say of an operation's rate limits, by <see cref="RouteName"/>.</summary>
    public ILookup<string, (Page Page, RateLimitRow Row)> OverviewLimits => _overviewLimits ??= OverlayLast
        .SelectMany(page => page.RateLimits, (page, row) => (Page: page, Row: row)).Where(said => said.Row.Path is not null)
        .ToLookup(said => RouteName(said.Row.Method ?? "", RoutePath.Of(said.Row.Path!)), StringComparer.Ordinal);

    public IEnumerable<(Page Page, RateLimitRow Row)> OverviewLimitsOf(string method, RoutePath route) => OverviewLimits.Count == 0 ? [] : OverviewLimits[RouteName(method, route)];

    /// <summary>Where the documentation can be read (<c>https://host/docs</c>), from the banner of its pages.</summary>
    public string? DocsUrl { get; }

    /// <summary>What tells an operation from others: equal for two spellings of one route.</summary>
    public static string RouteName(string method, RoutePath route) => method.ToUpperInvariant() + " " + route.Key;

    /// <summary>The base addresses in the request blocks of all pages, what the overlay has last.</summary>
    public IReadOnlyList<ShownServer> ShownServers => _shownServers ??= ShownServer.Of(OverlayLast);

    public static bool IsVendor(Page page) => !IsOverlay(page) && page.Form == PageForm.Markdown;

    public static bool IsOverlay(Page page) => OverlayFolder.Holds(page.Path);

    /// <summary>The page of the overlay that says this of an operation.</summary>
    public Page? PageOf(Endpoint said) => Overlay.FirstOrDefault(page => page.Path == said.Path.Place.Overlay);

    public string? UrlOf(Page page, string? anchor = null) =>
        DocsUrl is null || IsOverlay(page) ? null : $"{DocsUrl}/{Address(page.Path)}{(anchor is null ? "" : "#" + anchor)}";

    /// <summary>The page that a link on <paramref name="from"/> leads to, and the anchor; a page of null: the link leaves the documentation.</summary>
    public LinkTarget Resolve(string target, Page from)
    {
        if (DocsUrl is not null && target.StartsWith(DocsUrl + "/", StringComparison.OrdinalIgnoreCase))
        {
            target = target.Substring(DocsUrl.Length);
        }

        if (target.Contains("://") || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("//", StringComparison.Ordinal))
        {
            return new LinkTarget(IsExternal: true, null, null);
        }

        var hash = target.IndexOf('#');
        var anchor = hash < 0 ? null : target.Substring(hash + 1);
        var path = hash < 0 ? target : target.Substring(0, hash);
        var query = path.IndexOf('?');
        path = query < 0 ? path : path.Substring(0, query);
        var page = path.Length == 0 ? from : Find(path[0] == '/' ? path.Substring(1) : Beside(from.Path, path)) ?? Find(path.TrimStart('/', '.'));
        return new LinkTarget(IsExternal: false, page, anchor);
    }

    private static string Address(string path)
    {
        var dot = path.LastIndexOf('.');
        var address = dot > path.LastIndexOf('/') ? path.Substring(0, dot) : path;
        return address.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? address.Substring(0, address.Length - 6) : address;
    }

    private static string Beside(string from, string relative)
    {
        var parts = from.Split('/').ToList();
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not "." and not "..")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private Page? Find(string address)
    {
        address = address.TrimEnd('/');
        return _byAddress.TryGetValue(address, out var page) || _byAddress.TryGetValue(Address(address), out page) ? page : null;
    }
}

/// <summary>What a link leads to. Neither external nor a page: it is dead.</summary>
internal sealed record LinkTarget(bool IsExternal, Page? Page, string? Anchor);
