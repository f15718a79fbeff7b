using System.Reflection;

namespace ApiDocs.Fuzzing.Driving;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static string Tests { get; } = Path.Combine(Root, "tests", "AssetPay.Generator.Tests");

    /// <summary>The documentation that the ready-made client is made of, overlay included.</summary>
    public static Docs[] DocsInput() => Pages(Path.Combine(Root, "docs-input"));

    public static Docs[] Pages(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".mdx" or ".txt" && Path.GetFileName(path) != "SOURCE.txt" && !path.EndsWith(".verified.txt", StringComparison.Ordinal))
            .Select(path => new Docs(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(page => page.Page, StringComparer.Ordinal),
    ];
}
