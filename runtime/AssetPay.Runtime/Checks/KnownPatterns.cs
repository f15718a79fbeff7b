using System.Collections.Concurrent;

namespace ApiDocs.Runtime;

/// <summary>Patterns that have been read. They are constants of generated code, so there are never more than its pages have.</summary>
internal static class KnownPatterns
{
    private static readonly ConcurrentDictionary<string, TextPattern?> _read = new(StringComparer.Ordinal);

    /// <summary>The pattern; null when it is one that cannot be matched.</summary>
    internal static TextPattern? Find(string pattern) => _read.GetOrAdd(pattern, TextPattern.Parse);
}
