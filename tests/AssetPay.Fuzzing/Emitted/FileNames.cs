using System.Text;

namespace ApiDocs.Fuzzing.Emitted;

/// <summary>The names of the files: each once, whatever its case, and such that a disk takes them.</summary>
internal sealed class FileNames
{
    private const int MostBytes = 255;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Add(string name)
    {
        if (!_names.Add(name))
        {
            yield return $"Two files are called {name}.";
        }

        if (name.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > MostBytes || part.Length == 0 || !part.All(c => char.IsLetterOrDigit(c) || c is '_' or '.')))
        {
            yield return $"No disk takes the name {name}.";
        }
    }
}
