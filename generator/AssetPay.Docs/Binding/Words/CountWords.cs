using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>
/// Tells a count from an amount. Documentation says "number" for both; only what is documented as a count, an app id or a page's
/// size is an integer, since an amount that is read as one loses its cents.
/// </summary>
internal static class CountWords
{
    private static readonly Regex InDescription = new(
        @"\b(?:integer|in (?:US )?cents|(?:in|of) seconds|seconds (?:until|left)|how many|quantity|units|number of (?!the\b)|count of|size of the stack|app id)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly KeyWords Hints = new("integer", "cents", "seconds", "how", "quantity", "units", "number", "count", "size", "app");

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "limit", "offset", "page", "perpage", "per_page", "pagesize", "page_size", "pagenumber", "page_number", "pageindex", "page_index", "pages", "totalpages", "total_pages", "skip", "take", "count", "total", "totalcount", "total_count", "appid", "app_id", "expiresin", "expires_in", "confirmations",
    };

    // "amountCents", "holdDays": what is counted in such units comes whole.
    private static readonly Regex Units = new(@"[a-z](?:Cents|Days|Pages)$|_(?:cents|days|pages)$|^(?:cents|days|pages)$", RegexOptions.CultureInvariant);

    public static bool IsCount(string wireName, string description) =>
        Names.Contains(wireName) || (wireName.EndsWith("s", StringComparison.OrdinalIgnoreCase) && Units.IsMatch(wireName)) || (Hints.AnyIn(description) && InDescription.IsMatch(description));
}
