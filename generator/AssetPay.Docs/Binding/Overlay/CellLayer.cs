using ApiDocs.Flow;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Lays one cell over another. Over a page's cell the overlay's wins, and it is told; of two cells of the overlay itself the first one
/// does. A cell that is empty or holds a dash says nothing; one that is struck through takes away.
/// </summary>
internal sealed class CellLayer(OverlayNotes notes, string subject, string? page)
{
    /// <summary>Of two pages of the overlay.</summary>
    public CellLayer(OverlayNotes notes, string subject) : this(notes, subject, null)
    {
    }

    public OverlayNotes Notes => notes;

    public string? Page => page;

    public string Subject => subject;

    /// <summary>The same for something inside the subject.</summary>
    public CellLayer For(string inner) => new(notes, inner, page);

    public Quote? Cell(string what, Quote? mine, Quote? theirs, bool mayRepeat = false)
    {
        if (IsSilent(theirs))
            return mine;

        if (page is null)
        {
            if (!IsSilent(mine) && mine!.Text != theirs!.Text)
                notes.Contradict(Of(what), mine, theirs);

            return IsSilent(mine) ? theirs : mine;
        }

        if (theirs!.IsRemoval)
        {
            if (IsSilent(mine))
                notes.Misses(Of(what), theirs.Place, "taken away", "nothing is stated");
            else
                notes.TakesAway(Of(what), theirs.Place, mine!.Place, page);

            return null;
        }

        if (!IsSilent(mine) && mine!.Text != theirs.Text)
            notes.Wins(Of(what), theirs, mine, page);
        else if (!IsSilent(mine) && !mayRepeat)
            notes.Needless(Of(what), theirs, mine!.Place, page);

        return theirs;
    }

    /// <summary>Words without a place of their own are told of by the place of their row.</summary>
    public Prose Words(string what, Prose mine, Place minePlace, Prose theirs, Place theirPlace) =>
        theirs.IsEmpty ? mine
        : Cell(what, mine.IsEmpty ? null : new(mine.PlainText, minePlace), new(theirs.PlainText, theirPlace)) is { } used && !used.Place.IsAt(theirPlace) ? mine : theirs;

    /// <summary>All of one kind at once: what the overlay states takes the place of everything that is stated.</summary>
    public EquatableArray<T> All<T>(string what, EquatableArray<T> mine, EquatableArray<T> theirs, Func<T, Quote> say, bool mayRepeat = false)
        where T : IEquatable<T>
    {
        if (theirs.IsEmpty)
            return mine;

        var (here, there) = (Said(theirs, say), mine.IsEmpty ? null : Said(mine, say));
        return ReferenceEquals(Cell(what, there, here, mayRepeat), here) ? theirs : mine;
    }

    private static Quote Said<T>(EquatableArray<T> all, Func<T, Quote> say)
        where T : IEquatable<T> => new(string.Join(", ", all.Select(one => say(one).Text)), say(all[0]).Place);

    private static bool IsSilent(Quote? cell) => cell is null || (cell.Struck is null && cell.Text.Trim() is "" or "-" or "—" or "–");

    private string Of(string what) => $"{what} of {subject}";
}
