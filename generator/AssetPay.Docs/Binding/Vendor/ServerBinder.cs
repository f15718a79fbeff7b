using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>The base addresses: those that a page states, else the one that the request blocks show.</summary>
internal static class ServerBinder
{
    public static List<ServerModel> Bind(DocsSet docs, List<Finding> findings)
    {
        var servers = new List<ServerModel>();
        var stated = docs.OverlayLast.SelectMany(page => page.Servers)
            .OrderBy(statement => statement.Label is null && statement.Url.Place.Overlay is not null ? 0 : 1).ToList();
        var overridden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in stated)
        {
            Add(servers, statement, findings);
        }

        foreach (var request in docs.ShownServers.Where(shown => DocsSet.IsVendor(shown.Page)))
        {
            if (servers.Count > 0 && servers.TrueForAll(server => server.Url != request.Url))
            {
                if (stated.Find(statement => statement.Label is null && statement.Url.Place.Overlay is not null) is { } decided)
                {
                    if (overridden.Add(request.Url))
                    {
                        findings.Add(Finding.Of(Rules.OverlayWins, request.Page.Path, decided.Url.Place, "The base address", $"'{decided.Url.Text}'", $"'{request.Url}'", request.Place.In(request.Page.Path)));
                    }

                    continue;
                }

                findings.Add(Finding.Of(Rules.Contradiction, request.Page.Path, request.Place, "The base address", request.Url, servers[0].Url, PlaceOf(docs), "the latter"));
            }
        }

        // The address that most request blocks use stands for production even when a page lists others only.
        var shown = docs.ShownServers.Where(shown => !DocsSet.IsOverlay(shown.Page))
            .GroupBy(shown => shown.Url).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        if (shown is not null && stated.TrueForAll(statement => statement.Label is not null || !servers.Exists(server => server.Url == statement.Url.Text.TrimEnd('/'))))
        {
            servers.Insert(0, new("Production", shown.Key));
        }

        return servers;
    }

    /// <summary>Where a server is stated, and where request blocks show it.</summary>
    public static IEnumerable<SourcePlace> PlacesOf(ServerModel server, DocsSet docs) =>
        docs.OverlayLast.SelectMany(page => page.Servers.Where(statement => statement.Url.Text.TrimEnd('/') == server.Url).Select(statement => new SourcePlace(page.Path, statement.Url.Place)))
            .Concat(docs.ShownServers.Where(shown => shown.Url == server.Url).Select(shown => new SourcePlace(shown.Page.Path, shown.Place)));

    private static SourcePlace PlaceOf(DocsSet docs)
    {
        var page = docs.OverlayLast.First(page => !page.Servers.IsEmpty);
        return page.Servers[0].Url.Place.In(page.Path);
    }

    private static void Add(List<ServerModel> servers, ServerStatement statement, List<Finding> findings)
    {
        var url = statement.Url.Text.TrimEnd('/');
        var name = CalledName.Of(statement.Called, CSharpName.Pascal(statement.Label ?? "production"), "", findings);
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && servers.TrueForAll(server => server.Url != url && !server.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) && name.Length > 0 && char.IsLetter(name[0])
            && !ReservedMembers.OfRecord.Contains(name))
        {
            servers.Add(new(name, url));
        }
    }
}
