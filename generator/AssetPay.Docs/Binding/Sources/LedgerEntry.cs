using ApiDocs.Flow;

namespace ApiDocs.Binding.Sources;

/// <summary>The places of one address.</summary>
internal sealed class LedgerEntry(string address)
{
    private const int Few = 8;

    private readonly List<SourcePlace> _places = new(1);

    // Thousands of pages may name one error, and thousands of lines of one page: from there on the places of one line are chained, so that
    // each line's are looked up by themselves. Those that go over several lines are chained for each page.
    private const int Several = -1;
    private Dictionary<(string Page, int Line), int>? _lastOf;
    private List<int>? _before;

    public string Address { get; } = address;

    public IReadOnlyList<SourcePlace> Places => _places;

    public void Add(SourcePlace said)
    {
        var place = said.Place.Overlay is null ? said : said.Place.In(said.Page);

        // The name in a row that is there already adds nothing.
        if (!IsInside(place))
        {
            Chain(place);
            _places.Add(place);
        }
    }

    private bool IsInside(SourcePlace place)
    {
        if (_lastOf is null)
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

        return IsInside(place, Several) || (LineOf(place) is var line and not Several && IsInside(place, line));
    }

    private bool IsInside(SourcePlace place, int line)
    {
        for (var i = LastOf((place.Page, line)); i >= 0; i = _before![i])
        {
            if (_places[i].Place.Contains(place.Place))
            {
                return true;
            }
        }

        return false;
    }

    private void Chain(SourcePlace place)
    {
        if (_places.Count == Few)
        {
            (_lastOf, _before) = ([], []);
            for (var i = 0; i < Few; i++)
            {
                Chain(_places[i], i);
            }
        }

        if (_lastOf is not null)
        {
            Chain(place, _places.Count);
        }
    }

    private void Chain(SourcePlace place, int index)
    {
        var key = (place.Page, LineOf(place));
        _before!.Add(LastOf(key));
        _lastOf![key] = index;
    }

    private int LastOf((string Page, int Line) key) => _lastOf!.TryGetValue(key, out var last) ? last : -1;

    private static int LineOf(SourcePlace place) => place.Place.Line == place.Place.EndLine ? place.Place.Line : Several;
}
