namespace ApiDocs.Tool.Pull;

/// <summary>
/// The folder that is pulled into. A new one is made ready beside it and takes its place in one step; a run that was cut off between the
/// two renames of that step is undone by the next. Nothing is written but in these two folders, and through no link.
/// </summary>
internal sealed class DocsFolder : IDisposable
{
    private const string OldSuffix = ".pull-old";
    private const string NewSuffix = ".pull-new";
    private const string LockSuffix = ".pull-lock";

    private readonly string _old;
    private readonly FileStream _lock;

    private DocsFolder(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path) ?? throw new UsageException($"'{path}' is the root of a disk; give the documentation a folder of its own");
        _old = Beside(OldSuffix);
        Next = Beside(NewSuffix);
        Directory.CreateDirectory(parent);
        _lock = PullLock.Take(Beside(LockSuffix), path);

        string Beside(string suffix)
        {
            var beside = System.IO.Path.Combine(parent, "." + System.IO.Path.GetFileName(path) + suffix);
            return new FileInfo(beside).LinkTarget is null ? beside : throw new UsageException($"'{beside}' is a link, where a pull puts a folder of its own; take it away");
        }
    }

    public string Path { get; }

    /// <summary>Where the new folder is made ready.</summary>
    public string Next { get; }

    public static DocsFolder Open(string folder)
    {
        var path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        if (File.Exists(path))
        {
            throw new UsageException($"'{folder}' is a file, where a folder was expected");
        }

        var place = Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        if (System.IO.Path.Exists(System.IO.Path.Combine(place, ".git")))
        {
            throw new UsageException($"'{folder}' is the root of a repository; give the documentation a folder of its own in it");
        }

        var opened = new DocsFolder(place);
        try
        {
            opened.Recover();
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Its files, with slashes and relative to it.</summary>
    public IEnumerable<string> Files()
    {
        if (!Directory.Exists(Path))
        {
            yield break;
        }

        foreach (var entry in new DirectoryInfo(Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            if (entry.LinkTarget is not null)
            {
                throw new UsageException($"'{entry.FullName}' is a link, which a pull cannot carry over; put the file itself there");
            }

            if (entry is FileInfo)
            {
                yield return System.IO.Path.GetRelativePath(Path, entry.FullName).Replace('\\', '/');
            }
        }
    }

    /// <summary>Puts the new folder in the place of the old one.</summary>
    public void Swap()
    {
        if (!Directory.Exists(Path))
        {
            Directory.Move(Next, Path);
            return;
        }

        Directory.Move(Path, _old);
        try
        {
            Directory.Move(Next, Path);
        }
        catch
        {
            Directory.Move(_old, Path);
            throw;
        }

        Directory.Delete(_old, recursive: true);
    }

    public void Discard()
    {
        if (Directory.Exists(Next))
        {
            Directory.Delete(Next, recursive: true);
        }
    }

    private void Recover()
    {
        Discard();
        if (Directory.Exists(_old) && !Directory.Exists(Path))
        {
            Directory.Move(_old, Path);
        }
        else if (Directory.Exists(_old))
        {
            Directory.Delete(_old, recursive: true);
        }
    }
}
