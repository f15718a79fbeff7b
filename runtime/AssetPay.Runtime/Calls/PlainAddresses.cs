using System.Collections.Concurrent;

namespace ApiDocs.Runtime;

/// <summary>
/// The addresses of operations without parameters below one base address: as they never change, each is made once. There are never more than
/// the documentation has operations.
/// </summary>
internal sealed class PlainAddresses
{
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    /// <summary>The address that was written; one made before where it is nothing but prefix and template.</summary>
    internal Uri Of(in ApiRequestHead head, string pathTemplate)
    {
        if (!head.IsPlain)
        {
            return head.ToUri();
        }

        return _addresses.TryGetValue(pathTemplate, out var known) ? known : _addresses.GetOrAdd(pathTemplate, head.ToUri());
    }
}
