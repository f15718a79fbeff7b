using ApiDocs.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// A page, the client that it belongs to, and where it is on this machine. Only item metadata makes a file a page: a project may have
/// other markdown files.
/// </summary>
internal sealed record DocsSource(DocsPage Page, AskedClient Client, string FullPath)
{
    public static IEnumerable<DocsSource> Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken)
    {
        // The compiler takes a step over all files without looking.
        cancellationToken.ThrowIfCancellationRequested();
        var metadata = file.Options.GetOptions(file.Text);
        if (ItemMetadata.Of(metadata, "ApiDocsPath") is not { } path || file.Text.GetText(cancellationToken) is not { } text)
        {
            return [];
        }

        var defaults = ClientDefaults.Of(file.Options, cancellationToken).Client;
        var client = new AskedClient(
            ItemMetadata.Of(metadata, "ApiDocsClientName") ?? defaults.Name,
            ItemMetadata.Of(metadata, "ApiDocsNamespace") ?? defaults.Namespace,
            ItemMetadata.Of(metadata, "ApiDocsAccessibility") ?? defaults.Accessibility);
        return [new(new(path.Replace('\\', '/'), text.ToString()), client, file.Text.Path)];
    }
}
