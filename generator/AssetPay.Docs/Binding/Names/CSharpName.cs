using System.Text;

namespace ApiDocs.Binding.Names;

/// <summary>Makes C# names out of the documentation's names. The rule never looks at other pages, so that a name stays when they change.</summary>
internal static class CSharpName
{
    /// <summary>As long as a name may be.</summary>
    public const int LongestName = 120;

    /// <summary><c>clientSteamID</c> gives ClientSteamId, <c>PRICE_CHANGED</c> gives PriceChanged, <c>CS2</c> gives Cs2.</summary>
    public static string Pascal(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        for (var word = WordSplitter.First(name); word.Length > 0; word = WordSplitter.Next(name, word))
        {
            count = Append(name, word.Start, word.Length, letters, count);
        }

        return Bounded(new(letters, 0, count));
    }

    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var letters = new char[word.Length];
            name.Append(letters, 0, Append(word, 0, word.Length, letters, 0));
        }

        return Bounded(name.ToString());
    }

    /// <summary>
    /// The name itself, or the beginning of a long one and what tells it from others that begin alike. The compiler takes no longer names
    /// than of 1,023 bytes, and others are made of this one.
    /// </summary>
    public static string Bounded(string name) => name.Length <= LongestName
        ? name
        : name.Substring(0, LongestName - 9) + "_" + name.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u)).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);

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
        for (var word = WordSplitter.First(wireName); word.Length > 0; word = WordSplitter.Next(wireName, word))
        {
            if (Cut(wireName, word.Start, word.Length, description) > 0)
            {
                return Pascal(WordSplitter.Split(wireName).Select(word => Pascal(TwoWords(word, description))));
            }
        }

        return Pascal(wireName);
    }

    private static string TwoWords(string word, string description) =>
        Cut(word, 0, word.Length, description) is > 0 and var cut ? word.Substring(0, cut) + " " + word.Substring(cut) : word;

    /// <summary>Where the description writes the word as two: each a whole word there, with one blank or hyphen between. 0: nowhere.</summary>
    private static int Cut(string name, int at, int length, string description)
    {
        if (length < 4)
        {
            return 0;
        }

        var cut = 0;
        for (var i = 2; i + 2 < description.Length; i++)
        {
            if (description[i] is not (' ' or '-'))
            {
                continue;
            }

            var (start, end) = (i, i + 1);
            while (start > 0 && i - start <= length && IsOfWord(description[start - 1]))
            {
                start--;
            }

            while (end < description.Length && end - i <= length && IsOfWord(description[end]))
            {
                end++;
            }

            var (first, second) = (i - start, end - i - 1);
            if (first >= 2 && second >= 2 && first + second == length && (cut == 0 || first < cut)
                && string.Compare(name, at, description, start, first, StringComparison.OrdinalIgnoreCase) == 0
                && string.Compare(name, at + first, description, i + 1, second, StringComparison.OrdinalIgnoreCase) == 0)
            {
                cut = first;
            }
        }

        return cut;
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
        name.EndsWith("y", StringComparison.Ordinal) && name.Length > 1 && !"aeiou".Contains(name[name.Length - 2])
            ? name.Substring(0, name.Length - 1) + "ies"
            : !name.EndsWith("s", StringComparison.Ordinal) ? name + "s"
            : name.Length > 1 && "sui".Contains(name[name.Length - 2]) ? name + "es" : name;

    /// <summary>Appends a word with a capital; gives how many letters there are then.</summary>
    private static int Append(string name, int start, int length, char[] letters, int count)
    {
        // "ID", "URL" and "CS2" are words too; a word with small letters in it keeps its humps.
        var hasHumps = false;
        for (var i = start; i < start + length && !hasHumps; i++)
        {
            hasHumps = char.IsLower(name[i]);
        }

        for (var i = start; i < start + length; i++)
        {
            if (WordSplitter.IsOfName(name[i]))
            {
                letters[count++] = i == start ? char.ToUpperInvariant(name[i]) : hasHumps ? name[i] : char.ToLowerInvariant(name[i]);
            }
        }

        return count;
    }
}
