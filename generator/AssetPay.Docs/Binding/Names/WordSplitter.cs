namespace ApiDocs.Binding.Names;

/// <summary>Cuts a name of any spelling into its words: <c>clientSteamID</c>, <c>PRICE_CHANGED</c>, <c>Cancel Buy Item</c>.</summary>
internal static class WordSplitter
{
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsWordCharacter(name[i]))
            {
                Take(name, ref start, i, words);
            }
            else if (start < 0)
            {
                start = i;
            }
            else if (BeginsWord(name, i))
            {
                Take(name, ref start, i, words);
                start = i;
            }
        }

        Take(name, ref start, name.Length, words);
        return words;
    }

    // Letters beyond ASCII are letters too; marks that only look like letters are not.
    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c);

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

    private static void Take(string name, ref int start, int end, List<string> words)
    {
        if (start >= 0 && end > start)
        {
            words.Add(name.Substring(start, end - start));
        }

        start = -1;
    }
}
