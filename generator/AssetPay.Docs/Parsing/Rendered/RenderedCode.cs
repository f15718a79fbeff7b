using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Blocks of code of the rendered form, which has no fences: a block is known by its first line and ends where it closes.</summary>
internal sealed class RenderedCode(PageText page)
{
    private static readonly Wording _request = new($"^(?<method>{HttpMethods.Pattern})\\s+(?:https?://|\\{{)\\S+(?:\\s+HTTP/[\\d.]+)?\\s*$");

    private static readonly Wording _status = new("^HTTP/[\\d.]+\\s+\\d{3}\\b");

    private static readonly Wording _header = new("^[A-Za-z][A-Za-z0-9-]*:\\s*\\S");

    private static readonly Wording _union = new("^(?:export\\s+)?type\\s+\\w+\\s*=");

    private static readonly Wording _braced = new("^(?:export\\s+)?(?:interface\\s+\\w+[^{]*|(?:const\\s+)?enum\\s+\\w+\\s*|type\\s+\\w+\\s*=\\s*)\\{");

    private static readonly Wording _alone = new("^(?:https?://\\S+|[A-Za-z]+(?:-[A-Za-z]+)*: \\S+)$");

    /// <summary>Whether a TypeScript type with members begins at the line.</summary>
    public static bool IsDeclaration(string line) => line.Length > 0 && line[0] is 'e' or 'i' or 't' or 'c' && _braced.IsMatch(line);

    /// <summary>The block that begins at the line, and the line after it; null if none begins there.</summary>
    public (FenceBlock Fence, int Next)? Read(int line)
    {
        var text = page.Line(line);
        if (_request.Match(text) is { Success: true } request)
            return Fence("http", line, EndOfMessage(line, request.Groups["method"].Value is not ("GET" or "HEAD")));

        if (_status.IsMatch(text))
            return Fence("http", line, EndOfMessage(line, true));

        if (IsJson(text))
            return Fence("json", line, Closing(line));

        if (_braced.IsMatch(text))
            return Fence("typescript", line, Closing(line));

        if (_union.IsMatch(text))
            return Fence("typescript", line, EndOfUnion(line));

        return _alone.IsMatch(text) && IsBlank(line - 1) && IsBlank(line + 1) ? Fence("", line, line) : null;
    }

    private static bool IsJson(string line) =>
        line.Length > 0 && line[0] is '{' or '[' && (line.TrimEnd().Length == 1 || line.TrimEnd()[line.TrimEnd().Length - 1] is '}' or ']' or '{' or '[' or ',');

    private (FenceBlock Fence, int Next) Fence(string language, int first, int last)
    {
        var builder = new PassageBuilder(page, page.StartOf(first));
        for (var line = first; line <= last; line++)
        {
            if (line > first)
                builder.Add("\n", page.StartOf(line), page.StartOf(line), Flow.InlineStyle.Plain, null);

            builder.Add(page.Line(line), page.StartOf(line));
        }

        return (new FenceBlock(language, builder.Build()), last + 1);
    }

    // Headers, a blank line, a body. After a GET's headers the next object is the answer.
    private int EndOfMessage(int line, bool canHaveBody)
    {
        while (line + 1 < page.LineCount && _header.IsMatch(page.Line(line + 1)))
            line++;

        var body = IsBlank(line + 1) ? line + 2 : line + 1;
        return canHaveBody && body < page.LineCount && IsJson(page.Line(body)) ? Closing(body) : line;
    }

    /// <summary>The line on which the first line's brackets are closed; the block's own last line if they never are.</summary>
    private int Closing(int first)
    {
        var depth = 0;
        for (var line = first; line < page.LineCount; line++)
        {
            depth += BracketTurn(page.Line(line));
            if (depth <= 0)
                return line;

            // A block that is never closed ends where other text begins.
            if (IsBlank(line + 1) && line + 2 < page.LineCount && page.Line(line + 2) is { Length: > 0 } next && !char.IsWhiteSpace(next[0]) && next[0] is not ('}' or ']'))
                break;
        }

        var last = first;
        while (!IsBlank(last + 1))
            last++;

        return last;
    }

    private static int BracketTurn(string line)
    {
        var (depth, isString) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                isString = !isString;
            else if (!isString && i + 1 < line.Length && line[i] == '/' && line[i + 1] == '/')
                break;
            else if (!isString)
                depth += line[i] is '{' or '[' ? 1 : line[i] is '}' or ']' ? -1 : 0;
        }

        return depth;
    }

    private int EndOfUnion(int line)
    {
        while (!WithoutComment(page.Line(line)).Contains(';') && !IsBlank(line + 1))
            line++;

        return line;
    }

    private static string WithoutComment(string line) => line.IndexOf("//", StringComparison.Ordinal) is >= 0 and var comment ? line.Substring(0, comment) : line;

    private bool IsBlank(int line) => line < 0 || line >= page.LineCount || page.IsBlank(line);
}
