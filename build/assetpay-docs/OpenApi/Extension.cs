using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>Members of the document that OpenAPI has no word for.</summary>
internal static class Extension
{
    public const string ErrorCodes = "x-error-codes";
    public const string RateLimits = "x-rate-limits";
    public const string Source = "x-source";

    /// <summary>The known values of an enumeration that may grow.</summary>
    public const string OpenEnum = "x-extensible-enum";

    public static void Add(this IOpenApiExtensible part, string name, JsonNode? value)
    {
        if (value is null or JsonArray { Count: 0 })
        {
            return;
        }

        part.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        part.Extensions[name] = new JsonNodeExtension(value);
    }
}
