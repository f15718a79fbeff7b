using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>The source map of one page the other way round: which parts of the model were read at a place.</summary>
internal sealed class PlaceIndex
{
    private readonly List<(Place Place, string Address)> _all = [];
    private readonly Dictionary<int, List<(Place Place, string Address)>> _byLine = [];

    public static PlaceIndex None { get; } = new();

    public static Dictionary<string, PlaceIndex> ByPage(SourceMap sources)
    {
        var pages = new Dictionary<string, PlaceIndex>(StringComparer.Ordinal);
        foreach (var entry in sources.Entries)
        {
            foreach (var place in entry.Places)
            {
                if (!pages.TryGetValue(place.Page, out var index))
                {
                    pages.Add(place.Page, index = new());
                }

                index.Add(place.Place, entry.Address);
            }
        }

        return pages;
    }

    public IReadOnlyList<string> At(Place place)
    {
        var found = new List<string>();
        for (var line = place.Line; line <= place.EndLine; line++)
        {
            found.AddRange(_byLine.TryGetValue(line, out var there) ? there.Where(read => read.Place.Meets(place)).Select(read => read.Address) : []);
        }

        return [.. found.Distinct()];
    }

    /// <summary>The same where each place has moved.</summary>
    public PlaceIndex Moved(Func<Place, Place> now)
    {
        var moved = new PlaceIndex();
        _all.ForEach(read => moved.Add(now(read.Place), read.Address));
        return moved;
    }

    private void Add(Place place, string address)
    {
        _all.Add((place, address));
        for (var line = place.Line; line <= place.EndLine; line++)
        {
            if (!_byLine.TryGetValue(line, out var there))
            {
                _byLine.Add(line, there = []);
            }

            there.Add((place, address));
        }
    }
}
