namespace ApiDocs.Pages;

/// <summary>
/// The pages below a folder, in their order. Programs read folders; the generator is handed its pages by the compiler, and its build
/// of this assembly has no file of this kind.
/// </summary>
public static class PageFolder
{
    private static readonly string[] Extensions = [".md", ".mdx", ".txt"];

    public static IEnumerable<DocsPage> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
        .Where(file => IsPage(file.Path))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => new DocsPage(file.Path, File.ReadAllText(file.File)));

    /// <summary>As the build chooses them: by extension, without the list of sources, and nothing below a folder that begins with a dot.</summary>
    public static bool IsPage(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && Path.GetFileName(path) != "SOURCE.txt"
        && !path.Split('/').SkipLast(1).Any(folder => folder.StartsWith('.'));
}
