namespace ApiDocs.Parsing;

internal enum TokenKind
{
    Word,
    String,
    Number,
    Mark,
    Comment,
    /// <summary>A comment that opens with <c>/**</c>: it speaks of what follows.</summary>
    DocComment,
    End,
}

/// <summary>A token of a TypeScript declaration; line and column count within its block.</summary>
internal sealed record TypeScriptToken(TokenKind Kind, string Text, int Start, int Line, int Column, bool IsFirstOnLine)
{
    /// <summary>Between "~~" and "~~": taken away.</summary>
    public bool IsStruck { get; init; }

    public int End => Start + Text.Length;

    // Nothing else goes on over a line's end.
    public int EndLine => IsComment ? Line + Text.Count(c => c == '\n') : Line;

    public bool IsComment => Kind is TokenKind.Comment or TokenKind.DocComment;

    public bool Is(string text) => Kind is TokenKind.Mark or TokenKind.Word && Text == text;

    /// <summary>A string's value.</summary>
    public string Unquoted => Text.Substring(1, Text.Length - 2);
}
