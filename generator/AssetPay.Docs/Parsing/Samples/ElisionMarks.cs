using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Comments in examples: which of them say that something was left out.</summary>
internal static class ElisionMarks
{
    private static readonly Wording _leftOut = new(
        "\\.\\.\\.|…|\\b(?:more|others?|remaining|rest|etc|same as|as above|omitted|truncated|shortened|abbreviated|and so on)\\b",
        RegexOptions.IgnoreCase);

    public static bool SaysLeftOut(string comment) => _leftOut.IsMatch(comment);

    /// <summary>Whether any of the comments stands for something: by its words, or since it stands alone before the end.</summary>
    public static bool AnyLeavesOut(List<SampleComment>? comments, bool isEnd, bool isEmpty) =>
        comments is not null && comments.Exists(comment => SaysLeftOut(comment.Text) || (isEnd && (isEmpty || comment.IsAlone)));

    /// <summary>The words of a comment without its marks.</summary>
    public static string Words(string comment)
    {
        var words = comment.StartsWith("/*", StringComparison.Ordinal)
            ? comment.Substring(2, comment.Length - (comment.EndsWith("*/", StringComparison.Ordinal) && comment.Length >= 4 ? 4 : 2))
            : comment.Substring(2);
        return words.Trim();
    }
}
