using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Says what one page says, in the page's own words. Never fails: a page that cannot be read is an empty page and a finding.</summary>
public static class PageParser
{
    public static ParseResult Parse(DocsPage page, CancellationToken cancellationToken)
    {
        try
        {
            var text = new PageText(page.Path, page.Text);
            return PageGuard.Refuse(text) is { } reason ? Failed(page, reason) : Parse(text, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(page, exception.Message);
        }
    }

    private static ParseResult Parse(PageText text, CancellationToken cancellationToken)
    {
        var form = FormReader.Of(text);
        var outline = form == PageForm.Rendered ? RenderedOutline.Read(text, cancellationToken) : MarkdownOutline.Read(text, cancellationToken);
        var result = PageAssembler.Assemble(outline, text, form, cancellationToken);
        return result with { Findings = result.Findings.Concat(form == PageForm.Rendered ? [] : BrokenTables.Find(text)).Concat(TurnedText.Find(text)).ToEquatableArray() };
    }

    private static ParseResult Failed(DocsPage page, string reason) =>
        new(new Page(page.Path, PageForm.Markdown), default, EquatableArray.Of(Finding.Of(Rules.ParserFailed, page.Path, Place.Start, reason)));
}
