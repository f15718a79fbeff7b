namespace ApiDocs.Runtime;

/// <summary>
/// Where a lenient reading found something missing or of another kind. Only positions are noted while reading; the paths are worked
/// out afterwards, and only if there is something to tell.
/// </summary>
internal sealed class ReadNotes
{
    // What is noted is made of what a server sent, so it has an end.
    private const int Most = 1000;

    private readonly List<(long Position, string? Member)> _places = [];

    /// <summary>A value that starts here, or a member that is missing from the object that ends here.</summary>
    internal void Add(long position, string? member)
    {
        if (_places.Count < Most)
        {
            _places.Add((position, member));
        }
    }

    internal IReadOnlyList<string> Paths(ReadOnlySpan<byte> json, TakenEntries? taken)
    {
        var walker = new JsonPathWalker(json, taken);
        var paths = new List<string>(_places.Count);
        var known = new HashSet<string>(_places.Count);
        foreach (var (position, member) in _places)
        {
            // A value of another kind is noted itself, and again as a member that is missing.
            var path = walker.PathAt(position, member);
            if (known.Add(path))
            {
                paths.Add(path);
            }
        }

        return paths;
    }
}
