using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Quotes what a guide says of the order of states: arrows in text and listings, rows on single words, sentences with "after".</summary>
internal static class FlowReader
{
    private const string Arrow = "(?:→|⟶|⇒|->|-->|=>)";

    private static readonly Wording _path = new($"(?<![\\w.-])(?<word>[A-Za-z][\\w-]*)(?:[ \\t]*{Arrow}[ \\t]*(?<word>[A-Za-z][\\w-]*))+") { OneOf = Cue.Compare | Cue.Foreign };

    private static readonly Wording _line = new($"^[ \\t]*(?:\\d{{1,2}}[.)][ \\t]*)?(?<word>[A-Za-z][\\w-]*)[ \\t]*{Arrow}[ \\t]*(?<says>[^\\n]*)$", RegexOptions.Multiline) { OneOf = Cue.Compare | Cue.Foreign };

    private static readonly Wording _after = new("\\b(?:after|later than)\\s+(?<from>[\\w-]+)\\b[^.;]*?\\b(?:leads? to|shows? as|becomes?|turns? into)\\s+(?<to>[\\w-]+)", RegexOptions.IgnoreCase) { Needs = Cue.After };

    private static readonly Wording _waits = new("^[ \\t]*[0-9]+[ \\t]*[smhd](?:[ \\t]*,[ \\t]*[0-9]+[ \\t]*[smhd])+[ \\t]*$");

    public static EquatableArray<FlowStatement> Collect(IEnumerable<Section> sections)
    {
        var statements = new List<FlowStatement>();
        foreach (var section in sections)
        {
            foreach (var block in section.Blocks)
                Read(block, section, statements);
        }

        // Rows on single words are everywhere; they tell states apart only where a path does.
        return statements.Exists(statement => statement.Topic == FlowTopic.Path)
            ? statements.ToEquatableArray()
            : statements.Where(statement => statement.Topic != FlowTopic.Step).ToEquatableArray();
    }

    private static void Read(Block block, Section section, List<FlowStatement> statements)
    {
        if (block is FenceBlock fence)
        {
            ReadFence(fence, section, statements);
        }
        else if (block is TableBlock table)
        {
            statements.AddRange(table.Rows.Where(IsOfOneWord).Select(row => new FlowStatement(
                FlowTopic.Step, EquatableArray.Of(row.Cells[0].Quote), string.Join(" ", row.Cells.Skip(1).Select(cell => cell.Plain)), Headings(section))));
        }
        else
        {
            foreach (var sentence in block.Text.Sentences)
                ReadSentence(sentence, section, statements);
        }
    }

    private static bool IsOfOneWord(RowText row) =>
        row.Cells.Count > 1 && row.Cells[0] is { Pieces.Length: 1 } name && name.IsCode(0) && name.Text.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');

    private static void ReadFence(FenceBlock fence, Section section, List<FlowStatement> statements)
    {
        var lines = _line.Matches(fence.Text).Cast<Match>().ToList();
        if (lines.Count < 2)
        {
            if (SpeaksOfRefusal(section.Name) && fence.Text.Text.TrimStart().StartsWith("{", StringComparison.Ordinal))
                statements.Add(new(FlowTopic.Refusal, EquatableArray.Of(fence.Text.Quote), "", Headings(section)));
            return;
        }

        statements.Add(new(FlowTopic.Path, lines.Select(line => Quoted(fence.Text, line.Groups["word"])).ToEquatableArray(), "", Headings(section)));
        statements.AddRange(lines.Select(line => new FlowStatement(
            FlowTopic.Step, EquatableArray.Of(Quoted(fence.Text, line.Groups["word"])), line.Groups["says"].Value.Trim(), Headings(section))));
    }

    private static void ReadSentence(Passage sentence, Section section, List<FlowStatement> statements)
    {
        var around = new[] { sentence.Plain }.Concat(Headings(section)).ToEquatableArray();
        foreach (Match match in _path.Matches(sentence))
            statements.Add(new(FlowTopic.Path, match.Groups["word"].Captures.Cast<Capture>().Select(word => Quoted(sentence, word)).ToEquatableArray(), "", around));

        foreach (Match match in _after.Matches(sentence))
        {
            if (sentence.IsCode(match.Groups["from"].Index) && sentence.IsCode(match.Groups["to"].Index))
                statements.Add(new(FlowTopic.After, EquatableArray.Of(Quoted(sentence, match.Groups["from"]), Quoted(sentence, match.Groups["to"])), "", around));
        }

        foreach (var piece in sentence.Pieces.Where(piece => piece.IsCode))
        {
            if (_waits.IsMatch(piece.Text))
                statements.Add(new(FlowTopic.Waits, EquatableArray.Of(sentence.QuoteOf(piece.Start, piece.Text.Length)), "", around));
            else if (piece.Text.TrimStart().StartsWith("{", StringComparison.Ordinal) && SpeaksOfRefusal(section.Name))
                statements.Add(new(FlowTopic.Refusal, EquatableArray.Of(sentence.QuoteOf(piece.Start, piece.Text.Length)), "", around));
        }
    }

    private static bool SpeaksOfRefusal(string? heading) => heading?.Contains("reject", StringComparison.OrdinalIgnoreCase) == true;

    private static Quote Quoted(Passage passage, Capture capture) => passage.QuoteOf(capture.Index, capture.Length);

    private static EquatableArray<string> Headings(Section section)
    {
        var names = new List<string>();
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Name is { } name)
                names.Add(name);
        }

        return names.ToEquatableArray();
    }
}
