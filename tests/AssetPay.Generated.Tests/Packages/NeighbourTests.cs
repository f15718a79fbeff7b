namespace AssetPay.Generated.Tests.Packages;

/// <summary>The package among other generators, other projects, other settings.</summary>
[Collection(nameof(PackedPackages))]
public sealed class NeighbourTests(Neighbours neighbours) : IClassFixture<Neighbours>
{
    private static readonly string[] s_refused = ["HostOld", "Language11", "Standard"];

    private ConsumerSolution Solution => neighbours.Solution;

    [Fact]
    public void Nothing_is_said_of_any_project_but_of_those_that_cannot_have_a_client()
    {
        Assert.Equal(s_refused, neighbours.First.Projects);
        Assert.Equal(s_refused, neighbours.Second.Projects);
    }

    [Fact]
    public async Task It_runs_beside_a_generator_that_carries_another_Markdig()
    {
        var printed = (await Solution.ProgramAsync("Beside")).Split('\n');
        Assert.Equal("<h1>Harbour</h1> 0.31.0.0 Boats.BoatsClient", printed[0]);
        Assert.Equal(2, Solution.AccountOf("Beside")["Analyzer"].Count(file => Path.GetFileName(file) == "Markdig.dll"));
    }

    [Fact]
    public void Pages_that_a_project_names_after_the_package_are_read() =>
        Assert.Contains("build_property.ApiClientName", EditorConfig("Late"), StringComparison.Ordinal);

    [Fact]
    public async Task A_key_that_cannot_be_one_is_told_when_the_client_is_made()
    {
        var printed = (await Solution.ProgramAsync("Beside")).Trim().Split('\n').Skip(1).ToList();
        Assert.Equal(3, printed.Count);
        Assert.All(printed, line => Assert.StartsWith("ArgumentException: ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(printed, line => line.Contains("line\\nbreak", StringComparison.Ordinal));
    }

    [Fact]
    public void It_changes_nothing_in_a_project_without_pages_but_its_references()
    {
        var with = Solution.AccountOf("BareA").Lines.Select(line => line.Replace("BareA", "BareB", StringComparison.Ordinal)).ToList();
        var without = Solution.AccountOf("BareB").Lines.ToList();

        Assert.Empty(without.Except(with));
        Assert.Equal(
            ["Analyzer AssetPay.Docs.dll", "Analyzer AssetPay.Generator.dll", "Analyzer Markdig.dll", "ReferencePath AssetPay.Runtime.dll"],
            with.Except(without).Select(line => $"{line.Split('|')[0]} {Path.GetFileName(line)}").Order(StringComparer.Ordinal));
        Assert.Equal(EditorConfig("BareB"), EditorConfig("BareA"));
        Assert.Equal(File.ReadAllBytes(Solution.AssemblyOf("BareB").Replace("BareB.dll", "Bare.dll")), File.ReadAllBytes(Solution.AssemblyOf("BareA").Replace("BareA.dll", "Bare.dll")));
    }

    [Theory]
    [InlineData("Till")]
    [InlineData("BareA")]
    [InlineData("Basic")]
    public void A_project_that_has_no_pages_of_its_own_or_is_none_of_CSharp_sees_nothing_of_it(string project)
    {
        var account = Solution.AccountOf(project);
        Assert.Empty(new[] { "ApiDocs", "Watch", "UpToDateCheckInput" }.SelectMany(name => account[name]));
        Assert.DoesNotContain(account["AdditionalFiles"], file => file.Contains("docs-input", StringComparison.Ordinal));
        Assert.DoesNotContain(".Api", EditorConfig(project), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Language11", @"error APIDOC003: .* C# 12 or newer, and this project is compiled as C# 11\.0; set LangVersion")]
    [InlineData("Standard", @"error APIDOC003: .* net8\.0 or newer, and this project targets netstandard2\.0; set TargetFramework")]
    [InlineData("HostOld", @"error APIDOC005: .*MSBuild 17\.14\.0 on \.NET Framework.* build with 'dotnet build', or use Visual Studio 2026")]
    public void What_is_too_old_gets_one_error_that_says_what_to_do(string project, string error) => Assert.Matches(error, Assert.Single(neighbours.First.Of(project)));

    [Fact]
    public void Two_builds_in_two_folders_give_the_same_bytes()
    {
        foreach (var file in new[] { "Twin.dll", "Twin.pdb", "Twin.xml" })
        {
            Assert.Equal(File.ReadAllBytes(Twin("left", "bin", file)), File.ReadAllBytes(Twin("right", "bin", file)));
        }
    }

    [Fact]
    public void No_emitted_text_says_where_it_was_made()
    {
        var emitted = Directory.GetFiles(Twin("left", "obj", "generated"), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(emitted);
        Assert.All(emitted, file => Assert.DoesNotContain(Path.GetFileName(Solution.Folder), File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_build_compiles_nothing() => Assert.Equal(neighbours.Assemblies, neighbours.AssembliesNow());

    [Fact]
    public void Pages_and_sources_that_can_only_be_read_are_enough() => Assert.Equal(neighbours.Sources, Solution.Sources());

    [Fact]
    public void The_package_of_a_consumer_has_its_assemblies_and_asks_for_ours()
    {
        using var package = System.IO.Compression.ZipFile.OpenRead(Directory.GetFiles(Path.Combine(Solution.Output, "package"), "Shop.*.nupkg", SearchOption.AllDirectories).Single());
        Assert.Equal(
            ["lib/net10.0/Shop.dll", "lib/net10.0/Shop.xml", "lib/net8.0/Shop.dll", "lib/net8.0/Shop.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/') && name[0] is not '_' && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var manifest = new StreamReader(package.GetEntry("Shop.nuspec")!.Open());
        Assert.Equal(2, manifest.ReadToEnd().Split("<dependency id=\"AssetPay.Generator\" version=\"0.1.0\" exclude=\"Build,Analyzers\" />").Length - 1);
    }

    private string Twin(string side, string kind, string file) => Path.Combine(Solution.Output, side, kind, "Twin", "debug", file);

    private string EditorConfig(string project)
    {
        var files = Directory.GetFiles(Path.Combine(Solution.Output, "obj", project), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories);
        return string.Concat(files.Select(File.ReadAllText)).Replace(project, "", StringComparison.Ordinal);
    }
}
