using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Error keys in running text: "`RATE_LIMITED` (1005) can still fire", "you get `404 TRADE_NOT_FOUND`".</summary>
internal static class ErrorMentionReader
{
    // A sentence that names more of them is a list, and no word about each: it would stand at every one.
    private const int MostOfSentence = 32;

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (!ErrorKeys.CanStandIn(passage))
            return;

        foreach (var mention in Mentions(passage, facts.Page.Form))
        {
            if (facts.Scopes.TrueForAll(scope => scope.Text != mention.Key.Text) && !facts.InheritedErrors.Exists(inherited => inherited.Minus.Any(key => key.Place.IsAt(mention.Key.Place))))
                facts.ErrorMentions.Add(mention);
        }
    }

    /// <summary>Guides and overviews name errors of operations that stand elsewhere.</summary>
    public static void ListenOutside(Block block, PageFacts facts)
    {
        if (block is ParagraphBlock or BulletBlock or CalloutBlock && ErrorKeys.CanStandIn(block.Text))
            facts.ErrorMentions.AddRange(Mentions(block.Text, facts.Form));
    }

    private static List<ErrorMention> Mentions(Passage passage, PageForm form)
    {
        var mentions = new List<ErrorMention>();
        foreach (var sentence in passage.Kept.Sentences)
        {
            var words = sentence.Keys.Count > MostOfSentence ? Flow.Prose.None : null;
            foreach (var match in sentence.Keys)
            {
                if (ErrorKeys.IsKey(match, sentence, form == PageForm.Markdown))
                    mentions.Add(new ErrorMention(sentence.QuoteOf(match.Groups["key"].Index, match.Groups["key"].Length), Value(match, "code"), Value(match, "http"), words ??= ProseSetter.Prose(sentence)));
            }
        }

        return mentions;
    }

    private static string? Value(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value : null;
}
