using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Sentences on which of several parameters must be given: "Exactly one of `a` and `b` is required", and footnotes ("\* one of these").</summary>
internal static class PresenceReader
{
    private static readonly Wording _footnote = new("^[ \\t]*(?<mark>\\*{1,4}|[†‡¹²³⁴])\\)?[ \\t]*(?=\\S)", RegexOptions.Multiline) { OneOf = Cue.Star | Cue.Foreign };

    private static readonly Wording _sentence = new(
        "\\b(?:either|one or more|(?:exactly|only|at least|at most|no more than|any|and only)\\s+one|one of|mutually exclusive|not both|together|required|mandatory|must be|needed)\\b",
        RegexOptions.IgnoreCase)
    { Needs = Cue.Presence };

    public static void Listen(Passage passage, Section section, EndpointFacts facts)
    {
        if (!_sentence.CanStandIn(passage.Cues) && !_footnote.CanStandIn(passage.Cues))
            return;

        // A footnote goes on to the next one, over the page's line breaks.
        var end = passage.Text.Length;
        var footnotes = new List<PresenceStatement>();
        foreach (Match match in _footnote.Matches(passage).Cast<Match>().Reverse())
        {
            var words = passage.Slice(match.Index + match.Length, end - match.Index - match.Length).Trim();
            footnotes.Insert(0, new(ProseSetter.Prose(words), match.Groups["mark"].Value, words.Place));
            end = match.Index;
        }

        foreach (var sentence in passage.Slice(0, end).Sentences.Where(sentence => _sentence.IsMatch(sentence)))
            facts.Presences.Add(new(ProseSetter.Prose(sentence), null, sentence.Place));

        facts.Presences.AddRange(footnotes);
    }
}
