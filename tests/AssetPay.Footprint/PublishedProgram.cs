using System.Text;

namespace Footprint;

/// <summary>A program as it was published: compiled to one file, or trimmed beside a runtime of its own.</summary>
internal sealed class PublishedProgram(string folder)
{
    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>What there is of managed code: the assemblies of a trimmed program (its runtime is the same for all), or all of a native one.</summary>
    public long Size => Parts.Sum(part => part.Length);

    private IReadOnlyList<FileInfo> Parts { get; } = new DirectoryInfo(folder).GetFiles("*.dll") is { Length: > 0 } assemblies
        ? assemblies
        : [new(Path.Combine(folder, Path.GetFileName(folder)))];

    /// <summary>Whether a name stands in it: in the metadata of an assembly, or in what a native program keeps of it for stack traces.</summary>
    public bool Has(string name) => Parts.Any(part => File.ReadAllBytes(part.FullName).AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0);
}
