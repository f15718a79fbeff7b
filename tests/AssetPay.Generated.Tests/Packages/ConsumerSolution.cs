using System.Xml.Linq;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>
/// Many consumers in one folder, restored and built by one command and by a compiler server of their own. What a build writes goes into the
/// folder <see cref="Output"/> and nowhere else.
/// </summary>
internal sealed class ConsumerSolution : IAsyncDisposable
{
    private const string Reference = "<PackageReference Include=\"AssetPay.Generator\" Version=\"0.1.0\" />";

    private readonly PackedPackages _packages;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assetpay-neighbours-");
    private readonly List<string> _projects = [];

    public ConsumerSolution(PackedPackages packages)
    {
        _packages = packages;
        Write("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{packages.Feed}" /></packageSources></configuration>""");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ArtifactsPath>$(MSBuildThisFileDirectory)out</ArtifactsPath>
                <UseAppHost>false</UseAppHost>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <SharedCompilationId>{_folder.Name}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", BuildAccount.Targets);
    }

    public string Folder => _folder.FullName;

    /// <summary>Where everything goes that a build writes.</summary>
    public string Output => Path.Combine(Folder, "out");

    public ConsumerSolution Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Adds a project, which has the package unless told otherwise; its files lie below the folder of the project.</summary>
    public ConsumerSolution With(string project, string properties = "", string items = "", string reference = Reference, params (string Path, string Text)[] files)
    {
        _projects.Add(project);
        Write(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{reference}{items}</ItemGroup>
            </Project>
            """);
        foreach (var (path, text) in files)
        {
            Write(Path.Combine(Path.GetDirectoryName(project)!, path), text);
        }

        return this;
    }

    /// <summary>No more is written here: what there is can only be read from now on.</summary>
    public ConsumerSolution Seal()
    {
        // Each in a solution folder of its own: some have the same name.
        Write("Consumers.slnx", new XElement("Solution", _projects.Select((project, at) =>
            new XElement("Folder", new XAttribute("Name", $"/{at}/"), new XElement("Project", new XAttribute("Path", project))))).ToString());
        SetSources(FileAttributes.ReadOnly);
        return this;
    }

    /// <summary>The files of the consumers, and when each was written.</summary>
    public IReadOnlyDictionary<string, DateTime> Sources() => _folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => !file.FullName.StartsWith(Output + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Folder, file.FullName), file => file.LastWriteTimeUtc, StringComparer.Ordinal);

    public async Task<SolutionBuild> BuildAsync(params string[] arguments)
    {
        var result = await RunAsync(["build", "Consumers.slnx", "-m", "-nodeReuse:false", .. arguments]);
        Assert.True(Directory.Exists(Output), result.Output);
        return new(result);
    }

    public Task<DotNetResult> RunAsync(params string[] arguments) => DotNet.RunAsync(Folder, _packages.PackageFolder, arguments);

    /// <summary>What a project's program prints.</summary>
    public async Task<string> ProgramAsync(string project) => (await RunAsync(AssemblyOf(project))).Expect().Output.ReplaceLineEndings("\n");

    public string AssemblyOf(string project, string pivot = "debug") => Path.Combine(Output, "bin", project, pivot, project + ".dll");

    public BuildAccount AccountOf(string project, string pivot = "debug") => BuildAccount.Read(Path.Combine(Output, "obj", project, pivot, BuildAccount.FileName), Folder);

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(Output) && Directory.EnumerateFiles(Output, BuildAccount.FileName, SearchOption.AllDirectories).FirstOrDefault() is { } account)
        {
            await RunAsync("exec", Path.Combine(BuildAccount.Read(account, Folder)["RoslynTargetsPath"].Single(), "bincore", "VBCSCompiler.dll"), $"-pipename:{_folder.Name}", "-shutdown");
        }

        SetSources(FileAttributes.Normal);
        _folder.Delete(recursive: true);
    }

    private void SetSources(FileAttributes attributes)
    {
        foreach (var file in Sources().Keys)
        {
            File.SetAttributes(Path.Combine(Folder, file), attributes);
        }
    }
}
