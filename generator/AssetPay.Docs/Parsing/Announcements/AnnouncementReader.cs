using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"# POST /secure/sell", "# GET /secure/trades/\{tradeId}", "### 2. GET /boats/{id}": a heading that announces an endpoint.</summary>
internal static class AnnouncementReader
{
    private const string Separator = "[—–:|(\\[-]";

    private static readonly Regex _heading = new(
        $"^(?:[\\d.]+[.)]?\\s+)?\\W{{0,4}}?(?<method>{HttpMethods.Pattern})\\W{{0,2}}?\\s+(?<path>{CallAddress.Sure})(?:\\s+{Separator}\\s*(?<title>\\S.*))?$", RegexOptions.CultureInvariant);

    private static readonly Regex _titleFirst = new(
        $"^(?:[\\d.]+[.)]?\\s+)?(?<title>[^—–:|(\\[`/]{{2,80}}?)\\s*{Separator}\\s*(?<method>{HttpMethods.Pattern})\\s+(?<path>{CallAddress.Sure})[)\\]]?$", RegexOptions.CultureInvariant);

    // "### List boats `GET /boats`": only what is set in code is told apart without a separator.
    private static readonly Regex _titleBare = new(
        $"^(?:[\\d.]+[.)]?\\s+)?(?<title>[^`/]{{2,80}}?)(?<bare>\\s+)(?<method>{HttpMethods.Pattern})\\s+(?<path>{CallAddress.Sure})$", RegexOptions.CultureInvariant);

    private static readonly Regex[] _forms = [_heading, _titleFirst, _titleBare];

    public static bool IsAnnouncement(HeadingBlock heading) => Read(heading) is not null;

    /// <summary>
    /// Method and path as the heading has them, and the title that stands beside them ("## List boats — `GET /boats`"). A heading that
    /// links elsewhere announces nothing.
    /// </summary>
    public static Call? Read(HeadingBlock heading)
    {
        if (heading.Text.Pieces.Any(piece => piece.Link is not null))
            return null;

        var match = _forms.Select(form => form.Match(heading.Text.Text)).FirstOrDefault(match => match.Success);
        if (match is null || (match.Groups["bare"].Success && !heading.Text.IsCode(match.Groups["method"].Index)) || CallAddress.IsReaders(match.Groups["path"].Value))
            return null;

        var title = match.Groups["title"];
        var path = match.Groups["path"].Value.TrimEnd(')', ']');
        return new Call(QuoteOf(heading.Text, match.Groups["method"]), heading.Text.QuoteOf(match.Groups["path"].Index, path.Length), CallForm.Heading)
        {
            Title = title.Success ? heading.Text.QuoteOf(title.Index, title.Value.TrimEnd(')', ']', ' ').Length) : null,
        };
    }

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
