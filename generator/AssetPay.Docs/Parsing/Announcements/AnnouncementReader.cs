using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>What a heading announces, and the title that stands beside it ("## List boats — `GET /boats`").</summary>
internal sealed record HeadingCall(Quote Method, Quote Address, Quote? Title)
{
    public Quote Path { get; } = CallAddress.Path(Address);

    /// <summary>On a page of the overlay: the call that is struck through ("POST /boat"). The same as this one: it is taken away.</summary>
    public Quote? Struck { get; init; }
}

/// <summary>"# POST /secure/sell", "# GET /secure/trades/\{tradeId}", "### 2. GET /boats/{id}": a heading that announces an endpoint.</summary>
internal static class AnnouncementReader
{
    private const string Separator = "[—–:|(\\[-]";

    private static readonly Regex _heading = new(
        $"^(?:[\\d.]+[.)]?\\s+)?\\W{{0,4}}?(?<method>{HttpMethods.Pattern})\\W{{0,2}}?\\s+(?<path>{CallAddress.Sure})(?:\\s+{Separator}\\s*(?<title>\\S.*))?$", RegexOptions.CultureInvariant);

    private static readonly Regex _titleFirst = new(
        $"^(?:[\\d.]+[.)]?\\s+)?(?<title>[^—–:|(\\[`/]{{2,80}}?)\\s*{Separator}\\s*(?<method>{HttpMethods.Pattern})\\s+(?<path>{CallAddress.Sure})[)\\]]?$", RegexOptions.CultureInvariant);

    public static bool IsAnnouncement(HeadingBlock heading) => Read(heading) is not null;

    /// <summary>Method and path as the heading has them. A heading that links elsewhere announces nothing.</summary>
    public static HeadingCall? Read(HeadingBlock heading)
    {
        if (heading.Text.Pieces.Any(piece => piece.Link is not null))
            return null;

        if (!heading.Text.HasStruck)
            return Read(heading.Text);

        // "~~POST /boat~~ POST /boats" corrects, "~~POST /boat~~" takes away.
        var (kept, struck) = (Read(heading.Text.Kept), Read(heading.Text.Struck));
        return struck is null ? kept : (kept ?? struck) with { Struck = new Quote(struck.Method.Text + " " + struck.Path.Text, struck.Path.Place) };
    }

    private static HeadingCall? Read(Passage text)
    {
        var match = _heading.Match(text.Text) is { Success: true } callFirst ? callFirst : _titleFirst.Match(text.Text);
        if (!match.Success)
            return null;

        var title = match.Groups["title"];
        var path = match.Groups["path"].Value.TrimEnd(')', ']');
        return new HeadingCall(
            QuoteOf(text, match.Groups["method"]), text.QuoteOf(match.Groups["path"].Index, path.Length),
            title.Success ? text.QuoteOf(title.Index, title.Value.TrimEnd(')', ']', ' ').Length) : null);
    }

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
