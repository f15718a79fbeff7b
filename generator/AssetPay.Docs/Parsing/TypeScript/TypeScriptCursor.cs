namespace ApiDocs.Parsing;

/// <summary>Goes through the tokens of one block.</summary>
internal sealed class TypeScriptCursor(IReadOnlyList<TypeScriptToken> tokens)
{
    private int _index;

    public TypeScriptToken Current => tokens[_index];

    public TypeScriptToken Previous => tokens[Math.Max(0, _index - 1)];

    public TypeScriptToken Next => Ahead(1);

    public bool IsAtEnd => Current.Kind == TokenKind.End;

    public TypeScriptToken Ahead(int count) => tokens[Math.Min(_index + count, tokens.Count - 1)];

    public TypeScriptToken Take()
    {
        var token = Current;
        if (!IsAtEnd)
            _index++;

        return token;
    }

    /// <summary>Takes all that is struck through; gives the word or text in it that is a name.</summary>
    public string? TakeStruck(params string[] notNames)
    {
        string? name = null;
        while (Current.IsStruck && !IsAtEnd)
        {
            var token = Take();
            if (name is null && token.Kind is TokenKind.Word or TokenKind.String && !notNames.Contains(token.Text))
                name = token.Kind == TokenKind.String ? token.Unquoted : token.Text;
        }

        return name;
    }

    public bool TakeIf(string text)
    {
        if (!Current.Is(text))
            return false;

        _index++;
        return true;
    }
}
