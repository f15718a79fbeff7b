namespace ApiDocs.Tool.Pull;

/// <summary>Writes the folder as it will be: the pages, the list of their sources, and everything in the old folder that was never pulled.</summary>
internal static class NextFolder
{
    public static PullReport Write(DocsFolder folder, SourceList list, IReadOnlyList<PulledPage> pages, HashSet<string> gone)
    {
        var pulled = pages.Select(page => page.Line.Path).ToHashSet(StringComparer.Ordinal);
        var kept = folder.Files().Where(file => !pulled.Contains(file) && !gone.Contains(file)).ToList();
        RefuseClash(kept, pulled);
        Directory.CreateDirectory(folder.Next);
        foreach (var file in kept)
        {
            Copy(folder, file);
        }

        var (added, changed) = (new List<string>(), new List<string>());
        foreach (var page in pages)
        {
            var old = Path.Combine(folder.Path, page.Line.Path);
            if (File.Exists(old) && File.ReadAllBytes(old).AsSpan().SequenceEqual(page.Bytes))
            {
                // A copy keeps its time, so that a build sees that nothing happened.
                Copy(folder, page.Line.Path);
            }
            else
            {
                (File.Exists(old) ? changed : added).Add(page.Line.Path);
                File.WriteAllBytes(Made(folder, page.Line.Path), page.Bytes);
            }
        }

        var lines = list.Lines.Values.Where(line => !pulled.Contains(line.Path) && !gone.Contains(line.Path)).Concat(pages.Select(page => page.Line));
        (list with { Lines = lines.ToDictionary(line => line.Path, StringComparer.Ordinal) }).Write(folder.Next);
        return new(added, changed, [.. gone.Order(StringComparer.Ordinal)], pages.Count - added.Count - changed.Count, []);
    }

    // What was here before may clash with itself, where the system lets it: it is no page's doing.
    private static void RefuseClash(IReadOnlyList<string> kept, IReadOnlySet<string> pulled)
    {
        if (FileClash.Find(kept.Concat(pulled)) is { } clash && pulled.Contains(clash.Later))
        {
            throw new PullException($"'{clash.Later}' of the index and '{clash.Earlier}' of the folder cannot both be there where capitals do not count; nothing was changed");
        }
    }

    private static void Copy(DocsFolder folder, string file) => File.Copy(Path.Combine(folder.Path, file), Made(folder, file), overwrite: true);

    private static string Made(DocsFolder folder, string file)
    {
        var path = Path.Combine(folder.Next, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
