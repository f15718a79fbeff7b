using System.Reflection;

namespace ApiDocs.Tests.Facts;

/// <summary>Where the pages and the fact lists lie, as the build wrote it into the assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static string Docs { get; } = Path.Combine(Root, "docs-input");

    public static string Facts(string name) => Path.Combine(Root, "tests", "AssetPay.Docs.Tests", "Facts", name + ".facts");

    /// <summary>Path below the docs folder, with slashes, of every file in it: ordinal order.</summary>
    public static IReadOnlyList<string> DocsFiles() =>
        [.. Directory.EnumerateFiles(Docs, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Docs, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
