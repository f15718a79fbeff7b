using System.Collections.Immutable;
using ApiDocs.Changes;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What a client's pages mean otherwise than its lock, without a place in the pages: a moved line compares nothing anew.</summary>
internal sealed record ComparedLock(string ClientKey, ReadLock Lock, EquatableArray<Change> Changes, EquatableArray<DocsDiagnostic> Faults)
{
    public static IEnumerable<ComparedLock> Of((ClientModelSource Client, ReadLocks Locks) input, CancellationToken cancellationToken)
    {
        var (client, locks) = input;
        var own = locks.All.Where(read => read.ClientKey == client.Key && read.Reading.Contract is not null).OrderBy(read => read.FullPath, StringComparer.Ordinal).FirstOrDefault();
        return own is null ? [] : [Compare(client, own)];
    }

    private static ComparedLock Compare(ClientModelSource client, ReadLock own)
    {
        try
        {
            return new(client.Key, own, ContractDiff.Compare(own.Reading.Contract!, ContractOf.Model(client.Model)), default);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(client.Key, own, default, EquatableArray.Of(DocsDiagnostic.OfFault(exception, LockFile.Name, default)));
        }
    }
}

/// <summary>All of them, for the clients that they are of.</summary>
internal sealed class ComparedLocks(ImmutableArray<ComparedLock> all)
{
    public static ComparedLocks Of(ImmutableArray<ComparedLock> all, CancellationToken cancellationToken) => new(all);

    public ComparedLock? Of(ClientModelSource client) => all.FirstOrDefault(compared => compared.ClientKey == client.Key);
}
