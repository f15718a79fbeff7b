using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A file of a client's folder, a page or the lock, as text. Only item metadata makes a file one: a project may have other markdown files.</summary>
internal abstract record FolderFile(string FullPath)
{
    private ReadFile? _read;

    public static IEnumerable<FolderFile> Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken)
    {
        // The compiler takes a step over all files without looking.
        cancellationToken.ThrowIfCancellationRequested();
        var metadata = file.Options.GetOptions(file.Text);
        var (page, isLock) = (ItemMetadata.Of(metadata, "ApiDocsPath"), ItemMetadata.Of(metadata, "ApiDocsLock") is not null);
        if ((page is null && !isLock) || file.Text.GetText(cancellationToken) is not { } text)
        {
            return [];
        }

        var defaults = ClientDefaults.Of(file.Options, cancellationToken).Client;
        var client = new AskedClient(
            ItemMetadata.Of(metadata, "ApiDocsClientName") ?? defaults.Name,
            ItemMetadata.Of(metadata, "ApiDocsNamespace") ?? defaults.Namespace,
            ItemMetadata.Of(metadata, "ApiDocsAccessibility") ?? defaults.Accessibility);
        return isLock
            ? [new LockSource(client.Key, text.ToString(), file.Text.Path)]
            : [new DocsSource(new(page!.Replace('\\', '/'), text.ToString()), client, file.Text.Path)];
    }

    /// <summary>What it says, read once: the compiler keeps a file that is as it was, and with it what was read.</summary>
    public ReadFile Read(CancellationToken cancellationToken) => _read ??= ReadNow(cancellationToken);

    // What was read is no part of what the file is.
    public virtual bool Equals(FolderFile? other) => other is not null && EqualityContract == other.EqualityContract && FullPath == other.FullPath;

    public override int GetHashCode() => FullPath.GetHashCode();

    protected abstract ReadFile ReadNow(CancellationToken cancellationToken);
}
