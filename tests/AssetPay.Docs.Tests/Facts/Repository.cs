namespace ApiDocs.Tests.Facts;

/// <summary>Where the pages and the fact lists lie, found by walking up from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Docs { get; } = Path.Combine(Root, "docs-input");

    public static string Facts(string name) => Path.Combine(Root, "tests", "AssetPay.Docs.Tests", "Facts", name + ".facts");

    /// <summary>Path below the docs folder, with slashes, of every file in it: ordinal order.</summary>
    public static IReadOnlyList<string> DocsFiles() =>
        [.. Directory.EnumerateFiles(Docs, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Docs, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "docs-input")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds docs-input.");
    }
}
