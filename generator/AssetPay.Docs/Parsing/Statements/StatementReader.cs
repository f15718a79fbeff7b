using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Goes through the blocks that the recognisers go through, and notes what they state, without asking who read it.</summary>
internal static class StatementReader
{
    public static EquatableArray<Statement> Read(IReadOnlyList<Block> blocks, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var told = ToldLines(findings);
        var statements = new List<Statement>();
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = statements.Count;
            Add(block, statements);
            if (told is null || first == statements.Count || !IsTold(block, told))
                continue;

            for (var i = first; i < statements.Count; i++)
                statements[i] = statements[i] with { IsTold = true };
        }

        return new([.. statements]);
    }

    private static HashSet<int>? ToldLines(IReadOnlyList<Finding> findings)
    {
        HashSet<int>? lines = null;
        foreach (var finding in findings)
        {
            if (finding.Rule == Rules.NotRead || finding.Rule == Rules.BrokenExample)
                (lines ??= []).Add(finding.Place.Line);
        }

        return lines;
    }

    private static void Add(Block block, List<Statement> statements)
    {
        switch (block)
        {
            case TableBlock table:
                foreach (var row in table.Rows)
                    Add(row, table.Text.Page, statements);
                break;
            case FenceBlock { Text.IsBlank: false }:
                statements.Add(new Statement(StatementKind.Code, PlainWords.Short(block.Text.Text), block.Text.Place));
                break;
            case CalloutBlock { Text.IsBlank: false } callout:
                Add(callout, statements);
                break;
            case BulletBlock when BeginsWithName(block.Text):
                statements.Add(Whole(StatementKind.Bullet, block.Text, FactWords.In(block.Text)));
                break;
            case ParagraphBlock when BeginsWithBar(block.Text.Text):
                statements.Add(Whole(StatementKind.Row, block.Text, FactWords.In(block.Text)) with { IsTold = true });
                break;
            case ParagraphBlock or BulletBlock:
                AddSentences(block.Text, statements);
                break;
        }
    }

    private static void Add(RowText row, PageText page, List<Statement> statements)
    {
        var cells = new List<Passage>(row.Cells.Count);
        foreach (var cell in row.Cells)
        {
            if (HoldsWords(cell.Text))
                cells.Add(cell);
        }

        if (cells.Count == 0)
            return;

        var quotes = new Quote[cells.Count];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = cells[i].Quote;

        statements.Add(new Statement(StatementKind.Row, PlainWords.Short(row.Cells), page.PlaceOf(row.Start, row.End))
        {
            Cells = new(quotes),
            Facts = FactWords.In(cells),
            Codes = Codes(cells),
        });
    }

    // A quotation without a label is a tagline: it sums up and states nothing of its own.
    private static void Add(CalloutBlock callout, List<Statement> statements)
    {
        var count = statements.Count;
        AddSentences(callout.Text, statements);
        if (statements.Count == count && callout.Label is not null)
            statements.Add(Whole(StatementKind.Callout, callout.Text, FactWords.In(callout.Text)));
    }

    private static void AddSentences(Passage text, List<Statement> statements)
    {
        foreach (var sentence in text.Sentences)
        {
            if (FactWords.In(sentence) is { IsEmpty: false } facts)
                statements.Add(Whole(StatementKind.Sentence, sentence, facts));
        }
    }

    private static Statement Whole(StatementKind kind, Passage text, EquatableArray<StatedFact> facts) => new(kind, text.Plain, text.Place) { Facts = facts, Codes = Codes([text]) };

    private static EquatableArray<string> Codes(List<Passage> passages)
    {
        List<string>? codes = null;
        foreach (var passage in passages)
        {
            foreach (var piece in passage.Pieces)
            {
                if (piece.IsCode)
                    (codes ??= []).Add(piece.Text);
            }
        }

        return codes is null ? default : new([.. codes]);
    }

    private static bool HoldsWords(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static bool BeginsWithBar(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at < text.Length && text[at] == '|';
    }

    private static bool BeginsWithName(Passage text) =>
        Array.Find(text.Pieces, piece => !string.IsNullOrWhiteSpace(piece.Text)) is { IsCode: true } name && !name.Text.Contains(' ');

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
