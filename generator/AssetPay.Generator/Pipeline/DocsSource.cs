using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A page, the client that it belongs to, and where it is on this machine.</summary>
internal sealed record DocsSource(DocsPage Page, AskedClient Client, string FullPath) : FolderFile(FullPath)
{
    protected override ReadFile ReadNow(CancellationToken cancellationToken) => ParsedPage.Of(this, cancellationToken);
}
