using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>How a list is divided into pages: a limit, and a cursor that holds the number of the last entry that a page had.</summary>
internal static partial class Paging
{
    private const string Before = "before:";

    public static bool IsLimit(PropertyModel member) => member.In == ParameterIn.Query && LimitName().IsMatch(member.WireName);

    public static bool IsCursor(PropertyModel member) => member.WireName.Contains("cursor", StringComparison.OrdinalIgnoreCase);

    public static string Cursor(StoredEntity last) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Before + last.Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The number in a cursor; null: it is none that a page gave.</summary>
    public static int? Read(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && text.StartsWith(Before, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Before.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex("^(limit|page_?size|per_?page)$", RegexOptions.IgnoreCase)]
    private static partial Regex LimitName();
}
