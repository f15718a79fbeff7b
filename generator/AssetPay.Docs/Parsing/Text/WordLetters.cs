namespace ApiDocs.Parsing;

/// <summary>Which letters a wording takes for those of a word (its <c>\w</c>), for what is read without one.</summary>
internal static class WordLetters
{
    private static readonly Wording _foreign = new("^\\w");

    public static bool IsOne(char letter) => letter < '\u0080' ? IsPlain(letter) : _foreign.IsMatch(letter.ToString());

    /// <summary>Whether it is a letter of English, a digit or a low line.</summary>
    public static bool IsPlain(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    /// <summary>Whether a text is nothing but such letters.</summary>
    public static bool ArePlain(string text)
    {
        foreach (var letter in text)
        {
            if (!IsPlain(letter))
                return false;
        }

        return text.Length > 0;
    }
}
