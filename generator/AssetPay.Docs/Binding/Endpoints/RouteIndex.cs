using ApiDocs.Binding.Docs;

namespace ApiDocs.Binding.Endpoints;

/// <summary>Finds the endpoint that an address with real values is one of; of several that fit, the one that comes first.</summary>
internal sealed class RouteIndex
{
    private readonly Dictionary<(string Method, int Count, int At, string Word), List<(int Order, EndpointFacts Facts)>> _byWord = [];

    public RouteIndex(IReadOnlyList<EndpointFacts> endpoints)
    {
        for (var i = 0; i < endpoints.Count; i++)
        {
            var (at, word) = WordOf(endpoints[i].Route.Keys);
            var key = (endpoints[i].Method, endpoints[i].Route.Keys.Count, at, word);
            if (!_byWord.TryGetValue(key, out var list))
            {
                _byWord.Add(key, list = []);
            }

            list.Add((i, endpoints[i]));
        }
    }

    public EndpointFacts? Find(string method, RoutePath address)
    {
        (int Order, EndpointFacts? Facts) first = (int.MaxValue, null);
        for (var at = -1; at < address.Keys.Count; at++)
        {
            foreach (var known in _byWord.TryGetValue((method, address.Keys.Count, at, at < 0 ? "" : address.Keys[at]), out var list) ? list : [])
            {
                if (known.Order < first.Order && known.Facts.Route.Covers(address))
                {
                    first = known;
                }
            }
        }

        return first.Facts;
    }

    // The longest word of a route tells it best from others; where it stands and how many segments there are tell it too.
    private static (int At, string Word) WordOf(IReadOnlyList<string> keys)
    {
        var (at, word) = (-1, "");
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Length > word.Length && !keys[i].Contains('{'))
            {
                (at, word) = (i, keys[i]);
            }
        }

        return (at, word);
    }
}
