namespace AssetPay.Generated.Tests.Packages;

/// <summary>A project, of a console program unless said otherwise, in a folder of its own that knows nothing of this checkout but the packed files.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly PackedPackages _packages;
    private readonly DirectoryInfo _folder;

    public ConsumerProject(PackedPackages packages, string program, string properties = "", string framework = "net10.0", string items = "", string folderName = "consumer", string sdk = "Microsoft.NET.Sdk")
    {
        _packages = packages;
        _folder = Directory.CreateTempSubdirectory("assetpay-consumer-").CreateSubdirectory(folderName);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Consumer.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AssetPay.Generator" Version="0.1.0" />
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", program);
    }

    public string Folder => _folder.FullName;

    /// <summary>The vendor's pages and our overlay, as this checkout has them.</summary>
    public ConsumerProject WithDocs(string folder = "docs-input")
    {
        foreach (var page in Directory.EnumerateFiles(Repository.Docs, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine(folder, Path.GetRelativePath(Repository.Docs, page)), File.ReadAllText(page));
        }

        return this;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        Assert.Contains(from, text);
        Write(path, text.Replace(from, to));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public Task<DotNetResult> BuildAsync(params string[] arguments) => DotNet.RunAsync(Folder, _packages.PackageFolder, ["build", "-nodeReuse:false", .. arguments]);

    public Task<DotNetResult> RunAsync() => DotNet.RunAsync(Folder, _packages.PackageFolder, "run", "--no-build");

    public void Dispose() => _folder.Parent!.Delete(recursive: true);
}
