using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>Fills what an example leaves out, from the documented types: an object gets what is promised of it, a list one such element.</summary>
internal sealed class Elisions(TypeBook types, SampleBook samples)
{
    public void Fill(JsonNode? node, TypeRef? type, IReadOnlySet<string> elided, string path = "")
    {
        if (node is JsonObject json && types.Object(type) is { } known)
        {
            if (elided.Contains(path))
                samples.Complete(json, known);
            foreach (var member in known.Properties)
            {
                var at = path.Length == 0 ? member.WireName : $"{path}.{member.WireName}";
                if (elided.Contains(at) && !json.ContainsKey(member.WireName))
                    json[member.WireName] = samples.Plain(member.Type, member.WireName);
                Fill(json[member.WireName], member.Type, elided, at);
            }
        }
        else if (node is JsonArray items)
        {
            if (elided.Contains(path) && items.Count == 0 && types.ElementObject(type) is { } element)
                items.Add((JsonNode)samples.Promised(element));
            for (var i = 0; i < items.Count; i++)
                Fill(items[i], type?.Element, elided, $"{path}[{i}]");
        }
    }
}
