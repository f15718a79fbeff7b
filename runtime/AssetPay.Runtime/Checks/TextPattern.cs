using System.Text;

namespace ApiDocs.Runtime;

/// <summary>
/// A pattern that a whole text must match: <c>^76561\d{12}$</c>. Only what can be matched in one walk over the text for each of its parts
/// is taken: characters and classes one after the other, each with its count; no groups, no choices. So no text can make it slow.
/// </summary>
internal sealed class TextPattern
{
    private readonly List<Part> _parts;

    // What every text begins with: as many parts as it has characters.
    private readonly string _beginning;

    // From here on, and up to there, are the parts of which it is open where they stand in a text.
    private readonly int _firstOpen;
    private readonly int _afterOpen;

    private TextPattern(List<Part> parts)
    {
        _parts = parts;
        _beginning = BeginningOf(parts);
        while (_firstOpen < parts.Count && !parts[_firstOpen].IsOpen)
        {
            _firstOpen++;
        }

        _afterOpen = parts.Count;
        while (_afterOpen > _firstOpen && !parts[_afterOpen - 1].IsOpen)
        {
            _afterOpen--;
        }
    }

    /// <summary>The pattern; null when it is one that cannot be matched in this way.</summary>
    internal static TextPattern? Parse(string pattern)
    {
        if (pattern.Length < 2 || pattern[0] != '^' || pattern[pattern.Length - 1] != '$')
        {
            return null;
        }

        var reader = new PatternReader(pattern, 1, pattern.Length - 1);
        var parts = new List<Part>();
        while (!reader.IsAtEnd)
        {
            if (reader.Set() is not { } set || reader.Count() is not { } count)
            {
                return null;
            }

            parts.Add(new(set, count.Fewest, count.Most));
        }

        return new(parts);
    }

    internal bool Fits(string text)
    {
        if (!text.StartsWith(_beginning, StringComparison.Ordinal))
        {
            return false;
        }

        // Parts with a fixed count stand at fixed places, from the beginning and from the end.
        var (start, end) = (_beginning.Length, text.Length);
        for (var i = _beginning.Length; i < _firstOpen; i++)
        {
            if (!_parts[i].Takes(text, start, end))
            {
                return false;
            }

            start += _parts[i].Fewest;
        }

        for (var i = _parts.Count - 1; i >= _afterOpen; i--)
        {
            var first = end - _parts[i].Fewest;
            if (first < start || !_parts[i].Takes(text, first, end))
            {
                return false;
            }

            end = first;
        }

        return (_afterOpen - _firstOpen) switch
        {
            0 => start == end,
            1 => _parts[_firstOpen].TakesAll(text, start, end),
            _ => FitsOpen(text, start, end),
        };
    }

    private static string BeginningOf(List<Part> parts)
    {
        var beginning = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Only is not { } only)
            {
                break;
            }

            beginning.Append(only);
        }

        return beginning.ToString();
    }

    private bool FitsOpen(string text, int start, int end)
    {
        // Up to where the parts so far can reach.
        var (reached, next) = (new bool[end - start + 1], new bool[end - start + 1]);
        reached[0] = true;
        for (var i = _firstOpen; i < _afterOpen; i++)
        {
            _parts[i].Reach(text, start, reached, next);
            (reached, next) = (next, reached);
        }

        return reached[end - start];
    }

    private sealed class Part(CharacterSet set, int fewest, int most)
    {
        internal int Fewest => fewest;

        internal bool IsOpen => fewest != most;

        /// <summary>The one character that it is, once; null: it is anything else.</summary>
        internal char? Only => fewest == 1 && most == 1 ? set.Only : null;

        /// <summary>Whether the fewest characters that it takes stand here.</summary>
        internal bool Takes(string text, int start, int end) => end - start >= fewest && IsOf(text, start, start + fewest);

        /// <summary>Whether it takes all of this.</summary>
        internal bool TakesAll(string text, int start, int end) => end - start >= fewest && end - start <= most && IsOf(text, start, end);

        internal void Reach(string text, int start, bool[] before, bool[] reached)
        {
            var (last, run) = (-1, 0);
            for (var end = 0; end < reached.Length; end++)
            {
                if (end > 0 && !set.Has(text[start + end - 1]))
                {
                    run = end;
                }

                if (end >= fewest && before[end - fewest])
                {
                    last = end - fewest;
                }

                // Of all places to begin at, the last one leaves the fewest characters to be matched.
                reached[end] = last >= run && end - last <= most;
            }
        }

        private bool IsOf(string text, int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                if (!set.Has(text[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
