using System.Reflection;

namespace AssetPay.Generated.Tests;

/// <summary>Where this checkout lies.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

    public static string Docs => Path.Combine(Root, "docs-input");
}
