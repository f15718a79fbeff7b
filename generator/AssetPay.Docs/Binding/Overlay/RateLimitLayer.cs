using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Rate limits of one operation, by tier.</summary>
internal sealed class RateLimitLayer(OverlayNotes notes, string? page, string operation) : RowLayer<RateLimitRow>(notes, page)
{
    protected override Quote NameOf(RateLimitRow row) => row.Limit.IsRemoval && row.Struck is null
        ? new Quote("", row.Limit.Place) { Struck = row.Tier }
        : new Quote(row.Tier, row.Limit.Place) { Struck = row.Struck };

    protected override string Key(RateLimitRow row, string name) => name.ToLowerInvariant();

    protected override string Say(RateLimitRow row, string name) => $"the {name} rate limit of {operation}";

    protected override bool IsNameOnly(RateLimitRow row) => false;

    protected override RateLimitRow Renamed(RateLimitRow row, Quote name) => row with { Tier = name.Text };

    protected override RateLimitRow Merge(RateLimitRow mine, RateLimitRow theirs, CellLayer cells) => mine with
    {
        Limit = cells.Cell("the limit", mine.Limit, theirs.Limit with { Struck = null }) ?? mine.Limit,
    };
}
