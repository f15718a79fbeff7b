namespace ApiDocs.Parsing;

/// <summary>Reads one component tag letter by letter: its name, its attributes, and how it ends. What does not end like a tag is none.</summary>
internal sealed class ComponentTagReader(string text, int start, int end)
{
    private readonly int _start = start;
    private int _at = start;

    private char Current => _at < end ? text[_at] : '\0';

    public ComponentTag? Read()
    {
        if (!Take('<'))
            return null;

        var isClosing = Take('/');
        if (Current is not (>= 'A' and <= 'Z') || Skip(IsOfName) is not { } name)
            return null;

        var attributes = new List<TagAttribute>();
        while (SkipSpace() && IsOpening(Current))
        {
            if (Attribute() is not { } attribute)
                return null;

            attributes.Add(attribute);
        }

        var isVoid = Take('/');
        return Take('>') ? new ComponentTag(name, isClosing, isVoid, _start, _at, attributes) : null;
    }

    private TagAttribute? Attribute()
    {
        var at = _at++;
        Skip(IsOfAttribute);
        var name = text.Substring(at, _at - at);
        if (!Take('='))
            return new TagAttribute(name, "", at);

        return Value() is var (from, to) ? new TagAttribute(name, text.Substring(from, to - from), from) : null;
    }

    // "text", 'text', {"text"}, {'text'}, {anything without braces}
    private (int From, int To)? Value()
    {
        if (Current is '"' or '\'')
            return Quoted();

        if (!Take('{'))
            return null;

        var braced = _at;
        if (Current is '"' or '\'' && Quoted() is { } quoted && Take('}'))
            return quoted;

        _at = braced;
        while (_at < end && Current is not ('{' or '}'))
            _at++;

        return Take('}') ? (braced, _at - 1) : null;
    }

    private (int From, int To)? Quoted()
    {
        var quote = text[_at];
        var close = text.IndexOf(quote, _at + 1, end - _at - 1);
        if (close < 0)
            return null;

        var from = _at + 1;
        _at = close + 1;
        return (from, close);
    }

    // Without a space between them there are no two attributes.
    private bool SkipSpace()
    {
        var from = _at;
        while (_at < end && char.IsWhiteSpace(text[_at]))
            _at++;

        return _at > from;
    }

    private string Skip(Func<char, bool> isOne)
    {
        var from = _at;
        while (_at < end && isOne(text[_at]))
            _at++;

        return text.Substring(from, _at - from);
    }

    private bool Take(char letter)
    {
        if (Current != letter || _at >= end)
            return false;

        _at++;
        return true;
    }

    private static bool IsOpening(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or ':' or '@';

    private static bool IsOfName(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.';

    private static bool IsOfAttribute(char letter) => letter is ':' or '.' or '-' || WordLetters.IsOne(letter);
}
