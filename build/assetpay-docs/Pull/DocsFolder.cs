namespace ApiDocs.Tool.Pull;

/// <summary>
/// The folder that is pulled into. A new one is made ready beside it and takes its place in one step; a run that was cut off between the
/// two renames of that step is undone by the next.
/// </summary>
internal sealed class DocsFolder
{
    private const string OldSuffix = ".pull-old";
    private const string NewSuffix = ".pull-new";

    private readonly string _old;

    private DocsFolder(string path)
    {
        Path = path;
        var parent = System.IO.Path.GetDirectoryName(path) ?? throw new UsageException($"'{path}' is the root of a disk; give the documentation a folder of its own");
        _old = System.IO.Path.Combine(parent, "." + System.IO.Path.GetFileName(path) + OldSuffix);
        Next = System.IO.Path.Combine(parent, "." + System.IO.Path.GetFileName(path) + NewSuffix);
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

        var opened = new DocsFolder(Directory.Exists(path) ? Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
        opened.Recover();
        return System.IO.Path.Exists(System.IO.Path.Combine(opened.Path, ".git"))
            ? throw new UsageException($"'{folder}' is the root of a repository; give the documentation a folder of its own in it")
            : opened;
    }

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
