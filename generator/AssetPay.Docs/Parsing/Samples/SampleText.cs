using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Which fences hold a JSON example, perhaps below a status line and headers ("HTTP/1.1 402 Payment Required").</summary>
internal static class SampleText
{
    private static readonly Wording _statusLine = new("^\\s*HTTP/[\\d.]+\\s+(?<status>[1-5][0-9][0-9])\\b[^\\n]*(?:\\n|$)");

    private static readonly HashSet<string> _json = new(StringComparer.Ordinal) { "json", "jsonc", "json5", "jsonl" };

    // Untagged blocks and those tagged as script hold JSON now and then; they are believed if they begin like it and can be read.
    private static readonly HashSet<string> _perhaps = new(StringComparer.Ordinal) { "", "http", "js", "javascript", "text", "txt", "yaml", "response" };

    public static bool IsTaggedJson(FenceBlock fence) => _json.Contains(fence.Language);

    public static bool IsSample(FenceBlock fence) =>
        Status(fence.Text.Text) is not null || IsTaggedJson(fence) || (_perhaps.Contains(fence.Language) && BeginsLikeJson(fence.Text.Text, 0));

    /// <summary>The status line's number, and where the text goes on after it and the headers.</summary>
    public static (int Status, int Next)? Status(string text)
    {
        var match = text.Contains("HTTP/") ? _statusLine.Match(text) : Match.Empty;
        if (!match.Success)
            return null;

        var next = match.Index + match.Length;
        RequestText.Headers(text, ref next);
        return ((match.Groups["status"].Value[0] - '0') * 100 + (match.Groups["status"].Value[1] - '0') * 10 + (match.Groups["status"].Value[2] - '0'), next);
    }

    public static bool BeginsLikeJson(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        return start < text.Length && text[start] is '{' or '[';
    }
}
