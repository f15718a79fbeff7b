using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>A file of a client's folder, a page or the lock, as text. Only item metadata makes a file one: a project may have other markdown files.</summary>
internal abstract record FolderFile(string FullPath)
{
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
        return isLock
            ? [LockSource.Of(metadata, defaults, text.ToString(), file.Text.Path)]
            : [DocsSource.Of(page!, metadata, defaults, text.ToString(), file.Text.Path)];
    }

    public abstract ReadFile Read(CancellationToken cancellationToken);
}

/// <summary>
/// A file of the folder as it was read. Read anew it is another one, even when it says the same: what is told of it may stand on other lines.
/// </summary>
internal abstract record ReadFile(string FullPath)
{
    public static ReadFile Of(FolderFile file, CancellationToken cancellationToken) => file.Read(cancellationToken);

    public static ImmutableArray<ParsedPage> Pages(ImmutableArray<ReadFile> all, CancellationToken cancellationToken) => all.OfType<ParsedPage>().ToImmutableArray();

    public static IEnumerable<ReadLock> Locks(ImmutableArray<ReadFile> all, CancellationToken cancellationToken) => all.OfType<ReadLock>();

    public virtual bool Equals(ReadFile? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => FullPath.GetHashCode();
}
