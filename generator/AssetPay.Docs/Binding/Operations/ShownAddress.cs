using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Words;

namespace ApiDocs.Binding.Operations;

/// <summary>How the addresses of a page's examples write a point in time: <c>GET /boats/2025-07-01?since=1719792000</c>.</summary>
internal static class ShownAddress
{
    public static TimeForm OfQuery(EndpointFacts facts, string name)
    {
        var form = TimeForm.Unsaid;
        foreach (var request in facts.Endpoint.Requests)
        {
            foreach (var pair in request.Address.Text.Split('?', '&').Skip(1).Where(pair => pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal)))
            {
                form = TimeClues.Later(form, Form(pair.Substring(name.Length + 1)));
            }
        }

        return form;
    }

    public static TimeForm OfPath(EndpointFacts facts, string name)
    {
        var fromEnd = facts.Route.Segments.Reverse().ToList().IndexOf("{" + name + "}");
        var form = TimeForm.Unsaid;
        foreach (var request in fromEnd < 0 ? [] : facts.Endpoint.Requests)
        {
            // The base address may have a path of its own in front.
            var segments = RoutePath.Of(request.Address.Text).Segments;
            form = TimeClues.Later(form, segments.Count < facts.Route.Segments.Count ? TimeForm.Unsaid : Form(segments[segments.Count - 1 - fromEnd]));
        }

        return form;
    }

    private static TimeForm Form(string value) => TimeClues.InAddress(Uri.UnescapeDataString(value));
}
