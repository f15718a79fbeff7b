using ApiDocs.Binding.Docs;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Finds the endpoint that an address with real values is one of; of several that fit, the one that comes first.</summary>
internal sealed class RouteIndex
{
    private readonly Dictionary<string, List<(int Order, EndpointFacts Facts)>> _byWord = new(StringComparer.Ordinal);

    public RouteIndex(IReadOnlyList<EndpointFacts> endpoints)
    {
        for (var i = 0; i < endpoints.Count; i++)
        {
            var key = Key(endpoints[i].Method, endpoints[i].Route, WordAt(endpoints[i].Route));
            if (!_byWord.TryGetValue(key, out var list))
            {
                _byWord.Add(key, list = []);
            }

            list.Add((i, endpoints[i]));
        }
    }

    public EndpointFacts? Find(string method, RoutePath address)
    {
        var segments = address.Key.Split('/');
        return Enumerable.Range(0, segments.Length).Append(-1)
            .SelectMany(at => _byWord.TryGetValue(Key(method, address, at < 0 ? null : (at, segments[at])), out var list) ? list : [])
            .Where(known => known.Facts.Route.Covers(address)).OrderBy(known => known.Order).Select(known => known.Facts).FirstOrDefault();
    }

    // The longest word of a route tells it best from others; where it stands and how many segments there are tell it too.
    private static (int At, string Word)? WordAt(RoutePath route)
    {
        var segments = route.Key.Split('/');
        var words = Enumerable.Range(0, segments.Length).Where(at => segments[at].Length > 0 && segments[at].IndexOf('{') < 0).ToList();
        return words.Count == 0 ? null : words.OrderByDescending(at => segments[at].Length).Select(at => (at, segments[at])).First();
    }

    private static string Key(string method, RoutePath route, (int At, string Word)? word) => $"{method} {route.Key.Count(c => c == '/')} {word?.At} {word?.Word}";
}
