using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>Gives an operation its right address wherever a page names it: its heading, request blocks, guides, overviews of limits.</summary>
internal static class Readdressing
{
    public static Page Correct(Page page, string key, Quote method, Quote path) => page with
    {
        Endpoints = page.Endpoints.Select(endpoint => OperationLayer.Key(endpoint) == key ? Correct(endpoint, method, path) : endpoint).ToEquatableArray(),
        RateLimits = page.RateLimits.Select(row => IsOf(row, key) ? row with { Method = method.Text, Path = path.Text } : row).ToEquatableArray(),
        GuideRequests = page.GuideRequests.Select(guide => guide with { Request = Correct(guide.Request, key, method, path) }).ToEquatableArray(),
    };

    /// <summary>A vendor that announces by a request block alone shows values (<c>/boats/42</c>); the overlay's heading has the parameters.</summary>
    public static Page Name(Page page, Endpoint named)
    {
        var route = RoutePath.Of(named.Struck is { } struck ? struck.Text.Substring(struck.Text.IndexOf(' ') + 1) : named.Path.Text);
        return route.Parameters.Count == 0 ? page : page with
        {
            Endpoints = page.Endpoints.Select(endpoint => endpoint.Form == Announcement.RequestBlock && endpoint.Method.Text == named.Method.Text
                && RoutePath.Of(endpoint.Path.Text) is { Parameters.Count: 0 } shown && route.Covers(shown) ? endpoint with { Path = endpoint.Path with { Text = route.Template } } : endpoint).ToEquatableArray(),
        };
    }

    public static Page TakeAway(Page page, string key) => page with
    {
        Endpoints = page.Endpoints.Where(endpoint => OperationLayer.Key(endpoint) != key).ToEquatableArray(),
        RateLimits = page.RateLimits.Where(row => !IsOf(row, key)).ToEquatableArray(),
        GuideRequests = page.GuideRequests.Where(guide => !IsOf(guide.Request, key)).ToEquatableArray(),
    };

    private static Endpoint Correct(Endpoint endpoint, Quote method, Quote path)
    {
        var key = OperationLayer.Key(endpoint);
        return endpoint with { Method = method, Path = path, Requests = endpoint.Requests.Select(request => Correct(request, key, method, path)).ToEquatableArray() };
    }

    // Values in the place of parameters stay; only the words between them are corrected.
    private static RequestSample Correct(RequestSample request, string key, Quote method, Quote path)
    {
        if (!IsOf(request, key))
            return request;

        var old = key.Substring(key.IndexOf(' ') + 1).Split('/');
        var mine = RoutePath.Of(path.Text).Template.Split('/');
        var shown = RoutePath.Of(request.Address.Text).Template.Split('/');
        var extra = shown.Length - old.Length;
        var values = new Queue<string>(shown.Skip(extra).Where((_, i) => old[i] == "{}"));
        var right = string.Join("/", mine.Select(segment => segment.StartsWith("{", StringComparison.Ordinal) && values.Count > 0 ? values.Dequeue() : segment));
        // The base address may have a path of its own (/v1), which the operation's leaves out.
        return request with { Method = method, Address = request.Address with { Text = Host(request.Address.Text) + string.Join("/", shown.Take(extra + 1)) + right } };
    }

    private static string Host(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var slash = scheme < 0 ? -1 : address.IndexOf('/', scheme + 3);
        return slash < 0 ? "" : address.Substring(0, slash);
    }

    private static bool IsOf(RequestSample request, string key)
    {
        var (method, path) = (key.Substring(0, key.IndexOf(' ')), key.Substring(key.IndexOf(' ') + 1));
        if (!request.Method.Text.Equals(method, StringComparison.OrdinalIgnoreCase))
            return false;

        var (mine, theirs) = (path.Split('/').Skip(1).ToList(), RoutePath.Of(request.Address.Text).Key.Split('/').Skip(1).ToList());
        var extra = theirs.Count - mine.Count;
        return extra >= 0 && Enumerable.Range(0, mine.Count).All(i => mine[i] == "{}" || mine[i] == theirs[i + extra]);
    }

    private static bool IsOf(RateLimitRow row, string key) => row is { Method: { } method, Path: { } path } && OperationLayer.Key(method, path) == key;
}
