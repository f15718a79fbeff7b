namespace ApiDocs.Parsing;

/// <summary>Cuts a block of TypeScript into tokens. What fits nothing is a mark of one letter, so nothing can fail here.</summary>
internal static class TypeScriptLexer
{
    private static readonly string[] _marks = [.. Enumerable.Range(0, 128).Select(letter => ((char)letter).ToString())];

    public static List<TypeScriptToken> Tokens(Passage passage)
    {
        var (text, offset) = (passage.Text, passage.OffsetOf(0));
        var tokens = new List<TypeScriptToken>(text.Length / 8);
        var (line, lineStart, isFirst, isStruck) = (0, 0, true, false);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '\n')
            {
                (line, lineStart, isFirst) = (line + 1, ++at, true);
                continue;
            }

            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (IsAt(text, at, "~~"))
            {
                isStruck = !isStruck;
                at += 2;
                continue;
            }

            passage.Page.Budget.Token(offset);
            var (kind, end) = Token(text, at);
            var token = new TypeScriptToken(kind, Words(text, at, end), at, line, at - lineStart, isFirst) { IsStruck = isStruck };
            tokens.Add(token);
            isFirst = false;
            if (token.EndLine > line)
                (line, lineStart) = (token.EndLine, text.LastIndexOf('\n', end - 1) + 1);

            at = end;
        }

        tokens.Add(new TypeScriptToken(TokenKind.End, "", text.Length, line, text.Length - lineStart, isFirst));
        return tokens;
    }

    private static (TokenKind Kind, int End) Token(string text, int at) => text[at] switch
    {
        '/' when IsAt(text, at, "/**") && !IsAt(text, at, "/**/") => (TokenKind.DocComment, EndOfComment(text, at + 3)),
        '/' when IsAt(text, at, "//") => (TokenKind.Comment, text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length),
        '/' when IsAt(text, at, "/*") => (TokenKind.Comment, EndOfComment(text, at + 2)),
        '"' or '\'' or '`' when EndOfString(text, at) is >= 0 and var end => (TokenKind.String, end),
        '-' when at + 1 < text.Length && char.IsDigit(text[at + 1]) => (TokenKind.Number, EndOfWord(text, at + 2, '.')),
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '$' => (TokenKind.Word, EndOfWord(text, at + 1, '$')),
        _ when char.IsDigit(text[at]) => (TokenKind.Number, EndOfWord(text, at + 1, '.')),
        _ => (TokenKind.Mark, IsAt(text, at, "=>") ? at + 2 : at + 1),
    };

    private static string Words(string text, int start, int end) =>
        end == start + 1 && text[start] < _marks.Length ? _marks[text[start]] : text.Substring(start, end - start);

    private static bool IsAt(string text, int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    // One that is never closed reaches to the end, the last line feed left out.
    private static int EndOfComment(string text, int from) =>
        text.IndexOf("*/", from, StringComparison.Ordinal) is >= 0 and var closing ? closing + 2 : text[text.Length - 1] == '\n' ? text.Length - 1 : text.Length;

    /// <summary>Where a string ends; -1 if it does not do so on its line.</summary>
    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == text[start])
                return i + 1;
        }

        return -1;
    }

    private static int EndOfWord(string text, int at, char inner)
    {
        while (at < text.Length && (text[at] == inner || WordLetters.IsOne(text[at])))
            at++;

        return at;
    }
}
