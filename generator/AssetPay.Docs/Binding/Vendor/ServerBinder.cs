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

        foreach (var (page, request) in docs.Vendor.SelectMany(page => page.Endpoints.SelectMany(Shown, (_, shown) => (page, shown))))
        {
            if (servers.Count > 0 && servers.TrueForAll(server => server.Url != request.Url))
            {
                if (stated.Find(statement => statement.Label is null && statement.Url.Place.Overlay is not null) is { } decided)
                {
                    if (overridden.Add(request.Url))
                    {
                        findings.Add(Finding.Of(Rules.OverlayWins, page.Path, decided.Url.Place, "The base address", $"'{decided.Url.Text}'", $"'{request.Url}'", request.Place.In(page.Path)));
                    }

                    continue;
                }

                findings.Add(Finding.Of(Rules.Contradiction, page.Path, request.Place, "The base address", request.Url, servers[0].Url, PlaceOf(docs), "the latter"));
            }
        }

        // The address that most request blocks use stands for production even when a page lists others only.
        var shown = docs.Vendor.Concat(docs.Rendered).SelectMany(page => page.Endpoints).SelectMany(Shown)
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
            .Concat(docs.OverlayLast.SelectMany(page => page.Endpoints.SelectMany(Shown).Where(shown => shown.Url == server.Url).Select(shown => new SourcePlace(page.Path, shown.Place))));

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
            && servers.TrueForAll(server => server.Url != url && server.Name != name) && name.Length > 0 && char.IsLetter(name[0]))
        {
            servers.Add(new(name, url));
        }
    }

    /// <summary>"Host: api.boats.example" below a request line that has the path only.</summary>
    private static string? HostOf(RequestSample request)
    {
        var host = request.Address.Text.StartsWith("/", StringComparison.Ordinal) ? request.Headers.FirstOrDefault(header => header.Name.Equals("Host", StringComparison.OrdinalIgnoreCase))?.Value.Trim() : null;
        return host is not null && Uri.CheckHostName(host) == UriHostNameType.Dns && host.IndexOf('.') > 0 ? "https://" + host : null;
    }

    /// <summary>What stands before the endpoint's path in its request blocks: <c>https://host/v1</c>.</summary>
    private static IEnumerable<(string Url, Place Place)> Shown(Endpoint endpoint)
    {
        var route = RoutePath.Of(endpoint.Path.Text);
        foreach (var request in endpoint.Requests)
        {
            if (HostOf(request) is { } host)
            {
                yield return (host, request.Address.Place);
                continue;
            }

            if (!Uri.TryCreate(request.Address.Text.Replace("\\", ""), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                continue;
            }

            var segments = RoutePath.Of(request.Address.Text.Replace("\\", "")).Segments.ToList();
            var extra = segments.Count - route.Segments.Count();
            if (extra >= 0)
            {
                yield return (string.Join("/", new[] { uri.GetLeftPart(UriPartial.Authority) }.Concat(segments.Take(extra))), request.Address.Place);
            }
        }
    }
}
