using System.IO.Compression;
using System.Xml.Linq;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>What a package brings into a project, and which versions it leaves to the project's choice.</summary>
[Collection(nameof(PackedPackages))]
public sealed class DependencyTests(PackedPackages packages)
{
    [Theory]
    [InlineData("AssetPay.Generator", "AssetPay.Runtime [0.1.0]")]
    [InlineData("AssetPay.Runtime", "")]
    [InlineData("AssetPay.RateLimiting", "AssetPay.Runtime 0.1.0, System.Threading.RateLimiting 8.0.0")]
    [InlineData("AssetPay.Sandbox", "Markdig 1.6.0")]
    public void A_package_asks_for_what_it_needs_and_pins_nothing_of_others(string id, string expected)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{id}.0.1.0.nupkg"));
        using var manifest = package.GetEntry($"{id}.nuspec")!.Open();
        var dependencies = XDocument.Load(manifest).Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(expected, string.Join(", ", dependencies.Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")));
        Assert.NotNull(package.GetEntry("README.md"));
    }
}
