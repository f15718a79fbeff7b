namespace ApiDocs.Runtime;

/// <summary>
/// Which paths a raw call may have. The credential goes along, so a path must not be able to name another host, nor to climb
/// out of the base address.
/// </summary>
internal static class RawPath
{
    internal static string Check(string? path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path[0] != '/' || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new ArgumentException("The path must start with one slash, as in \"/secure/trades\": it is always under the base address.", nameof(path));
        }

        foreach (var character in path)
        {
            if (character is '\\' or '#' || char.IsControl(character) || char.IsWhiteSpace(character))
            {
                throw new ArgumentException("The path must have no backslash, no '#', no blank and no control character; encode them.", nameof(path));
            }
        }

        var end = path.IndexOf('?');
        foreach (var segment in (end < 0 ? path : path[..end]).Split('/'))
        {
            if (segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or "..")
            {
                throw new ArgumentException("The path must have no segment \".\" or \"..\".", nameof(path));
            }
        }

        return path;
    }
}
