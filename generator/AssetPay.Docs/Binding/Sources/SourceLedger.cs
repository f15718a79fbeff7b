using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>A source map in the making: places gather under addresses, in the order in which they decide.</summary>
internal sealed class SourceLedger
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public void Add(string address, string page, Place place) => Add(address, [new(page, place)]);

    public void Add(string address, IEnumerable<SourcePlace> places)
    {
        if (!_entries.TryGetValue(address, out var entry))
        {
            _entries.Add(address, entry = new());
        }

        // What the overlay says stands in the page that it corrects.
        foreach (var place in places.Select(place => new SourcePlace(place.Place.Overlay ?? place.Page, place.Place with { Overlay = null })))
        {
            entry.Add(place);
        }
    }

    public SourceMap ToMap() => new(_entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => new SourceEntry(entry.Key, entry.Value.Places.ToEquatableArray())).Where(entry => !entry.Places.IsEmpty).ToEquatableArray());

    /// <summary>The places of one address. Thousands of pages may name one error, so that each page's are looked up by themselves.</summary>
    private sealed class Entry
    {
        private readonly Dictionary<string, List<Place>> _byPage = new(StringComparer.Ordinal);

        public List<SourcePlace> Places { get; } = [];

        public void Add(SourcePlace place)
        {
            if (!_byPage.TryGetValue(place.Page, out var known))
            {
                _byPage.Add(place.Page, known = []);
            }

            // The name in a row that is there already adds nothing.
            if (!known.Exists(other => other.Contains(place.Place)))
            {
                known.Add(place.Place);
                Places.Add(place);
            }
        }
    }
}
