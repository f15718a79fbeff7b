using System.Text.Json;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>The packages of this checkout, packed once for all tests that use them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>What consumers reference, and what these stand on: all of a solution filter, so that one command packs them.</summary>
    private static readonly string[] Projects =
    [
        .. new[] { "runtime/AssetPay.Runtime", "runtime/AssetPay.RateLimiting", "runtime/AssetPay.Sandbox", "generator/AssetPay.Docs", "generator/AssetPay.Generator", "tests/AssetPay.Neighbour" }
            .Select(folder => $"{folder}/{Path.GetFileName(folder)}.csproj".Replace('/', '\\')),
    ];

    /// <summary>Packages of others that ours and older frameworks depend on, which this checkout's build has fetched where the SDK does not have them.</summary>
    private static readonly string[] Dependencies =
        ["markdig", "system.threading.ratelimiting", "microsoft.netcore.app.ref", "microsoft.aspnetcore.app.ref", "netstandard.library", "microsoft.netcore.platforms"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assetpay-packages-");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>A package folder that has nothing in it but what consumers restored from the feed.</summary>
    public string PackageFolder => Path.Combine(_folder.FullName, "packages");

    public async Task InitializeAsync()
    {
        var filter = Path.Combine(_folder.FullName, "packed.slnf");
        await File.WriteAllTextAsync(filter, JsonSerializer.Serialize(new { solution = new { path = Path.Combine(Repository.Root, "AssetPay.Generated.sln"), projects = Projects } }));
        await PackAsync(filter, "-c", "Release", "-p:PacksNeighbour=true");
        foreach (var package in Dependencies.Select(id => Path.Combine(OwnPackageFolder(), id)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.nupkg", SearchOption.AllDirectories)))
        {
            File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
        }
    }

    /// <summary>
    /// Packs a project or a solution into the feed. The build of these tests has restored it; a second restore would write beside those who still build.
    /// It has analyzed the sources too, which changes nothing in what is packed.
    /// </summary>
    internal async Task PackAsync(string what, params string[] arguments) => (await DotNet.RunAsync(
        Repository.Root, OwnPackageFolder(), ["pack", what, "--no-restore", $"-p:PackageOutputPath={Feed}", "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false", .. arguments])).Expect();

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
