using System.Xml.Linq;

namespace AssetPay.Generated.Tests.Packages;

/// <summary>
/// Many consumers in one folder, restored and built by one command and by a compiler server of their own, knowing nothing of this checkout but the
/// packed files. What a build writes goes into the folder <see cref="Output"/> and nowhere else.
/// </summary>
internal sealed class ConsumerSolution : IAsyncDisposable
{
    /// <summary>What a console program begins with.</summary>
    public const string Program = "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";

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
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{CompilerServer}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", BuildAccount.Targets);
    }

    public string Folder => _folder.FullName;

    /// <summary>The name of a socket beside the folder: not the folder's own, which the server would wait for to become free.</summary>
    private string CompilerServer => _folder.Name + ".compiler";

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
    public ConsumerSolution With(string project, string properties = "", string items = "", string reference = Reference, string sdk = "Microsoft.NET.Sdk", params (string Path, string Text)[] files)
    {
        _projects.Add(project);
        Write(project, $"""
            <Project Sdk="{sdk}">
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
        Gather();
        SetSources(FileAttributes.ReadOnly);
        return this;
    }

    /// <summary>Makes one solution of the projects, each in a solution folder of its own: some have the same name.</summary>
    public ConsumerSolution Gather() => Write("Consumers.slnx", new XElement("Solution", _projects.Select((project, at) =>
        new XElement("Folder", new XAttribute("Name", $"/{at}/"), new XElement("Project", new XAttribute("Path", project))))).ToString());

    public ConsumerSolution Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(from, text);
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public ConsumerSolution Delete(string path)
    {
        Assert.True(File.Exists(Path.Combine(Folder, path)), path);
        File.Delete(Path.Combine(Folder, path));
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

    /// <summary>What a project's program prints when it is run in the project's folder.</summary>
    public async Task<string> ProgramAsync(string project)
    {
        var folder = Path.Combine(Folder, Path.GetDirectoryName(_projects.Single(path => Path.GetFileNameWithoutExtension(path) == project))!);
        return (await DotNet.RunAsync(folder, _packages.PackageFolder, AssemblyOf(project))).Expect().Output.ReplaceLineEndings("\n");
    }

    public string AssemblyOf(string project, string pivot = "debug") => Path.Combine(Output, "bin", project, pivot, project + ".dll");

    public BuildAccount AccountOf(string project, string pivot = "debug") => BuildAccount.Read(Path.Combine(Output, "obj", project, pivot, BuildAccount.FileName), Folder);

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(Output) && Directory.EnumerateFiles(Output, BuildAccount.FileName, SearchOption.AllDirectories).FirstOrDefault() is { } account)
        {
            await RunAsync("exec", Path.Combine(BuildAccount.Read(account, Folder)["RoslynTargetsPath"].Single(), "bincore", "VBCSCompiler.dll"), $"-pipename:{CompilerServer}", "-shutdown");
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
