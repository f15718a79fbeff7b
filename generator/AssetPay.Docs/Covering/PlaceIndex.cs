using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>The source map of one page the other way round: which parts of the model were read at a place.</summary>
internal sealed class PlaceIndex
{
    private readonly List<(Place Place, string Address)> _byLine = [];
    private int _mostLines;

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

        foreach (var index in pages.Values)
        {
            index.Sort();
        }

        return pages;
    }

    /// <summary>The addresses of what was read there; one that was read in several pieces comes several times.</summary>
    public List<string> At(Place place)
    {
        var found = new List<string>();
        for (var i = FirstFrom(place.Line - _mostLines); i < _byLine.Count && _byLine[i].Place.Line <= place.EndLine; i++)
        {
            if (_byLine[i].Place.Meets(place))
            {
                found.Add(_byLine[i].Address);
            }
        }

        return found;
    }

    /// <summary>The same where each place has moved.</summary>
    public PlaceIndex Moved(Func<Place, Place> now)
    {
        var moved = new PlaceIndex();
        _byLine.ForEach(read => moved.Add(now(read.Place), read.Address));
        moved.Sort();
        return moved;
    }

    private void Add(Place place, string address)
    {
        _byLine.Add((place, address));
        _mostLines = Math.Max(_mostLines, place.EndLine - place.Line);
    }

    private void Sort() => _byLine.Sort((one, other) => one.Place.Line.CompareTo(other.Place.Line));

    /// <summary>The first place that begins in this line or below.</summary>
    private int FirstFrom(int line)
    {
        var (low, high) = (0, _byLine.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _byLine[middle].Place.Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
