using System.Globalization;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Names;

/// <summary>Cuts a name of any spelling into its words: <c>clientSteamID</c>, <c>PRICE_CHANGED</c>, <c>Cancel Buy Item</c>.</summary>
internal static class WordSplitter
{
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        for (var word = First(name); word.Length > 0; word = Next(name, word))
        {
            words.Add(word.Length == name.Length ? name : name.Substring(word.Start, word.Length));
        }

        return words;
    }

    /// <summary>Where the first word stands; a length of 0: there is none.</summary>
    public static (int Start, int Length) First(string name) => From(name, 0);

    /// <summary>Where the word behind another one stands; a length of 0: there is none.</summary>
    public static (int Start, int Length) Next(string name, (int Start, int Length) word) => From(name, word.Start + word.Length);

    private static (int Start, int Length) From(string name, int start)
    {
        while (start < name.Length && !IsOfName(name[start]))
        {
            start++;
        }

        var end = start;
        while (end < name.Length && (IsOfName(name[end]) ? end == start || !BeginsWord(name, end) : IsDropped(name[end])))
        {
            end++;
        }

        return (start, end - start);
    }

    /// <summary>Letters beyond ASCII are letters too, but those that nobody sees; marks that only look like letters are none.</summary>
    public static bool IsOfName(char c) => char.IsLetterOrDigit(c) && (c <= '~' || !Unseen.Is(c));

    // Accents that stand by themselves, and what nobody sees: no part of a name, and no end of a word.
    private static bool IsDropped(char c) =>
        c > '~' && (Unseen.Is(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static bool BeginsWord(string name, int i)
    {
        var previous = name[i - 1];
        if (!char.IsUpper(name[i]))
        {
            return false;
        }

        // "steamID|Check": the last capital of a run begins a word when a small letter follows it.
        return char.IsLower(previous)
            || (char.IsUpper(previous) && i + 1 < name.Length && char.IsLower(name[i + 1]))
            || (char.IsDigit(previous) && i + 1 < name.Length && char.IsLower(name[i + 1]));
    }
}
