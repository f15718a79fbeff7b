using System.Globalization;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.OpenApi;

/// <summary>Where a part was read: <c>page.md:17</c>.</summary>
internal static class SourceText
{
    public static JsonNode? Of(SourceMap sources, string address) => sources.First(address) is { } source
        ? JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{source.Page}:{source.Place.Line + 1}"))
        : null;
}
