namespace AssetPay.Generated.Tests.Packages;

/// <summary>Consumers of every kind, side by side in one solution: built once, and once more, for the tests that look at what came of it.</summary>
public sealed class Neighbours(PackedPackages packages) : IAsyncLifetime
{
    /// <summary>Characters that a folder can have as far as MSBuild itself goes along ('%' before two hexadecimal digits breaks any project).</summary>
    internal const string OddFolder = "odd; #1 50% 'née' 日本";

    private readonly ConsumerSolution _solution = new(packages);

    internal ConsumerSolution Solution => _solution;

    internal SolutionBuild First { get; private set; } = null!;

    internal SolutionBuild Second { get; private set; } = null!;

    /// <summary>The consumers' files before anything was built.</summary>
    internal IReadOnlyDictionary<string, DateTime> Sources { get; private set; } = null!;

    /// <summary>The assemblies that the first build made, and when.</summary>
    internal IReadOnlyDictionary<string, DateTime> Assemblies { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        AddOrdinary();
        AddBare();
        AddLanguages();
        AddOlder();
        AddTwins();
        AddOdd();
        Sources = _solution.Seal().Sources();
        First = await _solution.BuildAsync();
        Assemblies = AssembliesNow();
        Second = await _solution.BuildAsync("--no-restore", "-graph");
    }

    public async Task DisposeAsync() => await _solution.DisposeAsync();

    internal IReadOnlyDictionary<string, DateTime> AssembliesNow() => Directory
        .EnumerateFiles(_solution.Output, "*.dll", SearchOption.AllDirectories)
        .ToDictionary(file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private void AddOrdinary() => _solution
        .With("Beside/Beside.csproj", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>",
            """<PackageReference Include="AssetPay.Neighbour" Version="0.1.0" /><AdditionalFiles Include="*.note" />""",
            files: [BoatPage.InPlace, ("harbour.note", "# Harbour"), ("Program.cs", """
                Console.WriteLine(Neighbour.Notes.Html.Trim() + " " + Neighbour.Notes.Markdig + " " + typeof(Boats.BoatsClient));
                foreach (var key in new[] { "", " ", "line\nbreak" })
                {
                    try
                    {
                        using var client = new Boats.BoatsClient(key);
                    }
                    catch (Exception exception)
                    {
                        Console.WriteLine(exception.GetType().Name + ": " + exception.Message);
                    }
                }
                """)])
        .With("Shop/Shop.csproj", "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks><GeneratePackageOnBuild>true</GeneratePackageOnBuild><GenerateDocumentationFile>true</GenerateDocumentationFile>",
            files: [BoatPage.InPlace])
        .With("Till/Till.csproj", items: """<ProjectReference Include="../Shop/Shop.csproj" />""", reference: "",
            files: ("Till.cs", "public static class Till { public static Boats.BoatsClient Open() => new(\"key\"); }"))
        .With("Central/Central.csproj", items: """<PackageReference Include="AssetPay.Generator" />""", reference: "",
            files: [BoatPage.InPlace, ("Directory.Packages.props", """
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="AssetPay.Generator" Version="0.1.0" />
                    <PackageVersion Include="AssetPay.Runtime" Version="0.1.0" />
                  </ItemGroup>
                </Project>
                """), ("Central.cs", "public static class Central { public static Boats.BoatsClient Open() => new(\"key\"); }")])
        .With("Late/Late.csproj", files: [("pages/boats.md", BoatPage.Text), ("Late.cs", "public static class Late { public static Boats.BoatsClient Open() => new(\"key\"); }"), ("Directory.Build.targets", """
            <Project>
              <Import Project="../Directory.Build.targets" />
              <ItemGroup><ApiDocs Include="pages/**/*.md" ApiClientName="Boats" /></ItemGroup>
            </Project>
            """)])
        .With("Basic/Basic.vbproj", files: [BoatPage.InPlace, ("Basic.vb", "Public Class Basic\nEnd Class\n")]);

    // Two projects that differ by nothing but the package.
    private void AddBare()
    {
        const string Properties = "<AssemblyName>Bare</AssemblyName><RootNamespace>Bare</RootNamespace><DebugType>none</DebugType>";
        const string Items = """<AdditionalFiles Include="words.md" />""";
        (string, string)[] files = [("Bare.cs", "public class Bare;"), ("words.md", "# POST /boats")];
        _solution.With("BareA/BareA.csproj", Properties, Items, files: files).With("BareB/BareB.csproj", Properties, Items, reference: "", files: files);
    }

    private void AddLanguages()
    {
        (string, string)[] pages = [.. VendorPages.Below("docs-input"), ("Use.cs", "internal static class Use { public static AssetPay.AssetPayClient Open() { return new AssetPay.AssetPayClient(\"key\"); } }")];
        (string, string)[] boats = [BoatPage.InPlace, ("Use.cs", "internal static class Use { public static Boats.BoatsClient Open() { return new Boats.BoatsClient(\"key\"); } }")];
        _solution
            .With("Language12/Language12.csproj", "<LangVersion>12</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><RootNamespace>AssetPay.System.Task</RootNamespace>", files: pages)
            .With("Language13/Language13.csproj", "<LangVersion>13</LangVersion><CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn>", files: boats)
            .With("Language14/Language14.csproj", "<LangVersion>14</LangVersion><AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><NoWarn>CA1303;CA1812;CA1515</NoWarn><RootNamespace />", files: boats)
            .With("LanguagePreview/LanguagePreview.csproj", "<LangVersion>preview</LangVersion><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><InvariantGlobalization>true</InvariantGlobalization>", files: pages);
    }

    private void AddOlder()
    {
        _solution
            .With("Language11/Language11.csproj", "<LangVersion>11</LangVersion>", files: [BoatPage.InPlace, ("Empty.cs", "internal class Empty { }")])
            .With("Standard/Standard.csproj", "<TargetFramework /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", files: BoatPage.InPlace);
        foreach (var (host, type, version) in new[] { ("HostOld", "Full", "17.14.0"), ("HostNew", "Full", "18.0.0") })
        {
            _solution.With($"{host}/{host}.csproj", reference: "", files: [BoatPage.InPlace, ("Directory.Build.targets", CompilerHost.Targets(type, version))]);
        }
    }

    private void AddTwins()
    {
        foreach (var side in new[] { "left", "right" })
        {
            _solution.With($"{side}/Twin/Twin.csproj", "<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><GenerateDocumentationFile>true</GenerateDocumentationFile>",
                files: BoatPage.InPlace)
                .Write($"{side}/Directory.Build.props", $"""
                    <Project>
                      <Import Project="../Directory.Build.props" />
                      <PropertyGroup>
                        <ArtifactsPath>$(ArtifactsPath)/{side}</ArtifactsPath>
                        <PathMap>$(MSBuildThisFileDirectory)=/_/,$(ArtifactsPath)=/_/out</PathMap>
                      </PropertyGroup>
                    </Project>
                    """);
        }
    }

    private void AddOdd() => _solution
        .With($"{OddFolder}/Odd.csproj", "<ApiDocsFolder>pages %3B #2 'été'</ApiDocsFolder>",
            files: [("pages ; #2 'été'/50%20off; #3 'ñ' 船.md", BoatPage.Text), ("Odd.cs", "public static class Odd { public static Boats.BoatsClient Open() => new(\"key\"); }")])
        .With($"{Long(_solution.Folder, 250)}/Long.csproj",
            files: [($"docs-input/{Long("docs-input", 239)}/boats.md", BoatPage.Text), ("Long.cs", "public static class Long { public static Boats.BoatsClient Open() => new(\"key\"); }")]);

    /// <summary>Folders below another, so that the path as a whole has so many characters.</summary>
    private static string Long(string below, int length) => string.Concat(Enumerable.Range(0, length - below.Length - 1).Select(at => at % 50 == 49 ? '/' : 'a')).TrimEnd('/');
}
