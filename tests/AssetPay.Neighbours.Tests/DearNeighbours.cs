namespace AssetPay.Generated.Tests.Packages;

/// <summary>A street with two versions of the package in it, a project in F#, one that is formatted, and one whose package others use.</summary>
public sealed class DearNeighbours(PackedPackages packages) : IAsyncLifetime
{
    /// <summary>The version that is packed beside the checkout's own: a configuration of its own, so that neither build writes over the other.</summary>
    internal const string Other = "0.2.0";

    internal ConsumerSolution Solution { get; } = new(packages);

    internal SolutionBuild Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "runtime/AssetPay.Runtime", "generator/AssetPay.Generator" })
        {
            await packages.PackAsync(project, "-c", "Second", $"-p:Version={Other}");
        }

        (string, string)[] pages = [.. VendorPages.Below("docs-input"), ("Use.cs", "internal static class Use\n{\n    public static AssetPay.AssetPayClient Open() => new(\"key\");\n}\n")];
        Build = await Solution
            .With("Old/Old.csproj", files: pages)
            .With("New/New.csproj", reference: $"<PackageReference Include=\"AssetPay.Generator\" Version=\"{Other}\" />", files: pages)
            .With("Sharp/Sharp.fsproj", items: """<Compile Include="Sharp.fs" />""", files: [BoatPage.InPlace, ("Sharp.fs", "module Sharp\nlet berths = 1\n")])
            .With("Language13/Language13.csproj", "<LangVersion>13</LangVersion><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><Nullable>disable</Nullable>", files: pages)
            .With("Language14/Language14.csproj", "<LangVersion>14</LangVersion><AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><NoWarn>CA1812</NoWarn><GenerateDocumentationFile>true</GenerateDocumentationFile>", files: pages)
            .With("Shop/Shop.csproj", "<GeneratePackageOnBuild>true</GeneratePackageOnBuild>", files: BoatPage.InPlace)
            .Seal().BuildAsync();
    }

    public async Task DisposeAsync() => await Solution.DisposeAsync();
}
