namespace AssetPay.Generated.Tests.Packages;

/// <summary>The package among neighbours, where that takes a build of its own.</summary>
[Collection(nameof(PackedPackages))]
public sealed class DearTests(PackedPackages packages, DearNeighbours neighbours) : IClassFixture<DearNeighbours>
{
    private ConsumerSolution Solution => neighbours.Solution;

    [Fact]
    public void Two_versions_of_the_generator_run_in_one_solution_and_one_compiler_server()
    {
        Assert.Empty(neighbours.Build.Projects);
        foreach (var (project, version) in new[] { ("Old", "0.1.0"), ("New", DearNeighbours.Other) })
        {
            Assert.Contains(Solution.AccountOf(project)["Analyzer"], file => file.EndsWith($"/assetpay.generator/{version}/analyzers/dotnet/cs/AssetPay.Generator.dll", StringComparison.Ordinal));
            Assert.Contains(Solution.AccountOf(project)["ReferencePath"], file => file.EndsWith($"/assetpay.runtime/{version}/lib/net8.0/AssetPay.Runtime.dll", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_project_in_FSharp_sees_nothing_of_it() => Assert.Empty(Solution.AccountOf("Sharp")["ApiDocs"]);

    [Fact]
    public async Task Formatting_has_nothing_to_say_of_emitted_code()
    {
        var format = await Solution.RunAsync("format", "Old/Old.csproj", "--no-restore", "--verify-no-changes", "--severity", "info", "--verbosity", "normal");
        Assert.DoesNotContain(".g.cs", format.Expect().Output);
    }

    [Fact]
    public async Task Who_references_the_package_of_a_consumer_gets_its_client_and_makes_none()
    {
        File.Copy(Directory.GetFiles(Solution.Output, "Shop.1.0.0.nupkg", SearchOption.AllDirectories).First(), Path.Combine(packages.Feed, "Shop.1.0.0.nupkg"), overwrite: true);
        await using var reseller = new ConsumerSolution(packages);
        var build = await reseller.With("Reseller/Reseller.csproj", reference: """<PackageReference Include="Shop" Version="1.0.0" />""",
            files: ("Reseller.cs", "public static class Reseller { public static Boats.BoatsClient Open() => new(\"key\"); }")).Seal().BuildAsync();

        Assert.Empty(build.Projects);
        Assert.Empty(reseller.AccountOf("Reseller")["ApiDocs"]);
        Assert.Contains(reseller.AccountOf("Reseller")["ReferencePath"], file => Path.GetFileName(file) == "AssetPay.Runtime.dll");
    }

    /// <summary>"%41" is an 'A' to MSBuild, whoever says it: the SDK does not find what its own restore wrote.</summary>
    [Theory]
    [InlineData("<PackageReference Include=\"AssetPay.Generator\" Version=\"0.1.0\" />")]
    [InlineData("")]
    public async Task A_folder_with_an_escape_of_MSBuild_in_its_name_is_trouble_with_and_without_the_package(string reference)
    {
        await using var solution = new ConsumerSolution(packages);
        solution.With("a%41b/Escape.csproj", "<BaseIntermediateOutputPath>$(MSBuildProjectDirectory)/obj/</BaseIntermediateOutputPath><UseArtifactsOutput>false</UseArtifactsOutput>", reference: reference, files: ("Escape.cs", "public class Escape;"));
        var build = await solution.RunAsync("build", "a%41b/Escape.csproj");
        build.Expect(1);
        Assert.DoesNotContain("APIDOC", build.Output);
    }
}
