using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>A cursor holds the number of the last entry that a page had, in whatever type the page documents for it.</summary>
internal static class Cursors
{
    private const string Before = "before:";
    private const string UuidFront = "00000000-0000-4000-8000-";

    public static JsonNode Of(int number, TypeRef type) => type.Kind switch
    {
        TypeKind.Integer or TypeKind.Decimal => number,
        TypeKind.DateTime => DateTimeOffset.UnixEpoch.AddSeconds(number).ToString("O", CultureInfo.InvariantCulture),
        TypeKind.Uuid => UuidFront + number.ToString("x12", CultureInfo.InvariantCulture),
        _ => Convert.ToBase64String(Encoding.UTF8.GetBytes(Before + number.ToString(CultureInfo.InvariantCulture))),
    };

    /// <summary>The number in a cursor; null: it is none that a page gave.</summary>
    public static int? Read(string cursor)
    {
        if (int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
            return plain;
        if (cursor.StartsWith(UuidFront, StringComparison.Ordinal) && int.TryParse(cursor.AsSpan(UuidFront.Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex))
            return hex;
        if (DateTimeOffset.TryParseExact(cursor, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && (moment - DateTimeOffset.UnixEpoch).TotalSeconds is > 0 and < int.MaxValue and var seconds)
            return (int)seconds;

        var bytes = new byte[cursor.Length];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && text.StartsWith(Before, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Before.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
