using ApiDocs.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The lock that lies beside a client's pages, as text.</summary>
internal sealed record LockSource(string ClientKey, string Text, string FullPath)
{
    public static IEnumerable<LockSource> Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken)
    {
        // The compiler takes a step over all files without looking.
        cancellationToken.ThrowIfCancellationRequested();
        var metadata = file.Options.GetOptions(file.Text);
        if (ItemMetadata.Of(metadata, "ApiDocsLock") is null || file.Text.GetText(cancellationToken) is not { } text)
        {
            return [];
        }

        var asked = ClientDefaults.Of(file.Options, cancellationToken).Client;
        return [new((asked with { Name = ItemMetadata.Of(metadata, "ApiDocsClientName") ?? asked.Name }).Key, text.ToString(), file.Text.Path)];
    }
}

/// <summary>
/// The lock as it was read, whose it is, and where it is on this machine. Read anew it is another one, even when it says the same: what is
/// told of it may stand on other lines.
/// </summary>
internal sealed record ReadLock(string ClientKey, LockReading Reading, string FullPath)
{
    public static ReadLock Of(LockSource source, CancellationToken cancellationToken) => new(source.ClientKey, LockReader.Read(source.Text), source.FullPath);

    public bool Equals(ReadLock? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => FullPath.GetHashCode();
}
