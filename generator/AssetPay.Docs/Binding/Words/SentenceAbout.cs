using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Finds the sentence of a text that speaks of something, for what has no words of its own in a table.</summary>
internal static class SentenceAbout
{
    /// <summary>The first sentence that names the parameter as code: "For `tradeId` give the id that the trade has internally."</summary>
    public static Prose Parameter(Prose text, string name) => First(text, inline => (inline.Style & InlineStyle.Code) != 0 && inline.Text == name);

    /// <summary>The first sentence with a link to one of the targets: "Returns a full [`Trade`](/reference/types#trade) object."</summary>
    public static Prose Link(Prose text, IEnumerable<string> targets) => First(text, inline => inline.Link is not null && targets.Contains(inline.Link));

    /// <summary>The first sentence about a success: "A `200` only confirms the marketplace accepted the cancellation."</summary>
    public static Prose Success(Prose text) => First(text, inline => (inline.Style & InlineStyle.Code) != 0 && inline.Text is "200" or "201" or "202" or "204");

    /// <summary>The first sentence with the word in it: "From two refs on, `data` is an array."</summary>
    public static Prose Word(Prose text, string word) => First(text, inline => Regex.IsMatch(inline.Text, $@"\b{word}\b", RegexOptions.CultureInvariant));

    private static Prose First(Prose text, Func<Inline, bool> isMeant)
    {
        foreach (var block in text.Blocks)
        {
            // Sentences are cut only where one of them can be meant.
            if (block.Kind != ProseKind.Paragraph || !block.Inlines.Any(isMeant))
            {
                continue;
            }

            foreach (var sentence in Sentences(block.Inlines))
            {
                if (sentence.Exists(inline => isMeant(inline)))
                {
                    return new(EquatableArray.Of(new ProseBlock(ProseKind.Paragraph, sentence.ToEquatableArray())));
                }
            }
        }

        return Prose.None;
    }

    private static IEnumerable<List<Inline>> Sentences(EquatableArray<Inline> inlines)
    {
        var sentence = new List<Inline>();
        foreach (var inline in inlines)
        {
            var rest = inline;
            while (inline.Style == InlineStyle.Plain && inline.Link is null && End(rest.Text) is var end and >= 0)
            {
                sentence.Add(rest with { Text = rest.Text.Substring(0, end) });
                yield return sentence;
                sentence = [];
                rest = rest with { Text = rest.Text.Substring(end).TrimStart() };
            }

            if (rest.Text.Length > 0)
            {
                sentence.Add(rest);
            }
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }

    /// <summary>The index behind a full stop that a blank and a capital follow.</summary>
    private static int End(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '.' && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]))
            {
                return i + 1;
            }
        }

        return text.EndsWith(". ", StringComparison.Ordinal) ? text.Length - 1 : -1;
    }
}
