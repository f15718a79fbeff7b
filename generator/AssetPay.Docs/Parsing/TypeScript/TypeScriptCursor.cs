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

    public bool TakeIf(string text)
    {
        if (!Current.Is(text))
            return false;

        _index++;
        return true;
    }
}
