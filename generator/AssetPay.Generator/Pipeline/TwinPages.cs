using System.Collections.Immutable;
using ApiDocs.Flow;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// Pages of several folders can have one path, by which all that is told of them is brought to their files. The second gets another before
/// it is read. Most projects have none of them.
/// </summary>
internal sealed record TwinPages(EquatableArray<TwinPage> All)
{
    private readonly Lazy<Dictionary<DocsFile, string>> _paths = new(() => All.ToDictionary(twin => twin.File, twin => twin.Path));

    public static TwinPages Of(ImmutableArray<DocsFile> files, CancellationToken cancellationToken)
    {
        var taken = new HashSet<(string, string)>();
        var second = new List<DocsFile>();
        foreach (var file in files.Distinct().OrderBy(file => file.FullPath, StringComparer.Ordinal).ThenBy(file => file.ClientKey, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!taken.Add((file.ClientKey, file.Path)))
            {
                second.Add(file);
            }
        }

        return new(second.ConvertAll(file => new TwinPage(file, FreePath(file, taken))).ToEquatableArray());
    }

    public static DocsSource TellApart((DocsSource Source, TwinPages Twins) input, CancellationToken cancellationToken) =>
        !input.Twins.All.IsEmpty && input.Twins._paths.Value.TryGetValue(DocsFile.Of(input.Source, cancellationToken), out var path)
            ? input.Source with { Page = input.Source.Page with { Path = path } }
            : input.Source;

    private static string FreePath(DocsFile file, HashSet<(string, string)> taken)
    {
        var number = 2;
        var path = file.Path;
        while (!taken.Add((file.ClientKey, path)))
        {
            path = FormattableString.Invariant($"{file.Path} ({number++})");
        }

        return path;
    }

    public bool Equals(TwinPages? other) => other is not null && All == other.All;

    public override int GetHashCode() => All.GetHashCode();
}

/// <summary>A page, and the path that it has in the place of its own.</summary>
internal sealed record TwinPage(DocsFile File, string Path);

/// <summary>Of which client a file is a page, under which path.</summary>
internal sealed record DocsFile(string ClientKey, string Path, string FullPath)
{
    public static DocsFile Of(DocsSource source, CancellationToken cancellationToken) => new(source.Client.Key, source.Page.Path, source.FullPath);
}
