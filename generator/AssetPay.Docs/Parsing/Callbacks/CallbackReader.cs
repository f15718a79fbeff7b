using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Quotes what a page says of callbacks. It hears the prose of their sections, and takes the blocks that are about nothing else.</summary>
internal static class CallbackReader
{
    public static void Listen(Block block, Section section, PageFacts facts)
    {
        if (!section.TellsCallbacks)
            return;

        if (block is FenceBlock fence && CallbackFence.Answer(fence, section) is { } answer)
            facts.Callbacks.Add(answer);

        if (block is ParagraphBlock or CalloutBlock or BulletBlock)
            facts.Callbacks.AddRange(block.Text.Sentences.SelectMany(CallbackSentence.Of).Select(statement => statement with { Section = section.Name }));
    }

    public static bool Take(Block block, Section section, PageFacts facts) => section.TellsCallbacks && block switch
    {
        FenceBlock fence => Add(CallbackFence.Read(fence), section, facts),
        BulletBlock bullet => Add(CallbackNaming.Of(bullet), section, facts),
        TableBlock table => Fields(table, section, facts),
        _ => false,
    };

    // "trade.status | The status that the trade has just taken": paths into the body, and what they are.
    private static bool Fields(TableBlock table, Section section, PageFacts facts)
    {
        var roles = table.Roles;
        var (name, description) = (Array.IndexOf(roles, ColumnRole.Name), Array.IndexOf(roles, ColumnRole.Description));
        if (name < 0 || description < 0 || !CallbackWords.IsOnBody(section.Name))
            return false;

        foreach (var row in table.Rows.Where(row => row.Cells.Count > Math.Max(name, description) && !row.Cells[name].IsBlank))
            facts.Callbacks.Add(new(CallbackTopic.Field, EquatableArray.Of(row.Cells[name].Quote, row.Cells[description].Quote), facts.Text.PlaceOf(row.Start, row.End)) { Section = section.Name });

        return true;
    }

    private static bool Add(CallbackStatement? statement, Section section, PageFacts facts)
    {
        if (statement is null)
            return false;

        facts.Callbacks.Add(statement with { Section = section.Name });
        return true;
    }
}
