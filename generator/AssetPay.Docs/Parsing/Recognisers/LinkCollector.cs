using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Links to other pages of the same documentation: relative ones, and full ones below the documentation's own address.</summary>
internal static class LinkCollector
{
    public static EquatableArray<LinkStatement> Collect(PageOutline outline, PageText page, string? indexUrl)
    {
        var root = indexUrl?.Substring(0, indexUrl.LastIndexOf('/') + 1);
        return outline.Links
            .Where(link => IsOfDocs(link.Target, root))
            .Select(link => new LinkStatement(link.Target, page.PlaceOf(link.Start, link.End)))
            .ToEquatableArray();
    }

    private static bool IsOfDocs(string target, string? root)
    {
        if (root is not null && target.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            return true;

        var colon = target.IndexOf(':');
        var hasScheme = colon > 0 && target.IndexOfAny(['/', '#', '?']) is var other && (other < 0 || colon < other);
        return !hasScheme && !target.StartsWith("//", StringComparison.Ordinal);
    }
}
