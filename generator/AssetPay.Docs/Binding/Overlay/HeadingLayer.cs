using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Headings that are struck through: the type or the credential of that name is taken away.</summary>
internal static class HeadingLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        foreach (var heading in set.Over.SelectMany(page => page.Struck))
        {
            var name = heading.Struck!.Trim();
            if (set.Under.Any(page => page.Types.Any(type => type.Name.Text == name)))
                TypeLayer.TakeAway(set, name, heading.Place, notes);
            else if (Credential(set, name) is { } found)
                TakeAway(set, name, heading, found.Statement, found.Page, notes);
            else
                notes.Misses($"'{name}'", heading.Place, "taken away", "no page has an operation, a type or a credential of that name");
        }
    }

    private static (CredentialStatement Statement, Page Page)? Credential(PageSet set, string label)
    {
        var all = set.Under.SelectMany(page => Statements(page).Select(statement => (Statement: statement, Page: page)));
        var found = all.FirstOrDefault(pair => CredentialLayer.Key(pair.Statement.Label) == CredentialLayer.Key(label));
        return found.Statement is null ? null : found;
    }

    private static void TakeAway(PageSet set, string label, Quote heading, CredentialStatement found, Page page, OverlayNotes notes)
    {
        notes.TakesAway($"the credential '{label}'", heading.Place, found.Place, page.Path);
        bool IsKept(CredentialStatement statement) => CredentialLayer.Key(statement.Label) != CredentialLayer.Key(label);
        set.EditUnder(page => page with
        {
            Credentials = page.Credentials.Where(IsKept).ToEquatableArray(),
            Endpoints = page.Endpoints.Select(endpoint => endpoint with { Credentials = endpoint.Credentials.Where(IsKept).ToEquatableArray() }).ToEquatableArray(),
        });
    }

    private static IEnumerable<CredentialStatement> Statements(Page page) => page.Credentials.Concat(page.Endpoints.SelectMany(endpoint => endpoint.Credentials));
}
