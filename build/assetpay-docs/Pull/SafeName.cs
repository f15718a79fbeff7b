using System.Buffers;
using System.Globalization;
using ApiDocs.Pages;

namespace ApiDocs.Tool.Pull;

/// <summary>
/// The file of a page: its address below the index's folder, with .md behind it. Whatever the address says, the file stays inside the
/// folder, has a name on every system, and is none of those that are not the vendor's.
/// </summary>
internal static class SafeName
{
    private const int LongestPart = 100;
    private const int LongestName = 200;

    private static readonly SearchValues<char> s_forbidden = SearchValues.Create("\\/:*?\"<>|%");

    /// <summary>The path below the folder, with slashes.</summary>
    public static string Of(Uri address, Origin origin)
    {
        var path = address.AbsolutePath;
        var below = path.StartsWith(origin.Root, StringComparison.Ordinal) ? path[origin.Root.Length..] : path[1..];
        // Decoded once, part by part: a slash that was written as %2f is no slash of ours.
        var parts = below.Split('/').Select(Uri.UnescapeDataString).ToList();
        var name = string.Join('/', parts);
        var trouble = parts.Select(TroubleOf).FirstOrDefault(found => found is not null) ?? TroubleOfAll(name, parts);
        return trouble is null ? name : throw new PullException($"no file can be called after it: {trouble}");
    }

    private static string? TroubleOf(string part)
    {
        if (part.Length == 0)
        {
            return "a part of its path is empty";
        }

        if (part.Length > LongestPart)
        {
            return $"a part of its path has {part.Length} characters, more than {LongestPart}";
        }

        if (part.AsSpan().ContainsAny(s_forbidden) || part.Any(IsOutOfPlace))
        {
            return $"'{Shown(part)}' holds a character that no file name should have";
        }

        if (part[0] == '.' || part[^1] is '.' or ' ' || part[0] == ' ')
        {
            return $"'{part}' begins with a dot, or begins or ends with a blank or dot";
        }

        return DeviceNames.Has(part) ? $"'{part}' is the name of a device on Windows" : null;
    }

    // A letter in parts (marks to be put on the one before, Hangul) is another file on some systems and the same on others.
    private static bool IsOutOfPlace(char letter) =>
        char.IsControl(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format
        || char.IsWhiteSpace(letter) && letter != ' ' || letter == '\uFFFD'
        || letter is (>= '\u0300' and <= '\u036F') or (>= '\u1100' and <= '\u11FF') or '\u3099' or '\u309A';

    private static string? TroubleOfAll(string name, List<string> parts)
    {
        if (name.Length > LongestName)
        {
            return $"its path has {name.Length} characters, more than {LongestName}";
        }

        if (parts[0].Equals("overlay", StringComparison.OrdinalIgnoreCase))
        {
            return "the folder overlay holds pages that are not the vendor's";
        }

        return PageFolder.IsPage(name) && !parts[^1].Equals("SOURCE.txt", StringComparison.OrdinalIgnoreCase) ? null : $"'{parts[^1]}' is no page of markdown";
    }

    private static string Shown(string part) => string.Concat(part.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
}
