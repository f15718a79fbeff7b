using ApiDocs.Model;
using Microsoft.OpenApi;

namespace ApiDocs.Tool.OpenApi;

/// <summary>What the document says of itself.</summary>
internal static class InfoWriter
{
    /// <summary>A document must have a version, and pages state none.</summary>
    private const string NoVersion = "unstated";

    public static OpenApiInfo Of(ApiModel model, ExportNames names) => new()
    {
        Title = names.Title ?? model.Client.Name + " API",
        Version = names.Version ?? NoVersion,
        Description = model.Client.DocsUrl is { } url ? $"Recovered from the documentation at {url}" : "Recovered from documentation pages.",
    };
}
