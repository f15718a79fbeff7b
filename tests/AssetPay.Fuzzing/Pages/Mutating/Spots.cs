using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Places of one kind in a page.</summary>
internal static class Spots
{
    /// <summary>Replaces one of the places that a pattern finds, or now and then all of them.</summary>
    public static string Replace(Dice dice, string text, Regex pattern, Func<Match, string> other)
    {
        var matches = pattern.Matches(text);
        if (matches.Count == 0)
        {
            return text;
        }

        if (matches.Count < 200 && dice.OneIn(12))
        {
            return pattern.Replace(text, match => other(match));
        }

        var match = matches[dice.Below(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), other(match), text.AsSpan(match.Index + match.Length));
    }

    /// <summary>Puts two of the places that a pattern finds in each other's place.</summary>
    public static string Swap(Dice dice, string text, Regex pattern)
    {
        var matches = pattern.Matches(text);
        if (matches.Count < 2)
        {
            return text;
        }

        var (one, other) = (dice.Below(matches.Count), dice.Below(matches.Count));
        var (first, second) = (matches[Math.Min(one, other)], matches[Math.Max(one, other)]);
        return one == other ? text : string.Concat(
            string.Concat(text.AsSpan(0, first.Index), second.Value),
            text.AsSpan(first.Index + first.Length, second.Index - first.Index - first.Length),
            string.Concat(first.Value, text.AsSpan(second.Index + second.Length)));
    }
}
