using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>The looks of a signature header and of a template of what is signed.</summary>
internal static class CallbackWords
{
    private const string Name = "[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+";
    private const string Part = "[A-Za-z][\\w-]*=(?:<[^<>,;=]*>|[^,;=\\s]+)";

    // "X-Boats-Signature: t=2026-03-11T10:00:00Z,id=<id>,s=<hex>"
    private static readonly Wording _header = new($"^(?<header>{Name})[ \\t]*:[ \\t]*(?<parts>{Part}(?:[ \\t]*[,;][ \\t]*{Part})*)$");

    private static readonly Wording _headerName = new($"^{Name}$");

    private static readonly Wording _parts = new($"^{Part}(?:[ \\t]*[,;][ \\t]*{Part})+$");

    private static readonly Wording _part = new($"^{Part}$");

    // "<id>.<time>.<body>", "{time}.{body}", "${id}:${body}"
    private static readonly Wording _template = new("^(?:(?:<|\\$?\\{\\{?)[A-Za-z][\\w .-]*(?:>|\\}\\}?)[^<{$\\w\\s]{0,3}){2,}$");

    private static readonly Wording _body = new("\\b(?:payload|body|event)\\b", RegexOptions.IgnoreCase);

    public static bool IsTemplate(string text) => _template.IsMatch(text);

    public static bool IsHeaderName(string text) => _headerName.IsMatch(text);

    public static bool AreParts(string text) => _parts.IsMatch(text);

    public static bool IsPart(string text) => _part.IsMatch(text);

    public static bool IsOnBody(string? heading) => heading is not null && _body.IsMatch(heading);

    /// <summary>A header with its parts; null when the text is none.</summary>
    public static EquatableArray<Quote>? Header(Passage text)
    {
        var match = _header.Match(text.Text);
        return match.Success ? EquatableArray.Of(text.QuoteOf(0, match.Groups["header"].Length), text.QuoteOf(match.Groups["parts"].Index, match.Groups["parts"].Length)) : null;
    }
}
