namespace ApiDocs.Binding.Types;

/// <summary>Finds the word that a misspelt one means: one letter too many, too few or wrong, or two exchanged ("obejct", "sting").</summary>
internal static class MisspeltWord
{
    private const int Shortest = 4;

    /// <summary>The only known word that is one slip away; null if there is none, or more than one.</summary>
    public static string? Closest(string text, IEnumerable<string> known)
    {
        var word = text.Trim().ToLowerInvariant();
        if (word.Length < Shortest || word.Any(c => c is not ((>= 'a' and <= 'z') or ' ')))
        {
            return null;
        }

        var close = known.Where(other => other.Length >= Shortest && IsOneSlip(word, other)).Take(2).ToList();
        return close.Count == 1 ? close[0] : null;
    }

    private static bool IsOneSlip(string word, string known)
    {
        var same = 0;
        while (same < word.Length && same < known.Length && word[same] == known[same])
        {
            same++;
        }

        // What follows the first difference must agree again, after one letter or two exchanged ones.
        return word.Length.CompareTo(known.Length) switch
        {
            0 => Rest(word, same + 1) == Rest(known, same + 1)
                || (word[same] == known[same + 1] && word[same + 1] == known[same] && Rest(word, same + 2) == Rest(known, same + 2)),
            > 0 => Rest(word, same + 1) == Rest(known, same),
            _ => Rest(word, same) == Rest(known, same + 1),
        };
    }

    private static string Rest(string text, int start) => text.Substring(Math.Min(start, text.Length));
}
