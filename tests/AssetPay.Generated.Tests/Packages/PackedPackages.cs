namespace AssetPay.Generated.Tests.Packages;

/// <summary>The packages of this checkout, packed once for all tests that use them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assetpay-packages-");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>A package folder that has nothing in it but what consumers restored from the feed.</summary>
    public string PackageFolder => Path.Combine(_folder.FullName, "packages");

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "runtime/AssetPay.Runtime", "generator/AssetPay.Generator" })
        {
            (await DotNet.RunAsync(Repository.Root, OwnPackageFolder(), "pack", project, "-c", "Release", "-o", Feed, "-p:UseSharedCompilation=false")).Expect();
        }
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static string OwnPackageFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

[CollectionDefinition(nameof(PackedPackages))]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>;
