using System.Text.RegularExpressions;
using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>A base address. The model's first one is what a client takes without being told, as the document's first is.</summary>
internal static partial class ServerWriter
{
    public static OpenApiServer Of(ServerModel server)
    {
        var variables = Variable().Matches(server.Url).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        return new()
        {
            Url = server.Url,
            Description = server.Name,
            Variables = variables.Count == 0 ? null : variables.ToDictionary(name => name, name => new OpenApiServerVariable { Default = name }),
        };
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Variable();
}
