using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// A line that is a call or opens with one: "`GET /boats/{id}` — permission `READ`", "**GET** `/boats`", "GET `/boats/list`", and the
/// words of a badge, "POST" and "/boats". A sentence that begins with one ("`GET /boats` tells what is afloat") is
/// a weaker form.
/// </summary>
internal static class LineCall
{
    private static readonly Wording _line = new(
        $"^[^\\w`<{{/]{{0,4}}(?<method>{HttpMethods.Pattern})(?::|\\s*[|·])?(?<gap>\\s*)(?<address>{CallAddress.Marked})")
    { Needs = Cue.Slash | Cue.Method };

    private static readonly Wording _rest = new("^(?:[ \\t]*\\n|[ \\t]*$|[ \\t]+(?:[—–:(|·-]|\\[)|[:,](?:\\s|$)|[.;]?[ \\t]*$)");

    // "will return", "creates"; not "is", "and".
    private static readonly Wording _verb = new("^[ \\t]+(?:will|can|lets|(?!(?:is|was|has|does|this|its|requires|needs|supports|accepts)\\b)[a-z]{2,}s)\\s");

    private static readonly Wording _separators = new("^[\\s—–:|·.,;-]+");

    private static readonly Wording _method = new($"^\\W{{0,2}}{HttpMethods.Pattern}\\W{{0,2}}$") { Needs = Cue.Method };

    private static readonly Wording _methodWord = new(HttpMethods.Pattern);

    private static readonly Wording _address = new($"^(?<address>{CallAddress.Marked})(?=\\s|$)") { Needs = Cue.Slash };

    public static Call? Read(Block block, Block? next)
    {
        if (block is not (ParagraphBlock or BulletBlock or CalloutBlock { Label: null }))
            return null;

        return Read(block) ?? Read(block, next as ParagraphBlock);
    }

    private static Call? Read(Block block)
    {
        var match = _line.Match(block.Text);
        if (!match.Success || IsLinked(block.Text, match) || !IsMarked(block.Text, match))
            return null;

        var address = match.Groups["address"].Value.TrimEnd('.', ',', ';', ':', ')');
        var end = match.Groups["address"].Index + address.Length;
        var rest = block.Text.Text.Substring(end);
        if (!_rest.IsMatch(rest) && !(block.Text.IsCode(match.Groups["address"].Index) && _verb.IsMatch(rest)))
            return null;

        return new Call(QuoteOf(block.Text, match.Groups["method"]), block.Text.QuoteOf(match.Groups["address"].Index, address.Length), _rest.IsMatch(rest) ? CallForm.Line : CallForm.Sentence)
        {
            Blocks = [(block, Rest(block.Text, end))],
        };
    }

    /// <summary>A badge that is a block of its own, and the path in the next one.</summary>
    private static Call? Read(Block block, ParagraphBlock? next)
    {
        if (next is null || !_method.IsMatch(block.Text))
            return null;

        var match = _address.Match(next.Text);
        if (!match.Success || next.Text.Pieces[0].Link is not null)
            return null;

        var method = _methodWord.Match(block.Text);
        return new Call(block.Text.QuoteOf(method.Index, method.Length), QuoteOf(next.Text, match.Groups["address"]), CallForm.Line)
        {
            Blocks = [(block, null), (next, Rest(next.Text, match.Length))],
        };
    }

    // Words without a leading slash are an address only where the page sets them as code.
    private static bool IsMarked(Passage text, Match match)
    {
        var address = match.Groups["address"];
        var isSure = address.Value[0] is '/' or '{' or '<' or '$' || CallAddress.HasHost(address.Value);
        return text.IsCode(address.Index) || (isSure && (match.Groups["gap"].Length > 0 || address.Value[0] == '/'));
    }

    private static bool IsLinked(Passage text, Match match) =>
        text.Pieces.Any(piece => piece.Link is not null && piece.Start < match.Index + match.Length && piece.End > match.Index && !CallAddress.HasHost(piece.Text));

    private static Passage? Rest(Passage text, int end)
    {
        var rest = text.Slice(end, text.Text.Length - end);
        var separators = _separators.Match(rest.Text);
        rest = rest.Slice(separators.Length, rest.Text.Length - separators.Length);
        return rest.IsBlank ? null : rest;
    }

    private static Quote QuoteOf(Passage passage, Group group) => passage.QuoteOf(group.Index, group.Length);
}
