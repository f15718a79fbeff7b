namespace ApiDocs.Binding.Words;

/// <summary>
/// Words of which a text must have one for a pattern to be worth a try: most rows have none, and a pattern costs a hundred times as much. A
/// word counts where no letter stands in front of it, whatever follows.
/// </summary>
internal sealed class KeyWords
{
    private readonly string[]?[] _byFirst = new string[]?[26];

    public KeyWords(params string[] words)
    {
        foreach (var group in words.GroupBy(word => word[0] - 'a'))
        {
            _byFirst[group.Key] = [.. group];
        }
    }

    public bool AnyIn(string text)
    {
        var isInside = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Small and capital letters of ASCII differ in this bit alone.
            var letter = (text[i] | 0x20) - 'a';
            if (letter is < 0 or > 'z' - 'a')
            {
                isInside = text[i] > 127 && char.IsLetter(text[i]);
                continue;
            }

            if (!isInside && _byFirst[letter] is { } words && BeginsAt(text, i, words))
            {
                return true;
            }

            isInside = true;
        }

        return false;
    }

    private static bool BeginsAt(string text, int start, string[] words)
    {
        foreach (var word in words)
        {
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
