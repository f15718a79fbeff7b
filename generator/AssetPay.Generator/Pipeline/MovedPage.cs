using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A page whose words are where they were not when its client was bound.</summary>
internal sealed class MovedPage
{
    private static readonly Comparer<(Place Then, Place Now)> ByThen = Comparer<(Place Then, Place Now)>.Create((one, other) => Order(one.Then, other.Then));

    private readonly List<(Place Then, Place Now)> _moves;

    public MovedPage(Page then, Page now)
    {
        _moves = [.. PagePlaces.Of(then).Zip(PagePlaces.Of(now), (before, after) => (before, after))];
        _moves.Sort(ByThen);
    }

    /// <summary>Where a place is now. One that no word of the page stands at has moved with the last word before it.</summary>
    public Place Now(Place place)
    {
        var index = _moves.BinarySearch((place, place), ByThen);
        if (index >= 0)
        {
            return _moves[index].Now;
        }

        return ~index == 0 ? place : Beside(place, _moves[~index - 1]);
    }

    private static Place Beside(Place place, (Place Then, Place Now) move)
    {
        var lines = move.Now.Line - move.Then.Line;
        int Column(int line, int column) => line == move.Then.Line ? column + move.Now.Column - move.Then.Column : column;
        return new(place.Line + lines, Column(place.Line, place.Column), place.EndLine + lines, Column(place.EndLine, place.EndColumn));
    }

    private static int Order(Place one, Place other) =>
        (one.Line, one.Column, one.EndLine, one.EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
}
