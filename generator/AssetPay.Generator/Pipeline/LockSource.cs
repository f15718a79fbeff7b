using ApiDocs.Changes;

namespace ApiDocs.Generator.Pipeline;

/// <summary>The lock that lies beside a client's pages, as text.</summary>
internal sealed record LockSource(string ClientKey, string Text, string FullPath) : FolderFile(FullPath)
{
    protected override ReadFile ReadNow(CancellationToken cancellationToken) => new ReadLock(ClientKey, LockReader.Read(Text), FullPath);
}

/// <summary>The lock as it was read, whose it is, and where it is on this machine.</summary>
internal sealed class ReadLock(string clientKey, LockReading reading, string fullPath) : ReadFile(fullPath)
{
    public string ClientKey => clientKey;

    public LockReading Reading => reading;
}
