using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A table written in HTML, as a table block.</summary>
internal sealed class HtmlTable
{
    private const int NoMore = int.MaxValue;

    private static readonly Wording _opening = new("^\\s*<table\\b", RegexOptions.IgnoreCase);

    private static readonly Wording _token = new(
        "<(?<close>/?)(?<tag>[A-Za-z][A-Za-z0-9]*)[^<>]*>|&(?<entity>lt|gt|amp|quot|apos|nbsp|#39);|`(?<code>[^`\\n<]+)`");

    private readonly PageText _page;
    private readonly List<List<Passage>> _rows = [];
    private readonly List<(int Start, int End)> _places = [];
    private PassageBuilder? _cell;
    private InlineStyle _style;

    private HtmlTable(PageText page) => _page = page;

    /// <summary>
    /// The last line of the table that begins on this line; -1 if none begins there, or if it never ends. <paramref name="closing"/> is
    /// where the next end of a table stands: it is looked for once, not from every line again.
    /// </summary>
    public static int LastLine(PageText page, int line, ref int closing)
    {
        if (closing == NoMore || page.FirstLetterOf(line) != '<' || !_opening.IsMatch(page.Line(line)))
            return -1;

        if (closing < page.StartOf(line))
            closing = page.Text.IndexOf("</table>", page.StartOf(line), StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : NoMore;

        return closing == NoMore ? -1 : page.LineAt(closing);
    }

    public static TableBlock? Read(PageText page, int start, int end)
    {
        var table = new HtmlTable(page);
        table.Read(start, end);
        var rows = table._rows.Select((cells, i) => new RowText(cells, table._places[i].Start, table._places[i].End)).Where(row => row.Cells.Count > 0).ToList();
        return rows.Count == 0 ? null : new TableBlock(rows[0].Cells, rows.GetRange(1, rows.Count - 1), rows[0].Joined(page));
    }

    private void Read(int start, int end)
    {
        var at = start;
        for (var match = _token.Match(_page.Text, start, end - start); match.Success; match = match.NextMatch())
        {
            _page.Budget.Parts(1, match.Index);
            AddText(at, match.Index);
            at = match.Index + match.Length;
            if (match.Groups["tag"].Success)
                Tag(match.Groups["tag"].Value.ToLowerInvariant(), match.Groups["close"].Length > 0, match.Index, at);
            else if (match.Groups["code"].Success)
                _cell?.Add(match.Groups["code"].Value, match.Groups["code"].Index, InlineStyle.Code);
            else
                _cell?.Add(Entity(match.Groups["entity"].Value), match.Index, at, _style, null);
        }

        EndCell();
    }

    private void AddText(int from, int to)
    {
        if (_cell is not null && to > from && (!_cell.IsEmpty || !string.IsNullOrWhiteSpace(_page.Text.Substring(from, to - from))))
            _cell.Add(_page.Text.Substring(from, to - from), from, _style);
    }

    private void Tag(string name, bool isClosing, int start, int end)
    {
        switch (name)
        {
            case "tr" when !isClosing:
                EndCell();
                _rows.Add([]);
                _places.Add((start, end));
                break;
            case "th" or "td" when !isClosing:
                EndCell();
                _cell = new PassageBuilder(_page, end);
                break;
            case "th" or "td" or "tr" or "table":
                EndCell();
                if (_places.Count > 0 && name != "table")
                    _places[_places.Count - 1] = (_places[_places.Count - 1].Start, end);
                break;
            case "br" or "li" or "p" or "div" when !isClosing && _cell is { IsEmpty: false }:
                _cell.Add("\n", start, end, InlineStyle.Plain, null);
                break;
            case "code" or "b" or "strong" or "em" or "i":
                var style = name == "code" ? InlineStyle.Code : name is "b" or "strong" ? InlineStyle.Strong : InlineStyle.Emphasis;
                _style = isClosing ? _style & ~style : _style | style;
                break;
        }
    }

    private void EndCell()
    {
        if (_cell is not null && _rows.Count > 0)
            _rows[_rows.Count - 1].Add(_cell.Cell().Trim());

        (_cell, _style) = (null, InlineStyle.Plain);
    }

    private static string Entity(string name) => name switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", "nbsp" => "\u00A0", _ => "'" };
}
