using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>The words of a comment, its marks and its line breaks taken off.</summary>
internal static class TypeScriptComment
{
    private static readonly Wording _docLine = new("^\\s*\\*+\\s?");

    public static string Words(TypeScriptToken comment)
    {
        var text = comment.Text;
        if (text.StartsWith("//", StringComparison.Ordinal))
            return PlainWords.OneLine(text.TrimStart('/'));

        text = (text.EndsWith("*/", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text).TrimStart('/').Trim('*');
        return PlainWords.OneLine(string.Join("\n", text.Split('\n').Select(line => _docLine.Replace(line, ""))));
    }
}
