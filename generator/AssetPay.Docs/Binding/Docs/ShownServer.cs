using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Docs;

/// <summary>A base address that a request block shows: what stands before the endpoint's path in it (<c>https://host/v1</c>).</summary>
internal sealed record ShownServer(Page Page, string Url, Place Place)
{
    private static readonly char[] s_endOfHost = ['/', '?', '#'];

    public static List<ShownServer> Of(IEnumerable<Page> pages)
    {
        var all = new List<ShownServer>();
        // Thousands of request blocks name the same few hosts.
        var authorities = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var endpoint in page.Endpoints)
            {
                foreach (var request in endpoint.Requests)
                {
                    if ((HostOf(request) ?? BaseOf(request.Address.Text.Replace("\\", ""), endpoint.Path.Text, authorities)) is { } url)
                    {
                        all.Add(new(page, url, request.Address.Place));
                    }
                }
            }
        }

        return all;
    }

    /// <summary>"Host: api.boats.example" below a request line that has the path only.</summary>
    private static string? HostOf(RequestSample request)
    {
        var host = request.Address.Text.StartsWith("/", StringComparison.Ordinal) ? request.Headers.FirstOrDefault(header => header.Name.Equals("Host", StringComparison.OrdinalIgnoreCase))?.Value.Trim() : null;
        return host is not null && Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.') ? "https://" + host : null;
    }

    private static string? BaseOf(string address, string path, Dictionary<string, string?> authorities)
    {
        if (AuthorityOf(address, authorities) is not { } authority)
        {
            return null;
        }

        var segments = RoutePath.Of(address).Segments;
        var extra = segments.Count - RoutePath.Of(path).Segments.Count;
        return extra < 0 ? null : extra == 0 ? authority : string.Join("/", new[] { authority }.Concat(segments.Take(extra)));
    }

    private static string? AuthorityOf(string address, Dictionary<string, string?> authorities)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var end = scheme < 0 ? -1 : address.IndexOfAny(s_endOfHost, scheme + 3);
        var host = end < 0 ? address : address.Substring(0, end);
        if (!authorities.TryGetValue(host, out var authority))
        {
            authority = Uri.TryCreate(host, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.GetLeftPart(UriPartial.Authority) : null;
            authorities.Add(host, authority);
        }

        return authority;
    }
}
