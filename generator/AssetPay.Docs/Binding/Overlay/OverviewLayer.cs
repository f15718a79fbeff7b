using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Rate limits, wherever they stand: what an overview of the overlay says counts on the operation's page, and the other way round, so
/// that no page of the vendor contradicts what has been decided.
/// </summary>
internal static class OverviewLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var stated = set.Over.SelectMany(page => page.RateLimits).Where(row => row.Path is not null).ToList();
        var ofPages = set.Over.SelectMany(page => page.Endpoints)
            .SelectMany(endpoint => endpoint.RateLimits.Select(row => row with { Method = endpoint.Method.Text, Path = endpoint.Path.Text })).ToList();
        var added = new List<RateLimitRow>();
        foreach (var group in stated.GroupBy(Key))
            added.AddRange(LayOne(set, group.Key, [.. group], notes));

        // The operation's own page is told of when its rows are laid.
        foreach (var group in ofPages.GroupBy(Key))
        {
            set.EditUnder(page => page with { RateLimits = Laid(page.RateLimits, page, group.Key, [.. group], OverlayNotes.Silent) });
        }

        set.EditOver(page => page with { RateLimits = added.Where(row => row.Limit.Place.Overlay == page.Path).ToEquatableArray() });
    }

    /// <summary>The rows that are about no limit that is there: they are added.</summary>
    private static List<RateLimitRow> LayOne(PageSet set, string key, List<RateLimitRow> rows, OverlayNotes notes)
    {
        var known = new HashSet<string>(set.Under.SelectMany(page => page.RateLimits.Where(row => Key(row) == key).Concat(page.Endpoints.Where(endpoint => OperationLayer.Key(endpoint) == key).SelectMany(endpoint => endpoint.RateLimits)))
            .Select(row => row.Tier.ToLowerInvariant()), StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Struck is not null && !known.Contains(row.Struck.ToLowerInvariant())))
            notes.Misses($"The {row.Struck} rate limit of {key}", row.Limit.Place, "taken away");

        set.EditUnder(page => page with
        {
            RateLimits = Laid(page.RateLimits, page, key, rows, notes),
            Endpoints = page.Endpoints.Select(endpoint => OperationLayer.Key(endpoint) != key ? endpoint
                : endpoint with { RateLimits = Laid(endpoint.RateLimits, page, null, rows, notes) }).ToEquatableArray(),
        });
        return rows.FindAll(row => row.Struck is null && !row.Limit.IsRemoval && !known.Contains(row.Tier.ToLowerInvariant()));
    }

    private static EquatableArray<RateLimitRow> Laid(EquatableArray<RateLimitRow> under, Page page, string? key, List<RateLimitRow> over, OverlayNotes notes)
    {
        bool IsMine(RateLimitRow row) => key is null || Key(row) == key;
        var mine = under.Where(IsMine).ToList();
        var about = over.FindAll(row => mine.Exists(other => other.Tier.Equals(row.Struck ?? row.Tier, StringComparison.OrdinalIgnoreCase)));
        return about.Count == 0 ? under
            : under.Where(row => !IsMine(row)).Concat(new RateLimitLayer(notes, page.Path, about[0].Method + " " + about[0].Path).Lay(mine, about)).ToEquatableArray();
    }

    private static string Key(RateLimitRow row) => row is { Method: { } method, Path: { } path } ? OperationLayer.Key(method, path) : "";
}
