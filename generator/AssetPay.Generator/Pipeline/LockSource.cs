using ApiDocs.Changes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The lock that lies beside a client's pages, as text.</summary>
internal sealed record LockSource(string ClientKey, string Text, string FullPath) : FolderFile(FullPath)
{
    public static LockSource Of(AnalyzerConfigOptions metadata, AskedClient defaults, string text, string fullPath) =>
        new((defaults with { Name = ItemMetadata.Of(metadata, "ApiDocsClientName") ?? defaults.Name }).Key, text, fullPath);

    public override ReadFile Read(CancellationToken cancellationToken) => new ReadLock(ClientKey, LockReader.Read(Text), FullPath);
}

/// <summary>The lock as it was read, whose it is, and where it is on this machine.</summary>
internal sealed record ReadLock(string ClientKey, LockReading Reading, string FullPath) : ReadFile(FullPath);
