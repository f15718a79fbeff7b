using System.Text;

namespace ApiDocs.Covering;

/// <summary>The words that the client's doc comments quote, so that a callout can be looked for in thousands of them.</summary>
internal sealed class QuotedWords
{
    private static readonly char[] s_blank = [' '];

    private readonly List<string> _all;

    // By each word of it: a callout that is quoted has its words there, too.
    private readonly Dictionary<string, List<string>> _byWord = new(StringComparer.Ordinal);

    public QuotedWords(IEnumerable<string> texts)
    {
        _all = [.. texts.Where(text => text.Length > 0).Distinct().Select(Plain)];
        foreach (var text in _all)
        {
            foreach (var word in text.Split(s_blank))
            {
                if (!_byWord.TryGetValue(word, out var there))
                {
                    _byWord.Add(word, there = []);
                }

                if (there.Count == 0 || !ReferenceEquals(there[there.Count - 1], text))
                {
                    there.Add(text);
                }
            }
        }
    }

    public bool Quote(string text)
    {
        var plain = Plain(text);
        var words = plain.Split(s_blank);
        // The first and the last of its words may go on in the quotation; the rarest between them leads to few texts.
        List<string>? fewest = words.Length < 3 ? _all : null;
        for (var i = 1; i < words.Length - 1; i++)
        {
            var there = _byWord.TryGetValue(words[i], out var texts) ? texts : [];
            fewest = fewest is null || there.Count < fewest.Count ? there : fewest;
        }

        return fewest!.Exists(quoted => quoted.Contains(plain));
    }

    /// <summary>With one blank for every run of them, and none at the ends.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[plain.Length - 1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd(' ');
    }
}
