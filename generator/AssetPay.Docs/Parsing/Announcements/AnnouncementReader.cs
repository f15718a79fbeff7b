using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"# POST /secure/sell", "# GET /secure/trades/\{tradeId}", "### 2. GET /boats/{id}": a heading that announces an endpoint.</summary>
internal static class AnnouncementReader
{
    private const Cue Needed = Cue.Slash | Cue.Method;

    private const string Separator = "[—–:|(\\[%-]";

    private static readonly Wording _heading = new(
        $"^(?:[\\d.]+[.)]?\\s+)?\\W{{0,4}}?(?<method>{HttpMethods.Pattern})\\W{{0,2}}?\\s+(?<path>{CallAddress.Sure})(?:\\s+{Separator}\\s*(?<title>\\S.*))?$");

    private static readonly Wording _titleFirst = new(
        $"^(?:[\\d.]+[.)]?\\s+)?(?<title>(?!/)[^—–:|(\\[`%]{{2,80}}?)\\s*{Separator}\\s*(?<method>{HttpMethods.Pattern})\\s+(?<path>{CallAddress.Sure})[)\\]]?$");

    // "### Scrap a boat `DELETE /boats/{id}`"
    private static readonly Wording _codeLast = new($"^(?:[\\d.]+[.)]?\\s+)?(?<title>\\S.{{1,80}}?)\\s+(?<method>{HttpMethods.Pattern})\\s+(?<path>{CallAddress.Sure})$");

    private static readonly Wording _typeOfParameter = new("#[^{}]*(?=\\})");

    // "## List boats {{ tag: 'GET', label: '/boats' }}"
    private static readonly Wording _tagged = new(
        $"^(?<title>.*?)\\s*\\{{\\{{[^{{}}]*\\btag:\\s*[\"'‘’](?<method>{HttpMethods.Pattern})[\"'‘’],\\s*label:\\s*[\"'‘’](?<path>/[^\"'‘’]*)[\"'‘’][^{{}}]*\\}}\\}}$");

    public static bool IsAnnouncement(HeadingBlock heading) => heading.Announced is not null;

    /// <summary>
    /// Method and path as the heading has them, and the title that stands beside them ("## List boats — `GET /boats`"). A heading that
    /// links elsewhere announces nothing.
    /// </summary>
    public static Call? Read(HeadingBlock heading)
    {
        if (Array.Exists(heading.Text.Pieces, piece => piece.Link is not null))
            return null;

        if (!heading.Text.HasStruck)
            return Read(heading.Text);

        // "~~POST /boat~~ POST /boats" corrects, "~~POST /boat~~" takes away.
        var (kept, struck) = (Read(heading.Text.Kept), Read(heading.Text.Struck));
        return struck is null ? kept : (kept ?? struck) with { Struck = new Quote(struck.Method.Text + " " + struck.Path.Text, struck.Path.Place) };
    }

    private static Call? Read(Passage text)
    {
        // Every address has a slash.
        if ((text.Cues & Needed) != Needed)
            return null;

        var match = _heading.Match(text.Text) is { Success: true } callFirst ? callFirst
            : _titleFirst.Match(text.Text) is { Success: true } titleFirst ? titleFirst
            : _codeLast.Match(text.Text) is { Success: true } codeLast && text.IsCode(codeLast.Groups["path"].Index) && text.IsCode(codeLast.Groups["method"].Index) ? codeLast
            : _tagged.Match(text.Text);
        if (!match.Success || CallAddress.IsReaders(match.Groups["path"].Value))
            return null;

        var title = match.Groups["title"];
        return new Call(QuoteOf(text, match.Groups["method"]), AddressOf(text, match.Groups["path"]), CallForm.Heading)
        {
            Title = title.Success ? text.QuoteOf(title.Index, title.Value.TrimEnd(')', ']', ' ').Length) : null,
        };
    }

    private static Quote AddressOf(Passage heading, Group path)
    {
        // An address begins with no bracket of these.
        var length = path.Length;
        while (IsClosing(path.Value, length - 1))
            length--;

        // "{boat.id#the-boat-object}" names the parameter and where its type is told.
        var quote = heading.QuoteOf(path.Index, length);
        return quote with { Text = _typeOfParameter.Replace(quote.Text, "") };
    }

    // "(GET /boats)" ends with a bracket of the heading's, "GET /config/[path]" with one of the path's.
    private static bool IsClosing(string path, int last) =>
        (path[last] == ')' && !path.Contains('(')) || (path[last] == ']' && !path.Contains('['));

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
