using ApiDocs.Flow;

namespace ApiDocs.Covering;

/// <summary>Things of a page by the lines that they stand in, in the order in which they begin.</summary>
internal sealed class LineIndex<T>
{
    private readonly List<(Place Place, T Item)> _all;
    private readonly int _mostLines;

    public LineIndex(List<(Place Place, T Item)> all)
    {
        all.Sort((one, other) => one.Place.Line.CompareTo(other.Place.Line));
        _all = all;
        foreach (var (place, _) in all)
        {
            _mostLines = Math.Max(_mostLines, place.EndLine - place.Line);
        }
    }

    public int Count => _all.Count;

    public (Place Place, T Item) this[int index] => _all[index];

    /// <summary>The first that can share a line with the place; all that do lie between it and the last that begins in the place's last line.</summary>
    public int FirstNear(Place place)
    {
        var line = place.Line - _mostLines;
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _all[middle].Place.Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
