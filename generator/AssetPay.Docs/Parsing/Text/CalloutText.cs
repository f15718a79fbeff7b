namespace ApiDocs.Parsing;

/// <summary>A callout or a quotation of several paragraphs is one passage; between its paragraphs stands this.</summary>
internal static class CalloutText
{
    // Two line feeds: no piece out of a page holds them in a row, since a blank line ends a paragraph.
    public const string Break = "\n\n";

    public static Passage Join(PageText page, List<Passage> passages, int at)
    {
        var builder = new PassageBuilder(page, at);
        foreach (var passage in passages)
            builder.Add(passage, Break);

        return builder.Paragraph();
    }
}
