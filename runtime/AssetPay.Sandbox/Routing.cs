using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Which operation a method and a path belong to. A path without parameters goes before one with them; of two operations with one path the
/// one for several things is meant when the last parameter names several.
/// </summary>
internal sealed class Routing
{
    private readonly IReadOnlyList<Route> _routes;
    private readonly IReadOnlyList<string> _prefixes;

    public Routing(ApiModel model)
    {
        _routes = [.. model.Operations.Select(operation => new Route(operation)).OrderBy(route => route.Parameters).ThenByDescending(route => route.IsForSeveral)];
        _prefixes = [.. model.Servers.Select(PathOf).Where(path => path.Length > 0).Distinct(StringComparer.Ordinal), ""];
    }

    public Exchange? Find(Incoming incoming)
    {
        foreach (var prefix in _prefixes.Where(prefix => incoming.Path.StartsWith(prefix + "/", StringComparison.Ordinal)))
        {
            var segments = Route.Segments(incoming.Path[prefix.Length..]);
            foreach (var route in _routes)
            {
                if (route.Operation.HttpMethod == incoming.Method && route.Match(segments) is { } values && !IsForOne(route, values))
                    return new(incoming, route.Operation, values);
            }
        }

        return null;
    }

    /// <summary>One thing is asked for where the route is that of several, and has another operation for one.</summary>
    private bool IsForOne(Route route, Dictionary<string, string> values) =>
        route.IsForSeveral
        && !values[route.Operation.PathParameters[^1].WireName].Contains(',')
        && _routes.Any(other => !other.IsForSeveral && other.IsSameAs(route));

    /// <summary>The path of a server's address, which stands before the documented paths.</summary>
    private static string PathOf(ServerModel server) =>
        Uri.TryCreate(server.Url, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') : "";

    private sealed class Route(OperationModel operation)
    {
        private readonly string[] _segments = Segments(operation.Path);

        public OperationModel Operation => operation;

        public bool IsForSeveral => operation is { Shape: CallShape.Batch, PathParameters.IsEmpty: false };

        public bool IsSameAs(Route other) => other.Operation.HttpMethod == operation.HttpMethod && other.Operation.Path == operation.Path;

        public int Parameters => _segments.Count(segment => ParameterOf(segment) is not null);

        public static string[] Segments(string path) => path.Split('/')[1..];

        /// <summary>The values of the path's parameters, still encoded; null: another path.</summary>
        public Dictionary<string, string>? Match(string[] segments)
        {
            if (segments.Length != _segments.Length)
                return null;

            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < segments.Length; i++)
            {
                if (ParameterOf(_segments[i]) is not var (before, parameter, after))
                {
                    if (_segments[i] != Uri.UnescapeDataString(segments[i]))
                        return null;
                }
                else if (segments[i].Length > before.Length + after.Length
                    && segments[i].StartsWith(before, StringComparison.Ordinal) && segments[i].EndsWith(after, StringComparison.Ordinal))
                {
                    values[parameter] = segments[i][before.Length..^after.Length];
                }
                else
                {
                    return null;
                }
            }

            return values;
        }
    }

    /// <summary>The name in <c>{boatId}.json</c>, and what stands around it.</summary>
    public static (string Before, string Name, string After)? ParameterOf(string segment) =>
        segment.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open && segment.IndexOf('}', open) is >= 0 and var close
            ? (segment[..open], segment[(open + 1)..close], segment[(close + 1)..])
            : null;
}
