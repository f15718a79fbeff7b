using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Says what one page says, in the page's own words. Never fails: a page that cannot be read is an empty page and a finding.</summary>
public static class PageParser
{
    public static ParseResult Parse(DocsPage page, CancellationToken cancellationToken)
    {
        if (page.Text.Length > Bound.Length.Most)
            return Refused(page, Bound.Length, Place.Start);

        cancellationToken.ThrowIfCancellationRequested();
        var text = new PageText(page.Path, page.Text);
        try
        {
            PageGuard.Check(text);
            return Parse(text, cancellationToken);
        }
        catch (PageRefusedException refusal)
        {
            var line = text.LineAt(refusal.Offset);
            return Refused(page, refusal.Bound, text.PlaceOf(text.StartOf(line), text.EndOf(line)));
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

    private static ParseResult Refused(DocsPage page, Bound bound, Place place) => Empty(page, Finding.Of(Rules.PageRefused, page.Path, place, bound.Limit, bound.Things, bound.Advice));

    private static ParseResult Failed(DocsPage page, string reason) => Empty(page, Finding.Of(Rules.ParserFailed, page.Path, Place.Start, reason));

    private static ParseResult Empty(DocsPage page, Finding why) => new(new Page(page.Path, PageForm.Markdown), default, EquatableArray.Of(why));
}
