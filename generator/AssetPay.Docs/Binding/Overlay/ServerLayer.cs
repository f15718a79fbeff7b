using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Base addresses: by what is struck through, by the label that both pages give, or by the address itself.</summary>
internal static class ServerLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var over = new List<ServerStatement>();
        foreach (var statement in set.Over.SelectMany(page => page.Servers))
        {
            var index = over.FindIndex(other => IsAbout(other, statement));
            if (index < 0)
                over.Add(statement);
            else
                over[index] = Laid(over[index], statement, new CellLayer(notes, Name(statement)));
        }

        var added = new List<ServerStatement>();
        foreach (var statement in over)
        {
            if (!Correct(set, statement, notes) && !Miss(set, statement, notes))
                added.Add(statement with { Url = statement.Url with { Struck = null } });
        }

        set.EditOver(page => page with { Servers = added.Where(server => server.Url.Place.Overlay == page.Path).ToEquatableArray() });
    }

    private static bool Correct(PageSet set, ServerStatement statement, OverlayNotes notes)
    {
        var isFound = false;
        set.EditUnder(page =>
        {
            var servers = new List<ServerStatement>();
            foreach (var server in page.Servers)
            {
                if (!IsAbout(server, statement))
                {
                    servers.Add(server);
                    continue;
                }

                isFound = true;
                if (statement.Url.IsRemoval)
                    notes.TakesAway(Name(server), statement.Url.Place, server.Url.Place, page.Path);
                else
                    servers.Add(Laid(server, statement, new CellLayer(notes, Name(server), page.Path)));
            }

            return page with { Servers = servers.ToEquatableArray() };
        });
        return isFound;
    }

    /// <summary>Request blocks show addresses too; what is struck through there is corrected by what stands in its place.</summary>
    private static bool Miss(PageSet set, ServerStatement statement, OverlayNotes notes)
    {
        if (statement.Url.Struck is not { } struck)
            return false;

        if (!set.Under.SelectMany(page => page.Endpoints).SelectMany(endpoint => endpoint.Requests).Any(request => request.Address.Text.StartsWith(struck.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase)))
            notes.Misses($"the address '{struck}'", statement.Url.Place, statement.Url.IsRemoval ? "taken away" : "corrected");

        return statement.Url.IsRemoval;
    }

    private static ServerStatement Laid(ServerStatement mine, ServerStatement theirs, CellLayer cells)
    {
        var isRepeated = Plain(mine.Url.Text) == Plain(theirs.Url.Text) && (theirs.Called is not null || theirs.Label != mine.Label);
        return mine with
        {
            Url = cells.Cell("the address", mine.Url, theirs.Url with { Struck = null }, mayRepeat: isRepeated) ?? mine.Url,
            Label = cells.Cell("the label", mine.Label is null ? null : new(mine.Label, mine.Url.Place), theirs.Label is null ? null : new(theirs.Label, theirs.Url.Place), mayRepeat: true)?.Text,
            Called = cells.Cell("the name in C#", mine.Called, theirs.Called),
        };
    }

    private static bool IsAbout(ServerStatement server, ServerStatement statement) =>
        statement.Url.Struck is { } struck ? Plain(server.Url.Text) == Plain(struck)
        : Plain(server.Url.Text) == Plain(statement.Url.Text) || (server.Label ?? "production") == (statement.Label ?? "production");

    private static string Plain(string url) => url.TrimEnd('/').ToLowerInvariant();

    private static string Name(ServerStatement server) => $"the {server.Label ?? "production"} server";
}
