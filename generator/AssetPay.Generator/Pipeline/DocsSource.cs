using ApiDocs.Pages;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A page, the client that it belongs to, and where it is on this machine.</summary>
internal sealed record DocsSource(DocsPage Page, AskedClient Client, string FullPath) : FolderFile(FullPath)
{
    public static DocsSource Of(string path, AnalyzerConfigOptions metadata, AskedClient defaults, string text, string fullPath)
    {
        var client = new AskedClient(
            ItemMetadata.Of(metadata, "ApiDocsClientName") ?? defaults.Name,
            ItemMetadata.Of(metadata, "ApiDocsNamespace") ?? defaults.Namespace,
            ItemMetadata.Of(metadata, "ApiDocsAccessibility") ?? defaults.Accessibility);
        return new(new(path.Replace('\\', '/'), text), client, fullPath);
    }

    public override ReadFile Read(CancellationToken cancellationToken) => ParsedPage.Of(this, cancellationToken);
}
