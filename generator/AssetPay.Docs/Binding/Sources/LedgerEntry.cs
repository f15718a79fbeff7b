using ApiDocs.Flow;

namespace ApiDocs.Binding.Sources;

/// <summary>The places of one address.</summary>
internal sealed class LedgerEntry(string address)
{
    private const int Few = 8;

    private readonly List<SourcePlace> _places = new(1);

    // Thousands of pages may name one error: from there on the places of one page are chained, so that each page's are looked up by themselves.
    private Dictionary<string, int>? _lastOfPage;
    private List<int>? _before;

    public string Address { get; } = address;

    public IReadOnlyList<SourcePlace> Places => _places;

    public void Add(SourcePlace said)
    {
        var place = said.Place.Overlay is null ? said : said.Place.In(said.Page);

        // The name in a row that is there already adds nothing.
        if (!IsInside(place))
        {
            Chain(place.Page);
            _places.Add(place);
        }
    }

    private bool IsInside(SourcePlace place)
    {
        if (_lastOfPage is null)
        {
            foreach (var known in _places)
            {
                if (known.Page == place.Page && known.Place.Contains(place.Place))
                {
                    return true;
                }
            }

            return false;
        }

        for (var i = LastOf(place.Page); i >= 0; i = _before![i])
        {
            if (_places[i].Place.Contains(place.Place))
            {
                return true;
            }
        }

        return false;
    }

    private void Chain(string page)
    {
        if (_places.Count == Few)
        {
            (_lastOfPage, _before) = (new(StringComparer.Ordinal), []);
            for (var i = 0; i < Few; i++)
            {
                Chain(_places[i].Page, i);
            }
        }

        if (_lastOfPage is not null)
        {
            Chain(page, _places.Count);
        }
    }

    private void Chain(string page, int index)
    {
        _before!.Add(LastOf(page));
        _lastOfPage![page] = index;
    }

    private int LastOf(string page) => _lastOfPage!.TryGetValue(page, out var last) ? last : -1;
}
