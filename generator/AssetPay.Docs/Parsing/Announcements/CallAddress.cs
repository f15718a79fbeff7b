using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Addresses as pages announce them: <c>/boats/{id}</c>, <c>https://host/v1/boats</c>, <c>{endpoint}/boats</c>, <c>host.example/boats</c>,
/// <c>v1/boats</c>; with or without a query.
/// </summary>
internal static class CallAddress
{
    /// <summary>An address that nobody takes for a word.</summary>
    public const string Sure = "(?:https?://[^\\s`|]+|/(?![/*])[^\\s`|]*|\\$?\\{{1,2}[\\w.-]+\\}{1,2}/[^\\s`|]*|<[\\w.-]+>/[^\\s`|]*)";

    /// <summary>The same, or words with a slash between them, where the page marks them as code.</summary>
    public const string Marked = "(?:" + Sure + "|[A-Za-z0-9][\\w.:-]*/[^\\s`|]*)";

    // A placeholder stands for the host if it says so; "<index>/_search" begins with a parameter.
    private const string HostName = "(?i:[\\w.-]*(?:host|url|uri|base|server|endpoint|domain|root|site|address|api|instance|gateway|env)[\\w.-]*)";

    // "apirest.php/boats" and "v1.2/boats" are paths.
    private static readonly Wording _host = new(
        "^(?:https?://[^/?#]*|(?:localhost|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?(?=/)"
        + "|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?!(?:php|json|xml|html?|aspx?|jsp|cgi|do)/)[A-Za-z]{2,}(?::\\d+)?(?=/)"
        + $"|\\$?\\{{{{1,2}}{HostName}\\}}{{1,2}}(?=/)|<{HostName}>(?=/)|\\$[A-Z_]+(?=/)|[A-Z][A-Z0-9]*_[A-Z0-9_]+(?=/))");

    private static readonly Wording _parameter = new("^(?:\\$?\\{+[^{}]+\\}+|:[A-Za-z_][\\w.-]*|<[^<>]+>|\\[[^\\[\\]]+\\]|\\$[A-Za-z_]\\w*)$");

    private static readonly Wording _readers = new(
        "^(?:https?://)?(?:www\\.|api\\.)?(?:your|my)[-_.]?(?:(?:site|app|website|shop|store|service|backend|endpoint|url|webhook|callback)"
        + "|(?:server|domain|host|company)\\b[^/]*/\\S*(?:hook|callback|notif|postback))|^/your[-_/]|^\\{{1,2}(?:your|webhook|callback)[\\w-]*\\}{1,2}/?$",
        RegexOptions.IgnoreCase);

    // What stands in the place of a parameter: it holds a digit, or is all capitals.
    private static readonly Wording _value = new("\\d|,|^[A-Z][A-Z_]+$|^(?:your|my|some)[-_]|^\\.\\.\\.$|…");

    private static readonly Wording _whole = new($"^{Marked}$");

    /// <summary>Whether a text is an address and nothing else.</summary>
    public static bool Is(string text) => _whole.IsMatch(text);

    /// <summary>The path within an address, without host and query, at its place.</summary>
    public static Quote Path(Quote address)
    {
        var (start, length) = PathSpan(address.Text);
        var path = Part(address, start, length);
        return length == 0 ? path with { Text = "/" } : path;
    }

    public static bool HasHost(string address) => address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal);

    /// <summary>"from={from}" behind the path, at its place; null if there is none.</summary>
    public static Quote? Query(Quote address)
    {
        var (start, length) = PathSpan(address.Text);
        var query = start + length;
        return query < address.Text.Length && address.Text[query] == '?' ? Part(address, query + 1, address.Text.Length - query - 1) : null;
    }

    /// <summary>
    /// A part of an address at its place. One that the page writes with escapes is longer there than here; then the whole of it is the place.
    /// </summary>
    public static Quote Part(Quote address, int start, int length)
    {
        var place = address.Place;
        var text = address.Text.Substring(start, length);
        return place.EndColumn - place.Column == address.Text.Length
            ? new Quote(text, place with { Column = place.Column + start, EndColumn = place.Column + start + length })
            : new Quote(text, place);
    }

    /// <summary>Whether it is an address of the reader's own, to which the API calls: "https://your-site.example/hook", "/your/webhook".</summary>
    public static bool IsReaders(string address) => _readers.IsMatch(address);

    /// <summary>Equal for two spellings of one path: the names of parameters do not count.</summary>
    public static string Key(string path) => string.Join("/", Segments(path).Select(segment => IsParameter(segment) ? "{}" : segment.ToLowerInvariant()));

    /// <summary>The segments of a path: of one that is held against many, they are cut once.</summary>
    public static string[] Segments(string path) => path.Replace("\\", "").Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Whether the one path is the other with values in the place of the parameters. A sample often names the version that the
    /// announcement leaves to the base address: so many segments it may have before.
    /// </summary>
    public static bool Covers(string[] template, string[] shown, int mostBefore = 0)
    {
        var before = shown.Length - template.Length;
        if (before < 0 || before > mostBefore)
            return false;

        for (var i = 0; i < template.Length; i++)
        {
            if (!IsCovered(template[i], shown[i + before]))
                return false;
        }

        return true;
    }

    public static bool IsParameter(string segment) => segment[0] is '{' or '$' or ':' or '<' or '[' && _parameter.IsMatch(segment);

    private static bool IsCovered(string mine, string shown) =>
        mine.Equals(shown, StringComparison.OrdinalIgnoreCase) || (IsParameter(mine) && (IsParameter(shown) || _value.IsMatch(shown)));

    private static (int Start, int Length) PathSpan(string address)
    {
        var host = _host.Match(address);
        var start = host.Success ? host.Length : 0;
        return (start, (address.IndexOfAny(['?', '#'], start) is >= 0 and var end ? end : address.Length) - start);
    }
}
