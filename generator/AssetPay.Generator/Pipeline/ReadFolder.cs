using System.Collections.Immutable;

namespace ApiDocs.Generator.Pipeline;

/// <summary>All files of the folder as they were read, each in its kind.</summary>
internal sealed class ReadFolder(ImmutableArray<ParsedPage> pages, ReadLocks locks)
{
    public ImmutableArray<ParsedPage> Pages => pages;

    public ReadLocks Locks => locks;

    // At every keystroke, over all the files.
    public static ReadFolder Of(ImmutableArray<FolderFile> files, CancellationToken cancellationToken)
    {
        var (pages, locks) = (ImmutableArray.CreateBuilder<ParsedPage>(files.Length), ImmutableArray.CreateBuilder<ReadLock>(0));
        foreach (var file in files)
        {
            switch (file.Read(cancellationToken))
            {
                case ParsedPage page:
                    pages.Add(page);
                    break;
                case ReadLock read:
                    locks.Add(read);
                    break;
            }
        }

        return new(pages.ToImmutable(), new(locks.ToImmutable()));
    }

    public static ReadFolder Itself(ReadFolder folder, CancellationToken cancellationToken) => folder;

    public static ReadLocks TakeLocks(ReadFolder folder, CancellationToken cancellationToken) => folder.Locks;
}

/// <summary>The locks of the folder; the same as others when none was read anew.</summary>
internal sealed class ReadLocks(ImmutableArray<ReadLock> all) : IEquatable<ReadLocks>
{
    public ImmutableArray<ReadLock> All => all;

    public static IEnumerable<ReadLock> Each(ReadLocks locks, CancellationToken cancellationToken) => locks.All;

    public bool Equals(ReadLocks? other) => other is not null && all.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as ReadLocks);

    public override int GetHashCode() => all.Length;
}
