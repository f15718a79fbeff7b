namespace ApiDocs.Tool.Pull;

/// <summary>
/// Paths that cannot stand in one folder on every system: two that differ by capitals alone, and one that is a folder of another. Where they
/// cannot, the later of them would take the place of the earlier.
/// </summary>
internal static class FileClash
{
    /// <summary>The first path that clashes, and the one before it that it clashes with. All paths have slashes.</summary>
    public static (string Earlier, string Later)? Find(IEnumerable<string> paths)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (files.GetValueOrDefault(path) is { } twin)
            {
                return (twin, path);
            }

            if (folders.GetValueOrDefault(path) is { } below)
            {
                return (below, path);
            }

            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (files.GetValueOrDefault(path[..end]) is { } file)
                {
                    return (file, path);
                }

                folders.TryAdd(path[..end], path);
            }

            files.Add(path, path);
        }

        return null;
    }
}
