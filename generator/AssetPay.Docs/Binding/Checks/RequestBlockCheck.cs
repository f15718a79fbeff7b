using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Checks;

/// <summary>Holds a page's request blocks against its heading: the same method, and a path that is one of the route's.</summary>
internal static class RequestBlockCheck
{
    public static IEnumerable<Finding> Check(EndpointFacts facts)
    {
        foreach (var request in facts.Endpoint.Requests)
        {
            var method = request.Method.Text.ToUpperInvariant();
            if (method != facts.Method)
            {
                yield return Tell(facts, request.Method.Place, $"The method of {facts.Route.Template}", method, facts.Method, facts.Endpoint.Method.Place);
            }

            var address = RoutePath.Of(request.Address.Text);
            if (!IsOf(address, facts.Route))
            {
                yield return Tell(facts, request.Address.Place, $"The path of {facts.Name}", address.Template, facts.Route.Template, facts.Endpoint.Path.Place);
            }
        }
    }

    /// <summary>The address may have the base address's own path in front (<c>/v1</c>).</summary>
    private static bool IsOf(RoutePath address, RoutePath route)
    {
        var extra = address.Segments.Count - route.Segments.Count;
        return extra >= 0 && route.Covers(address.Without(extra));
    }

    private static Finding Tell(EndpointFacts facts, Place place, string what, string here, string there, Place other) =>
        Finding.Of(Rules.Contradiction, facts.Page.Path, place, what, here, there, facts.At(other), "the latter");
}
