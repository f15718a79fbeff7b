using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>Cuts a block of TypeScript into tokens. What fits nothing is a mark of one letter, so nothing can fail here.</summary>
internal static class TypeScriptLexer
{
    private static readonly Wording _token = new(
        "\\G(?:(?<space>[^\\S\\n]+)|(?<line>\\n)|(?<doc>/\\*\\*(?!/)[\\s\\S]*?(?:\\*/|$))|(?<comment>//[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$))|(?<struck>~~)"
        + "|(?<string>\"[^\"\\n]*\"|'[^'\\n]*'|`[^`\\n]*`)|(?<number>-?\\d[\\w.]*)|(?<word>[A-Za-z_$][\\w$]*)|(?<mark>=>|[\\s\\S]))");

    public static List<TypeScriptToken> Tokens(string text)
    {
        var tokens = new List<TypeScriptToken>();
        var (line, lineStart, isFirst, isStruck) = (0, 0, true, false);
        for (var match = _token.Match(text); match.Success && match.Length > 0; match = match.NextMatch())
        {
            if (match.Groups["line"].Success)
            {
                (line, lineStart, isFirst) = (line + 1, match.Index + 1, true);
                continue;
            }

            if (match.Groups["struck"].Success)
                isStruck = !isStruck;

            if (match.Groups["space"].Success || match.Groups["struck"].Success)
                continue;

            var token = new TypeScriptToken(Kind(match), match.Value, match.Index, line, match.Index - lineStart, isFirst) { IsStruck = isStruck };
            tokens.Add(token);
            isFirst = false;
            if (token.EndLine > line)
                (line, lineStart) = (token.EndLine, match.Index + match.Value.LastIndexOf('\n') + 1);
        }

        tokens.Add(new TypeScriptToken(TokenKind.End, "", text.Length, line, text.Length - lineStart, isFirst));
        return tokens;
    }

    private static TokenKind Kind(Match match) =>
        match.Groups["doc"].Success ? TokenKind.DocComment
        : match.Groups["comment"].Success ? TokenKind.Comment
        : match.Groups["string"].Success ? TokenKind.String
        : match.Groups["number"].Success ? TokenKind.Number
        : match.Groups["word"].Success ? TokenKind.Word
        : TokenKind.Mark;
}
