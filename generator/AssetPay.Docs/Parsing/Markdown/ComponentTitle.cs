using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>What a component's own attributes say to the reader: a step's title, a card's title and where it leads.</summary>
internal static class ComponentTitle
{
    public static void Add(PageText page, ComponentTag tag, List<Block> blocks)
    {
        var title = tag.Attribute("title") ?? tag.Attribute("summary") ?? tag.Attribute("status") ?? tag.Attribute("httpCode");
        if (title is not { Value.Length: > 0 })
            return;

        var link = tag.Attribute("href")?.Value;
        blocks.Add(new ParagraphBlock(new PassageBuilder(page, title.At).Add(title.Value, title.At, InlineStyle.Strong, link).Build()));
    }
}
