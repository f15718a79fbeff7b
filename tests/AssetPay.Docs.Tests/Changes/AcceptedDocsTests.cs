using ApiDocs.Changes;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Changes;

/// <summary>The lock of the ready-made client.</summary>
public sealed class AcceptedDocsTests
{
    [Fact]
    public void The_lock_of_this_repository_is_what_its_pages_mean()
    {
        var file = Path.Combine(Repository.Docs, LockFile.Name);
        var now = ContractOf.Model(Pipeline.Everything);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, LockWriter.Write(now));
        }

        var accepted = LockReader.Read(File.ReadAllText(file)).Contract!;

        Assert.Equal("", string.Join("\n", ContractDiff.Compare(accepted, now).Select(ChangeSentence.Of)));
        Assert.Equal(now, accepted);
    }
}
