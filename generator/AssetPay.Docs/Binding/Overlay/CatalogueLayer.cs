using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Errors of the whole API. What a catalogue of the overlay says of a key counts on every page; the code and the HTTP status are the
/// key's own, so that an operation's page of the overlay corrects them everywhere too.
/// </summary>
internal static class CatalogueLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var over = set.Over.SelectMany(page => page.Errors).ToList();
        var laid = new HashSet<ErrorRow>();
        set.EditUnder(page =>
        {
            var known = new HashSet<string>(page.Errors.Select(row => ErrorLayer.Name(row).Text), StringComparer.Ordinal);
            var about = over.FindAll(row => known.Contains(ErrorLayer.Name(row).Text) || known.Contains(ErrorLayer.Name(row).Struck ?? ""));
            laid.UnionWith(about);
            return about.Count == 0 ? page : page with { Errors = new ErrorLayer(notes, page.Path, "", _ => Place.Start).Lay(page.Errors, about).ToEquatableArray() };
        });

        var added = Added(set, over.FindAll(row => !laid.Contains(row)), notes);
        foreach (var edit in over.Select(ErrorLayer.Name).Where(name => name.Struck is not null))
            set.EditUnder(page => page with { Endpoints = page.Endpoints.Select(endpoint => Strike(endpoint, edit)).ToEquatableArray() });

        set.EditOver(page => page with { Errors = added.Where(row => row.Place.Overlay == page.Path).ToEquatableArray() });
        // Where two pages disagree, the first one has the last word.
        foreach (var row in Enumerable.Reverse(over).Where(row => !ErrorLayer.Name(row).IsRemoval))
            set.EditUnder(page => page with { Endpoints = page.Endpoints.Select(endpoint => Number(endpoint, row)).ToEquatableArray() });

        foreach (var row in set.Over.SelectMany(page => page.Endpoints).SelectMany(endpoint => endpoint.Errors).Where(row => row.Key is { Text.Length: > 0 } && (row.Code ?? row.Http ?? row.Called) is not null).ToList())
            Spread(set, row, notes);
    }

    private static List<ErrorRow> Added(PageSet set, List<ErrorRow> rest, OverlayNotes notes)
    {
        Place? Used(string key) => set.Under.SelectMany(page => page.Endpoints).Any(endpoint => Has(endpoint, key)) ? Place.Start : null;
        return new ErrorLayer(notes, null, "", Used).Lay([], rest);
    }

    private static bool Has(Endpoint endpoint, string key) =>
        endpoint.Errors.Any(row => ErrorLayer.Name(row).Text == key) || endpoint.ErrorMentions.Any(mention => mention.Key.Text == key)
        || endpoint.InheritedErrors.Any(sentence => sentence.Minus.Any(minus => minus.Text == key));

    private static Endpoint Strike(Endpoint endpoint, Quote edit) => !Has(endpoint, edit.Struck!) ? endpoint : endpoint with
    {
        Errors = endpoint.Errors.Where(row => !edit.IsRemoval || ErrorLayer.Name(row).Text != edit.Struck)
            .Select(row => row.Key?.Text == edit.Struck ? row with { Key = row.Key! with { Text = edit.Text } } : row).ToEquatableArray(),
        ErrorMentions = endpoint.ErrorMentions.Where(mention => !edit.IsRemoval || mention.Key.Text != edit.Struck)
            .Select(mention => mention.Key.Text == edit.Struck ? mention with { Key = mention.Key with { Text = edit.Text } } : mention).ToEquatableArray(),
        InheritedErrors = endpoint.InheritedErrors.Select(sentence => sentence with
        {
            Minus = sentence.Minus.Where(minus => !edit.IsRemoval || minus.Text != edit.Struck).Select(minus => minus.Text == edit.Struck ? minus with { Text = edit.Text } : minus).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    /// <summary>Whoever repeats another number for the key has been decided against.</summary>
    private static Endpoint Number(Endpoint endpoint, ErrorRow row) => row.Key is not { } key || !Has(endpoint, key.Text) ? endpoint : endpoint with
    {
        Errors = endpoint.Errors.Select(mine => mine.Key?.Text != key.Text ? mine : mine with { Code = mine.Code is null ? null : Stated(row.Code) ?? mine.Code, Http = mine.Http is null ? null : Stated(row.Http) ?? mine.Http }).ToEquatableArray(),
        ErrorMentions = endpoint.ErrorMentions.Select(mine => mine.Key.Text != key.Text ? mine
            : mine with { Code = mine.Code is null ? null : Stated(row.Code)?.Text ?? mine.Code, Http = mine.Http is null ? null : Stated(row.Http)?.Text ?? mine.Http }).ToEquatableArray(),
    };

    private static void Spread(PageSet set, ErrorRow row, OverlayNotes notes)
    {
        var key = row.Key!.Text;
        set.EditUnder(page => page with
        {
            Errors = page.Errors.Select(mine =>
            {
                if (mine.Key?.Text != key)
                    return mine;

                var cells = new CellLayer(notes, "the error " + key, page.Path);
                return mine with { Code = cells.Cell("the code", mine.Code, row.Code, mayRepeat: true), Http = cells.Cell("the HTTP status", mine.Http, row.Http, mayRepeat: true), Called = mine.Called ?? row.Called };
            }).ToEquatableArray(),
        });
    }

    private static Quote? Stated(Quote? cell) => cell is null or { IsRemoval: true } ? null : cell;
}
