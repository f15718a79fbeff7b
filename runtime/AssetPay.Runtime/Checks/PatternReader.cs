namespace ApiDocs.Runtime;

/// <summary>Reads the parts of a pattern: a character or a class, then its count. Null: neither.</summary>
internal sealed class PatternReader(string pattern, int start, int end)
{
    private const string Signs = @"\^$.|?*+()[]{}";

    private int _next = start;

    internal bool IsAtEnd => _next >= end;

    private char Next => IsAtEnd ? '\0' : pattern[_next];

    internal CharacterSet? Set()
    {
        var set = new CharacterSet();
        if (Next == '[')
        {
            return Class(set);
        }

        return Next == '\\' ? (Escape(set) is null ? null : set) : Signs.IndexOf(Next) >= 0 ? null : set.With(pattern[_next++]);
    }

    internal (int Fewest, int Most)? Count()
    {
        switch (Next)
        {
            case '*':
                _next++;
                return (0, int.MaxValue);
            case '+':
                _next++;
                return (1, int.MaxValue);
            case '?':
                _next++;
                return (0, 1);
            case '{':
                return Braces();
            default:
                return (1, 1);
        }
    }

    private (int Fewest, int Most)? Braces()
    {
        _next++;
        if (Number() is not { } fewest)
        {
            return null;
        }

        var most = fewest;
        if (Next == ',')
        {
            _next++;
            most = Next == '}' ? int.MaxValue : Number() ?? -1;
        }

        if (Next != '}' || most < fewest)
        {
            return null;
        }

        _next++;
        return (fewest, most);
    }

    private int? Number()
    {
        var first = _next;
        var number = 0;
        while (Next is >= '0' and <= '9' && _next - first < 6)
        {
            number = (number * 10) + (pattern[_next++] - '0');
        }

        return _next > first ? number : null;
    }

    private CharacterSet? Class(CharacterSet set)
    {
        _next++;
        if (Next == '^')
        {
            _next++;
            set.IsAllBut = true;
        }

        var isFirst = true;
        while (isFirst || Next != ']')
        {
            if (IsAtEnd || Next is '[' or ']')
            {
                return null;
            }

            isFirst = false;
            if (Low(set) is not { } low)
            {
                return null;
            }

            if (low == '\0')
            {
                continue;
            }

            // A dash at the end of the class is a dash.
            if (Next != '-' || _next + 1 >= end || pattern[_next + 1] == ']')
            {
                set.With(low);
                continue;
            }

            _next++;
            if (Low(set) is not { } high || high < low || high == '\0')
            {
                return null;
            }

            set.With(low, high);
        }

        _next++;
        return set;
    }

    /// <summary>A character of a class; zero: an escape that is a class itself.</summary>
    private char? Low(CharacterSet set) => Next == '\\' ? Escape(set, isInClass: true) : pattern[_next++];

    private char? Escape(CharacterSet set, bool isInClass = false)
    {
        _next++;
        if (IsAtEnd)
        {
            return null;
        }

        var escaped = pattern[_next++];
        switch (escaped)
        {
            case 'd':
                set.With('0', '9');
                return '\0';
            case 'w':
                set.With('0', '9').With('A', 'Z').With('a', 'z').With('_');
                return '\0';
            default:
                // Other letters and digits have meanings of their own.
                if (char.IsLetterOrDigit(escaped))
                {
                    return null;
                }

                if (!isInClass)
                {
                    set.With(escaped);
                }

                return escaped;
        }
    }
}
