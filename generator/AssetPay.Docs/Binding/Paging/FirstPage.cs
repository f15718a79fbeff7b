using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Binding.Types;

namespace ApiDocs.Binding.Paging;

/// <summary>The number of the first page, as documented: by a default, a least value, or in words.</summary>
internal static class FirstPage
{
    private static readonly Regex Zero = new(
        @"\b(?:zero|0)[- ](?:based|indexed)\b|\b(?:starts?|starting|begins?|beginning|counted|counting)\s+(?:at|from|with)\s+(?:0|zero)\b|\bfirst page (?:is|has the number|=)\s*(?:0|zero)\b|\b(?:0|zero) (?:is|for|=) the first\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The number; null when nothing says it and the name makes it doubtful.</summary>
    public static int? Of(MemberDraft page) =>
        int.TryParse(page.Default?.Trim('`', '"', '\''), NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first is 0 or 1 ? first
        : Zero.IsMatch(page.Summary.PlainText) ? 0
        : page.Limits.Minimum is 0 or 1 ? (int)page.Limits.Minimum
        : page.WireName.EndsWith("index", StringComparison.OrdinalIgnoreCase) ? null : 1;
}
