using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>A source map in the making: places gather under addresses, in the order in which they decide.</summary>
internal sealed class SourceLedger
{
    private readonly Dictionary<string, List<SourcePlace>> _places = new(StringComparer.Ordinal);

    public void Add(string address, string page, Place place) => Add(address, [new(page, place)]);

    public void Add(string address, IEnumerable<SourcePlace> places)
    {
        if (!_places.TryGetValue(address, out var known))
        {
            _places.Add(address, known = []);
        }

        // What the overlay says stands in the page that it corrects.
        foreach (var place in places.Select(place => new SourcePlace(place.Place.Overlay ?? place.Page, place.Place with { Overlay = null })))
        {
            // The name in a row that is there already adds nothing.
            if (!known.Exists(other => other.Page == place.Page && other.Place.Contains(place.Place)))
            {
                known.Add(place);
            }
        }
    }

    public SourceMap ToMap() => new(_places.OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => new SourceEntry(entry.Key, entry.Value.ToEquatableArray())).Where(entry => !entry.Places.IsEmpty).ToEquatableArray());
}
