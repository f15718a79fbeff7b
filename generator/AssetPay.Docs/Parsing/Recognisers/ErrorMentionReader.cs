using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Error keys in running text: "`RATE_LIMITED` (1005) can still fire", "you get `404 TRADE_NOT_FOUND`".</summary>
internal static class ErrorMentionReader
{
    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        foreach (var sentence in Sentences.Of(passage.Kept))
        {
            foreach (Match match in ErrorKeys.Mention.Matches(sentence.Text))
            {
                if (ErrorKeys.IsKey(match, sentence, facts.Page.Form == PageForm.Markdown))
                    Add(match, sentence, facts);
            }
        }
    }

    private static void Add(Match match, Passage sentence, EndpointFacts facts)
    {
        var key = sentence.QuoteOf(match.Groups["key"].Index, match.Groups["key"].Length);
        if (facts.Scopes.Any(scope => scope.Text == key.Text) || facts.InheritedErrors.Any(inherited => inherited.Minus.Contains(key)))
            return;

        facts.ErrorMentions.Add(new ErrorMention(key, Value(match, "code"), Value(match, "http"), ProseSetter.Prose(sentence)));
    }

    private static string? Value(Match match, string group) => match.Groups[group].Success ? match.Groups[group].Value : null;
}
