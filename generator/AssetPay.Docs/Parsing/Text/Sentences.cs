using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Cuts a passage into its sentences.</summary>
internal static class Sentences
{
    private static readonly Regex _end = new("[.!?][)\"'”’]?\\s+|\\n\\n", RegexOptions.CultureInvariant);

    private static readonly Regex _abbreviation = new("\\b(?:e\\.g|i\\.e|etc|vs|cf|approx)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IReadOnlyList<Passage> Of(Passage passage)
    {
        var sentences = new List<Passage>();
        var text = passage.Text;
        var start = 0;
        foreach (Match match in _end.Matches(text))
        {
            var next = match.Index + match.Length;
            if (next >= text.Length || !IsEnd(passage, text, start, match, next))
                continue;

            Add(sentences, passage, start, next);
            start = next;
        }

        Add(sentences, passage, start, text.Length);
        return sentences;
    }

    private static bool IsEnd(Passage passage, string text, int start, Match match, int next) =>
        match.Value.EndsWith(CalloutText.Break, StringComparison.Ordinal)
        || (!passage.IsCode(match.Index) && CanBegin(passage, text, next) && !EndsInAbbreviation(text, start, match.Index));

    // A sentence can begin with code of any case ("`data` is ..."), which the page's own marks tell, not its letters.
    private static bool CanBegin(Passage passage, string text, int index) =>
        char.IsUpper(text[index]) || char.IsDigit(text[index]) || "\"'“‘([`".IndexOf(text[index]) >= 0 || passage.IsCode(index);

    private static bool EndsInAbbreviation(string text, int start, int stop)
    {
        const int LongestAbbreviation = 8;
        var from = Math.Max(start, stop - LongestAbbreviation);
        return _abbreviation.IsMatch(text.Substring(from, stop - from));
    }

    private static void Add(List<Passage> sentences, Passage passage, int start, int end)
    {
        var sentence = passage.Slice(start, end - start).Trim();
        if (!sentence.IsBlank)
            sentences.Add(sentence);
    }
}
