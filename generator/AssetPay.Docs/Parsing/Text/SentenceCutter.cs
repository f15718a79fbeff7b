using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Cuts a passage into its sentences.</summary>
internal static class SentenceCutter
{
    private const string Openings = "\"'“‘([`";
    private const string Closings = ")\"'”’";

    private static readonly Wording _abbreviation = new("\\b(?:e\\.g|i\\.e|etc|vs|cf|approx)$", RegexOptions.IgnoreCase);

    public static List<Passage> Cut(Passage passage)
    {
        List<Passage>? sentences = null;
        var text = passage.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = EndAt(text, i);
            if (next < 0)
                continue;

            if (next < text.Length && IsEnd(passage, text, start, i, next))
            {
                Add(sentences ??= [], passage, start, next);
                start = next;
            }

            i = next - 1;
        }

        if (sentences is null)
            return passage.Trim() is { IsBlank: false } only ? [only] : [];

        Add(sentences, passage, start, text.Length);
        return sentences;
    }

    /// <summary>Where the text goes on behind a mark that can end a sentence, and the white space after it; -1 where none stands.</summary>
    private static int EndAt(string text, int index)
    {
        if (text[index] == '\n')
            return index + 1 < text.Length && text[index + 1] == '\n' ? index + 2 : -1;

        if (text[index] is not ('.' or '!' or '?'))
            return -1;

        var behind = index + 1 < text.Length && Closings.Contains(text[index + 1]) ? index + 2 : index + 1;
        var next = behind;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;

        return next > behind ? next : -1;
    }

    private static bool IsEnd(Passage passage, string text, int start, int mark, int next) =>
        (text[next - 1] == '\n' && text[next - 2] == '\n')
        || (!passage.IsCode(mark) && CanBegin(passage, text, next) && !EndsInAbbreviation(text, start, mark));

    // A sentence can begin with code of any case ("`data` is ..."), which the page's own marks tell, not its letters.
    private static bool CanBegin(Passage passage, string text, int index) =>
        char.IsUpper(text[index]) || char.IsDigit(text[index]) || Openings.Contains(text[index]) || passage.IsCode(index);

    private static bool EndsInAbbreviation(string text, int start, int stop)
    {
        const int LongestAbbreviation = 8;
        var from = Math.Max(start, stop - LongestAbbreviation);
        return stop > from && CanEndAbbreviation(text[stop - 1]) && _abbreviation.IsMatch(text.Substring(from, stop - from));
    }

    private static bool CanEndAbbreviation(char letter) => letter is 'g' or 'e' or 'c' or 's' or 'f' or 'x' or 'G' or 'E' or 'C' or 'S' or 'F' or 'X' or '\n' or > '\u007F';

    private static void Add(List<Passage> sentences, Passage passage, int start, int end)
    {
        var sentence = passage.Trim(start, end);
        if (!sentence.IsBlank)
            sentences.Add(sentence);
    }
}
