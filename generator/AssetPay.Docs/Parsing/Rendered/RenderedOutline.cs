using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// The front end for pages copied as text out of a browser. Makes the same blocks as the markdown front end; what the copy lost
/// (code marks, links, which lines were a callout) stays lost.
/// </summary>
internal sealed class RenderedOutline
{
    private static readonly Wording _bullet = new("^\\s*(?:(?<number>\\d{1,3}[.)])|[•◦▪‣])\\s+(?=\\S)");

    private readonly PageText _page;
    private readonly RenderedCode _code;
    private readonly List<Block> _blocks = [];

    private RenderedOutline(PageText page)
    {
        _page = page;
        _code = new RenderedCode(page);
    }

    public static PageOutline Read(PageText page, CancellationToken cancellationToken)
    {
        var outline = new RenderedOutline(page);
        for (var line = 0; line < page.LineCount;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line = page.IsBlank(line) || SiteChrome.IsChrome(page.Line(line)) || SiteChrome.IsOfExtraction(page, line) ? line + 1 : outline.ReadBlock(line);
        }

        return new PageOutline(outline._blocks, []);
    }

    /// <summary>Gives back the line after the block.</summary>
    private int ReadBlock(int line)
    {
        if (_code.Read(line) is { } code)
        {
            _blocks.Add(code.Fence);
            return code.Next;
        }

        if ((RenderedTable.Read(_page, line) ?? BarredTable.Read(_page, line)) is { } table)
        {
            _blocks.Add(table.Table);
            return table.Next;
        }

        _blocks.Add(RenderedHeading.Read(_page, line, _blocks.Count == 0) ?? Prose(line));
        return line + 1;
    }

    private Block Prose(int line)
    {
        var text = _page.Line(line);
        var bullet = _bullet.Match(text);
        if (bullet.Success)
            return new BulletBlock(bullet.Groups["number"].Success, Words(line, bullet.Length));

        var words = Words(line, 0);
        return IsCallout(line, words) ? new CalloutBlock(null, words) : new ParagraphBlock(words);
    }

    // Markdown pages follow the authentication with a note; a browser sets it on the very next line.
    private bool IsCallout(int line, Passage words) =>
        line > 0 && !_page.IsBlank(line - 1) && _blocks.Count > 0 && _blocks[_blocks.Count - 1] is ParagraphBlock before
        && CredentialReader.HasStatement(before.Text) && !CredentialReader.HasStatement(words);

    private Passage Words(int line, int from)
    {
        var at = _page.StartOf(line) + from;
        return new PassageBuilder(_page, at).Add(_page.Line(line).Substring(from), at).Paragraph();
    }
}
