namespace ApiDocs.Binding.Names;

/// <summary>Letters of other alphabets that look like Latin ones: a name that has some of them is not the name that it seems to be.</summary>
internal static class LookAlikes
{
    private const string Others =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u04CF\u0501\u051B\u051D"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03F2\u03F3"
        + "\u0555\u054D\u0585\u057D\u0570\u0578\u0566\u13A0\u13A5\u13AA\u13B3\u13D2\u13DA\u13DF\u13A2\u0261\u0131";

    /// <summary>
    /// The first letter in a name that only looks like a Latin one, where that can deceive: beside Latin letters, or in a word that has no
    /// other letters. Null: there is none.
    /// </summary>
    public static string? In(string name)
    {
        for (var word = WordSplitter.First(name); word.Length > 0; word = WordSplitter.Next(name, word))
        {
            var (first, hasLatin, hasOwn) = (-1, false, false);
            for (var i = word.Start; i < word.Start + word.Length; i++)
            {
                var isLike = IsLike(name[i]);
                first = isLike && first < 0 ? i : first;
                hasLatin |= name[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
                hasOwn |= !isLike && char.IsLetter(name[i]) && name[i] > '\u024F';
            }

            if (first >= 0 && (hasLatin || !hasOwn))
            {
                return name[first].ToString();
            }
        }

        return Mathematical(name);
    }

    // Wide Latin letters have a block of their own.
    private static bool IsLike(char c) => c > '~' && (Others.Contains(c) || c is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'));

    private static string? Mathematical(string name)
    {
        for (var i = 0; i + 1 < name.Length; i++)
        {
            if (char.IsHighSurrogate(name[i]) && char.IsLowSurrogate(name[i + 1]) && char.ConvertToUtf32(name, i) is >= 0x1D400 and <= 0x1D7FF)
            {
                return name.Substring(i, 2);
            }
        }

        return null;
    }
}
