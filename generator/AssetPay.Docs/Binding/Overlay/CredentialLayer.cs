using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Credentials, told by their labels: a header, a label or a name in C# that an overview of the overlay gives to one counts wherever the
/// vendor speaks of it.
/// </summary>
internal static class CredentialLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var added = new List<CredentialStatement>();
        foreach (var group in set.Over.SelectMany(page => page.Credentials).GroupBy(credential => Key(credential.Struck ?? credential.Label)))
        {
            var statement = group.Skip(1).Aggregate(group.First(), (first, next) => United(first, next, notes));
            if (!set.Under.Any(page => page.Credentials.Concat(page.Endpoints.SelectMany(endpoint => endpoint.Credentials)).Any(credential => Key(credential.Label) == group.Key)))
            {
                if (statement.Struck is not null || statement.Header is null)
                    notes.Misses($"the credential '{statement.Struck ?? statement.Label}'", statement.Place, statement.Struck is null ? "given a name" : "corrected");

                if (statement.Header is not null)
                    added.Add(statement);

                continue;
            }

            LayOne(set, group.Key, statement, notes);
        }

        set.EditOver(page => page with { Credentials = added.Where(credential => credential.Place.Overlay == page.Path).ToEquatableArray() });
    }

    public static string Key(string label) => CredentialBinder.Stem(label);

    private static void LayOne(PageSet set, string key, CredentialStatement statement, OverlayNotes notes)
    {
        var isTold = false;
        CredentialStatement Laid(CredentialStatement mine, Page page)
        {
            // What an operation's page of the overlay says of its own authentication stays.
            if (Key(mine.Label) != key || mine.Place.Overlay is not null)
                return mine;

            var cells = new CellLayer(isTold ? OverlayNotes.Silent : notes, $"'{mine.Label}'", page.Path);
            isTold = true;
            return mine with
            {
                Label = statement.Struck is null ? mine.Label : cells.Cell("the label", new(mine.Label, mine.Place), new(statement.Label, statement.Place))!.Text,
                Header = cells.Cell("the header", mine.Header is null ? null : new(mine.Header, mine.Place), statement.Header is null ? null : new(statement.Header, statement.Place))?.Text,
                Called = cells.Cell("the name in C#", mine.Called, statement.Called),
            };
        }

        set.EditUnder(page => page with
        {
            Credentials = page.Credentials.Select(credential => Laid(credential, page)).ToEquatableArray(),
            Endpoints = page.Endpoints.Select(endpoint => endpoint with { Credentials = endpoint.Credentials.Select(credential => Laid(credential, page)).ToEquatableArray() }).ToEquatableArray(),
        });
    }

    private static CredentialStatement United(CredentialStatement mine, CredentialStatement theirs, OverlayNotes notes)
    {
        var cells = new CellLayer(notes, $"'{mine.Label}'");
        return mine with
        {
            Header = cells.Cell("the header", mine.Header is null ? null : new(mine.Header, mine.Place), theirs.Header is null ? null : new(theirs.Header, theirs.Place))?.Text,
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
            Struck = mine.Struck ?? theirs.Struck,
        };
    }
}
