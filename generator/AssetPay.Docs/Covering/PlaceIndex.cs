using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Covering;

/// <summary>The source map of one page the other way round: which parts of the model were read at a place.</summary>
internal sealed class PlaceIndex(List<(Place Place, string Address)> read)
{
    private readonly LineIndex<string> _byLine = new(read);

    public static PlaceIndex None { get; } = new([]);

    public static Dictionary<string, PlaceIndex> ByPage(SourceMap sources)
    {
        var pages = new Dictionary<string, List<(Place, string)>>(StringComparer.Ordinal);
        foreach (var entry in sources.Entries)
        {
            foreach (var place in entry.Places)
            {
                if (!pages.TryGetValue(place.Page, out var read))
                {
                    pages.Add(place.Page, read = []);
                }

                read.Add((place.Place, entry.Address));
            }
        }

        return pages.ToDictionary(page => page.Key, page => new PlaceIndex(page.Value), StringComparer.Ordinal);
    }

    /// <summary>The addresses of what was read there; one that was read in several pieces comes several times.</summary>
    public List<string> At(Place place)
    {
        var found = new List<string>();
        for (var i = _byLine.FirstNear(place); i < _byLine.Count && _byLine[i].Place.Line <= place.EndLine; i++)
        {
            if (_byLine[i].Place.Meets(place))
            {
                found.Add(_byLine[i].Item);
            }
        }

        return found;
    }

    /// <summary>The same where each place has moved.</summary>
    public PlaceIndex Moved(Func<Place, Place> now) => new(read.ConvertAll(one => (now(one.Place), one.Address)));
}
