using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
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
        var stated = docs.OverlayLast.SelectMany(page => page.Servers, (page, statement) => new From<ServerStatement>(statement, page.Path))
            .OrderBy(said => IsDecided(said.Value) ? 0 : 1).ToList();
        var overridden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (statement, page) in stated)
        {
            Add(servers, statement, page, docs, findings);
        }

        foreach (var request in docs.ShownServers.Where(shown => DocsSet.IsVendor(shown.Page)))
        {
            if (servers.Count > 0 && servers.TrueForAll(server => server.Url != request.Url))
            {
                if (stated.Find(said => IsDecided(said.Value)) is { Value: { } decided })
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
        if (shown is not null && stated.TrueForAll(said => said.Value.Label is not null || !servers.Exists(server => server.Url == said.Value.Url.Text.TrimEnd('/'))))
        {
            servers.Insert(0, new("Production", shown.Key));
        }

        return servers;
    }

    /// <summary>Each by a name of its own, beside what their class has; it cannot have the name of the class.</summary>
    public static List<ServerModel> Named(List<ServerModel> servers, string client, DocsSet docs, List<Finding> findings)
    {
        var names = NameScope.ForMembersOf(client + "Servers", findings);
        return servers.ConvertAll(server => server with { Name = Named(server, names, PlacesOf(server, docs).First()) });
    }

    private static string Named(ServerModel server, NameScope names, SourcePlace at) => names.Take(server.Name, server.Name, at.Page, at.Place, "Server");

    /// <summary>Where a server is stated, and where request blocks show it.</summary>
    public static IEnumerable<SourcePlace> PlacesOf(ServerModel server, DocsSet docs) =>
        docs.OverlayLast.SelectMany(page => page.Servers.Where(statement => statement.Url.Text.TrimEnd('/') == server.Url).Select(statement => new SourcePlace(page.Path, statement.Url.Place)))
            .Concat(docs.ShownServers.Where(shown => shown.Url == server.Url).Select(shown => new SourcePlace(shown.Page.Path, shown.Place)));

    private static SourcePlace PlaceOf(DocsSet docs)
    {
        var page = docs.OverlayLast.First(page => !page.Servers.IsEmpty);
        return page.Servers[0].Url.Place.In(page.Path);
    }

    // What the overlay states without a label is the address that one means.
    private static bool IsDecided(ServerStatement statement) => statement.Label is null && statement.Url.Place.Overlay is not null;

    private static void Add(List<ServerModel> servers, ServerStatement statement, string page, DocsSet docs, List<Finding> findings)
    {
        var url = statement.Url.Text.TrimEnd('/');
        var label = statement.Label ?? "production";
        if (servers.Exists(server => server.Url == url))
        {
            return;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            findings.Add(Finding.Of(Rules.NotRead, page, statement.Url.Place, "base address", $"'{url}' is no address"));
        }
        else if (statement.Called is null && servers.Find(server => server.Name == CSharpName.Pascal(label)) is { } other)
        {
            var at = PlacesOf(other, docs).First();
            findings.Add(Finding.Of(Rules.Contradiction, page, statement.Url.Place, $"The {label} address", url, other.Url, at.Place.In(at.Page), "the latter"));
        }
        else
        {
            servers.Add(new(CalledName.Of(statement.Called, CSharpName.Pascal(label), "", findings), url));
        }
    }
}
