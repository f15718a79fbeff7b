using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Error keys in running text: "`RATE_LIMITED` (1005) can still fire", "you get `404 TRADE_NOT_FOUND`".</summary>
internal static class ErrorMentionReader
{
    public static void Listen(Passage passage, Section section, EndpointFacts facts) =>
        facts.ErrorMentions.AddRange(Mentions(passage, facts.Page.Form).Where(mention =>
            facts.Scopes.All(scope => scope.Text != mention.Key.Text) && !facts.InheritedErrors.Any(inherited => inherited.Minus.Any(key => key.Place.IsAt(mention.Key.Place)))));

    /// <summary>Guides and overviews name errors of operations that stand elsewhere.</summary>
    public static void ListenOutside(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock)
            facts.ErrorMentions.AddRange(RunningText.Of(block, section).SelectMany(passage => Mentions(passage, facts.Form)));
    }

    private static IEnumerable<ErrorMention> Mentions(Passage passage, PageForm form) =>
        from sentence in passage.Kept.Sentences
        from match in ErrorKeys.Mention.Matches(sentence)
        where ErrorKeys.IsKey(match, sentence, form == PageForm.Markdown)
        select new ErrorMention(sentence.QuoteOf(match.Groups["key"].Index, match.Groups["key"].Length), Value(match, "code"), Value(match, "http"), ProseSetter.Prose(sentence));

    private static string? Value(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value : null;
}
