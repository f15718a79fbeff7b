using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>What the overlay says of all operations below a path. The longest path is the nearest; an operation's own page is nearer still.</summary>
internal static class PathLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var statements = set.Over.SelectMany(page => page.Paths).ToList();
        foreach (var group in statements.GroupBy(statement => RoutePath.Of(statement.Path.Text).Key).OrderByDescending(group => group.Key.Length))
        {
            var statement = group.Skip(1).Aggregate(group.First(), (first, next) => United(first, next, notes));
            if (!set.Endpoints.Any(endpoint => IsBelow(endpoint, group.Key)))
                notes.Misses("the path " + statement.Path.Text, statement.Path.Place, "described", "no operation is below it");

            set.Edit(page => page with
            {
                Endpoints = page.Endpoints.Select(endpoint => IsBelow(endpoint, group.Key) ? Laid(endpoint, statement, new CellLayer(notes, OperationLayer.Name(endpoint), page.Path)) : endpoint).ToEquatableArray(),
            });
        }
    }

    private static PathStatement United(PathStatement mine, PathStatement theirs, OverlayNotes notes)
    {
        var cells = new CellLayer(notes, "the path " + mine.Path.Text);
        return mine with
        {
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
            Credentials = cells.All("the authentication", mine.Credentials, theirs.Credentials, credential => new($"{credential.Label} ({credential.Header})", credential.Place)),
            Scopes = cells.All("the scope", mine.Scopes, theirs.Scopes, scope => scope),
        };
    }

    private static Endpoint Laid(Endpoint endpoint, PathStatement statement, CellLayer cells) => endpoint with
    {
        Group = endpoint.Group ?? statement.Called,
        Credentials = IsDecided(endpoint.Credentials.Select(credential => credential.Place)) ? endpoint.Credentials
            : cells.All("the authentication", endpoint.Credentials, statement.Credentials, credential => new($"{credential.Label} ({credential.Header})", credential.Place), mayRepeat: true),
        Scopes = IsDecided(endpoint.Scopes.Select(scope => scope.Place)) ? endpoint.Scopes : cells.All("the scope", endpoint.Scopes, statement.Scopes, scope => scope, mayRepeat: true),
    };

    private static bool IsDecided(IEnumerable<Place> places) => places.Any(place => place.Overlay is not null);

    private static bool IsBelow(Endpoint endpoint, string key) => key == "/" || (RoutePath.Of(endpoint.Path.Text).Key + "/").StartsWith(key + "/", StringComparison.Ordinal);
}
