namespace ApiDocs.Runtime;

/// <summary>
/// A pattern that a whole text must match: <c>^76561\d{12}$</c>. Only what can be matched in one walk over the text for each of its parts
/// is taken: characters and classes one after the other, each with its count; no groups, no choices. So no text can make it slow.
/// </summary>
internal sealed class TextPattern
{
    private readonly List<Part> _parts;

    private TextPattern(List<Part> parts) => _parts = parts;

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
        // Up to where the parts so far can reach.
        var (reached, next) = (new bool[text.Length + 1], new bool[text.Length + 1]);
        reached[0] = true;
        foreach (var part in _parts)
        {
            part.Reach(text, reached, next);
            (reached, next) = (next, reached);
        }

        return reached[text.Length];
    }

    private sealed class Part(CharacterSet set, int fewest, int most)
    {
        internal void Reach(string text, bool[] before, bool[] reached)
        {
            var (last, run) = (-1, 0);
            for (var end = 0; end < reached.Length; end++)
            {
                if (end > 0 && !set.Has(text[end - 1]))
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
    }
}
