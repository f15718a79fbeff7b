using ApiDocs.Flow;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Lays rows of one kind over the rows that are there: a row of the same name is corrected cell by cell, a row of another name is
/// added, a name that is struck through is taken away, or replaced by the name that stands behind it.
/// </summary>
internal abstract class RowLayer<T>(OverlayNotes notes, string? page)
    where T : class
{
    protected OverlayNotes Notes => notes;

    protected string? Page => page;

    /// <summary>Lays the rows of all pages of the overlay over the rows that are there.</summary>
    public List<T> Lay(IEnumerable<T> under, IReadOnlyList<T> over)
    {
        var rows = under.ToList();
        var struck = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var edit in over.Where(row => NameOf(row).Struck is not null))
            Strike(rows, edit, struck);

        foreach (var row in United(over.Where(row => !NameOf(row).IsRemoval)))
        {
            if (struck.TryGetValue(Key(row, NameOf(row).Text), out var gone) && NameOf(gone).IsRemoval)
                notes.Contradict(Say(row, NameOf(row).Text), NameOf(gone), NameOf(row));
            else
                Lay(rows, row);
        }

        return rows;
    }

    /// <summary>Rows of one name on several pages of the overlay are one row.</summary>
    public List<T> United(IEnumerable<T> over)
    {
        var rows = new List<T>();
        foreach (var row in over)
        {
            var index = rows.FindIndex(other => Key(other, NameOf(other).Text) == Key(row, NameOf(row).Text));
            if (index < 0)
                rows.Add(row);
            else
                rows[index] = Merge(rows[index], row, new CellLayer(notes, Say(row, NameOf(row).Text)));
        }

        return rows;
    }

    protected abstract Quote NameOf(T row);

    /// <summary>By what a row of that name is found.</summary>
    protected virtual string Key(T row, string name) => name;

    protected abstract string Say(T row, string name);

    protected abstract T Merge(T mine, T theirs, CellLayer cells);

    protected abstract T Renamed(T row, Quote name);

    /// <summary>Whether it gives a name in C# and says nothing else.</summary>
    protected abstract bool IsNameOnly(T row);

    /// <summary>Where else something of that name is known from: an example, errors of another page.</summary>
    protected virtual Place? Elsewhere(T row, string name) => null;

    /// <summary>Whether only a later step knows if what is struck through was there.</summary>
    protected virtual bool IsToldLater => false;

    protected virtual void TakeAway(List<T> rows, int index) => rows.RemoveAt(index);

    protected virtual void Rename(List<T> rows, int index, Quote name) => rows[index] = Renamed(rows[index], name);

    private void Strike(List<T> rows, T edit, Dictionary<string, T> struck)
    {
        var name = NameOf(edit);
        var key = Key(edit, name.Struck!);
        var index = rows.FindIndex(row => Key(row, NameOf(row).Text) == key);
        if (struck.TryGetValue(key, out var first))
        {
            if (NameOf(first).Text != name.Text)
                notes.Contradict(Say(edit, name.Struck!), NameOf(first), name);

            return;
        }

        struck.Add(key, edit);
        if (index < 0)
        {
            var place = Elsewhere(edit, name.Struck!);
            if (place is null)
                notes.Misses(Say(edit, name.Struck!), name.Place, name.IsRemoval ? "taken away" : $"corrected to '{name.Text}'");
            else if (!IsToldLater)
                Tell(edit, name, place.Value);

            return;
        }

        Tell(edit, name, NameOf(rows[index]).Place);
        if (name.IsRemoval)
            TakeAway(rows, index);
        else
            Rename(rows, index, name);
    }

    private void Tell(T edit, Quote name, Place there)
    {
        if (name.IsRemoval)
            notes.TakesAway(Say(edit, name.Struck!), name.Place, there, page ?? "");
        else
            notes.Wins(Say(edit, name.Struck!), name, new Quote(name.Struck!, there), page ?? "");
    }

    private void Lay(List<T> rows, T row)
    {
        var name = NameOf(row);
        var index = rows.FindIndex(other => Key(other, NameOf(other).Text) == Key(row, name.Text));
        if (index >= 0)
            rows[index] = Merge(rows[index], row, new CellLayer(notes, Say(row, name.Text), page ?? ""));
        else if (IsNameOnly(row) && Elsewhere(row, name.Text) is null)
            notes.Misses(Say(row, name.Text), name.Place, "given a name");
        else if (name.Struck is null || Elsewhere(row, name.Struck) is not null)
            rows.Add(row);
    }
}
