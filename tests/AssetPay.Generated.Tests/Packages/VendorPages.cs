namespace AssetPay.Generated.Tests.Packages;

/// <summary>The vendor's pages and our overlay, as this checkout has them.</summary>
internal static class VendorPages
{
    /// <summary>The pages, and their lock, in a folder of a consumer.</summary>
    public static (string Path, string Text)[] Below(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.Docs, "*", SearchOption.AllDirectories)
            .Select(file => (Path.Combine(folder, Path.GetRelativePath(Repository.Docs, file)), File.ReadAllText(file))),
    ];
}
