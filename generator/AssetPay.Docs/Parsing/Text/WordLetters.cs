namespace ApiDocs.Parsing;

/// <summary>Which letters a wording takes for those of a word (its <c>\w</c>), for what is read without one.</summary>
internal static class WordLetters
{
    private static readonly Wording _foreign = new("^\\w");

    public static bool IsOne(char letter) =>
        letter < '\u0080' ? letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : _foreign.IsMatch(letter.ToString());
}
