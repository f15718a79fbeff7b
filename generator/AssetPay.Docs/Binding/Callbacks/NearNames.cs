namespace ApiDocs.Binding.Callbacks;

/// <summary>Whether a name is another one with a slip in it: not the same whatever the case, and no more than two letters added, lost or changed.</summary>
internal static class NearNames
{
    private const int MostEdits = 2;

    // A page says what it likes: names that are too long for a header are compared with nothing.
    private const int LongestName = 100;

    public static bool Are(string one, string other) =>
        one.Length <= LongestName && other.Length <= LongestName && Edits(one.ToUpperInvariant(), other.ToUpperInvariant()) is > 0 and <= MostEdits;

    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var replaced = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[other.Length];
    }
}
