using System.Text;

namespace ApiDocs.Binding.Names;

/// <summary>Makes C# names out of the documentation's names. The rule never looks at other pages, so that a name stays when they change.</summary>
internal static class CSharpName
{
    private const int LongestName = 120;

    /// <summary><c>clientSteamID</c> gives ClientSteamId, <c>PRICE_CHANGED</c> gives PriceChanged, <c>CS2</c> gives Cs2.</summary>
    public static string Pascal(string name) => Join(WordSplitter.Split(name));

    public static string Pascal(IEnumerable<string> words) => Join(words);

    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }

    /// <summary>
    /// The name of a member whose description may tell where its words end: "App ID of the game" makes AppId of <c>appid</c>,
    /// "The trade URL is not valid" makes InvalidTradeUrl of <c>INVALID_TRADEURL</c>.
    /// </summary>
    public static string Member(string wireName, string description)
    {
        return Pascal(WordSplitter.Split(wireName).Select(word => Pascal(TwoWords(word, description))));
    }

    /// <summary>The word cut where the description writes it as two: each a whole word there, with one blank or hyphen between.</summary>
    private static string TwoWords(string word, string description)
    {
        var cut = 0;
        for (var i = 0; i < description.Length && word.All(c => c < 128); i++)
        {
            if (description[i] is not (' ' or '-'))
            {
                continue;
            }

            var (start, end) = (i, i + 1);
            while (start > 0 && IsOfWord(description[start - 1]))
            {
                start--;
            }

            while (end < description.Length && IsOfWord(description[end]))
            {
                end++;
            }

            var (first, second) = (i - start, end - i - 1);
            if (first >= 2 && second >= 2 && first + second == word.Length && (cut == 0 || first < cut)
                && string.Compare(word, 0, description, start, first, StringComparison.OrdinalIgnoreCase) == 0
                && string.Compare(word, first, description, i + 1, second, StringComparison.OrdinalIgnoreCase) == 0)
            {
                cut = first;
            }
        }

        return cut == 0 ? word : word.Substring(0, cut) + " " + word.Substring(cut);
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>One of several: items gives item, entries gives entry.</summary>
    public static string Singular(string name)
    {
        if (name.Length > 4 && name.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        if (name.Length > 4 && (name.EndsWith("sses", StringComparison.OrdinalIgnoreCase) || name.EndsWith("xes", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("ches", StringComparison.OrdinalIgnoreCase)))
        {
            return name.Substring(0, name.Length - 2);
        }

        return name.Length > 2 && name.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("ss", StringComparison.OrdinalIgnoreCase)
            ? name.Substring(0, name.Length - 1)
            : name;
    }

    /// <summary>Several: item gives items, entry gives entries; orders are several already.</summary>
    public static string Plural(string name) =>
        name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0
            ? name.Substring(0, name.Length - 1) + "ies"
            : !name.EndsWith("s", StringComparison.Ordinal) ? name + "s"
            : name.Length > 1 && "sui".IndexOf(name[name.Length - 2]) >= 0 ? name + "es" : name;

    private static string Join(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            name.Append(char.ToUpperInvariant(word[0]));
            var rest = word.Substring(1);
            // "ID", "URL" and "CS2" are words too; a word with small letters in it keeps its humps.
            name.Append(word.Any(char.IsLower) ? rest : rest.ToLowerInvariant());
        }

        return name.Length > LongestName ? name.ToString(0, LongestName) : name.ToString();
    }
}
