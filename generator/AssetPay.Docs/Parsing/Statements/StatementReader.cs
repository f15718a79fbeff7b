using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Goes through the blocks that the recognisers go through, and notes what they state, without asking who read it.</summary>
internal static class StatementReader
{
    private static readonly Rule[] _unread = [Rules.NotRead, Rules.BrokenExample];

    public static IEnumerable<Statement> Read(IReadOnlyList<Block> blocks, PageFacts facts)
    {
        var told = facts.Findings.Where(finding => _unread.Contains(finding.Rule)).Select(finding => finding.Place.Line).ToList();
        var lines = new HashSet<int>(told);
        foreach (var block in blocks)
        {
            var isTold = lines.Count > 0 && IsTold(block, lines);
            foreach (var statement in Of(block))
                yield return isTold ? statement with { IsTold = true } : statement;
        }
    }

    private static IEnumerable<Statement> Of(Block block) => block switch
    {
        TableBlock table => table.Rows.Select(row => Row(row, table)).OfType<Statement>(),
        FenceBlock { Text.IsBlank: false } => [new Statement(StatementKind.Code, PlainWords.Short(block.Text.Text), block.Text.Place)],
        CalloutBlock { Text.IsBlank: false } callout => Callout(callout),
        BulletBlock when BeginsWithName(block.Text) => [Whole(StatementKind.Bullet, block.Text)],
        ParagraphBlock when block.Text.Text.TrimStart().StartsWith("|", StringComparison.Ordinal) => [Whole(StatementKind.Row, block.Text) with { IsTold = true }],
        ParagraphBlock or BulletBlock => Facts(block.Text),
        _ => [],
    };

    private static Statement? Row(RowText row, TableBlock table)
    {
        var cells = row.Cells.Where(cell => cell.Text.Any(char.IsLetterOrDigit)).ToList();
        if (cells.Count == 0)
            return null;

        var place = table.Text.Page.PlaceOf(row.Start, row.End);
        return new Statement(StatementKind.Row, PlainWords.Short(row.Joined(table.Text.Page).Plain), place)
        {
            Cells = cells.Select(cell => cell.Quote).ToEquatableArray(),
            Facts = cells.SelectMany(cell => FactWords.In(cell).Concat(FactWords.Mark(cell))).ToEquatableArray(),
            Codes = cells.SelectMany(Codes).ToEquatableArray(),
        };
    }

    // A quotation without a label is a tagline: it sums up and states nothing of its own.
    private static IEnumerable<Statement> Callout(CalloutBlock callout)
    {
        var facts = Facts(callout.Text).ToList();
        return facts.Count > 0 || callout.Label is null ? facts : [Whole(StatementKind.Callout, callout.Text)];
    }

    private static IEnumerable<Statement> Facts(Passage text) =>
        text.Sentences.Select(sentence => Whole(StatementKind.Sentence, sentence)).Where(statement => !statement.Facts.IsEmpty);

    private static Statement Whole(StatementKind kind, Passage text) => new(kind, text.Plain, text.Place)
    {
        Facts = FactWords.In(text).ToEquatableArray(),
        Codes = Codes(text).ToEquatableArray(),
    };

    private static IEnumerable<string> Codes(Passage text) => text.Pieces.Where(piece => piece.IsCode).Select(piece => piece.Text);

    private static bool BeginsWithName(Passage text) =>
        text.Pieces.FirstOrDefault(piece => piece.Text.Trim().Length > 0) is { IsCode: true } name && name.Text.IndexOf(' ') < 0;

    private static bool IsTold(Block block, HashSet<int> lines)
    {
        var place = block.Text.Place;
        for (var line = place.Line; line <= place.EndLine; line++)
        {
            if (lines.Contains(line))
                return true;
        }

        return false;
    }
}
