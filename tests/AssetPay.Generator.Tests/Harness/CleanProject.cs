using System.Diagnostics;
using ApiDocs.Generator.Emit;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>A project of the emitted files, as if a person had written them: without the first line, which keeps analyzers away.</summary>
internal sealed class CleanProject : IDisposable
{
    /// <summary>With ASP.NET Core come IHttpClientFactory, ILogger and the limiters that our rate limits stand on.</summary>
    private static readonly string Web = $"""<FrameworkReference Include="Microsoft.AspNetCore.App" /><Reference Include="{PlatformReferences.RateLimits}" />""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emitted-");

    public CleanProject(IEnumerable<SourceFile> files, bool isSuppressed = true, bool isWeb = false)
    {
        Write("Directory.Build.props", "<Project />");
        Write("Client.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <IsAotCompatible>true</IsAotCompatible>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{References.Runtime}" />
                {(isWeb ? Web : "")}
              </ItemGroup>
            </Project>
            """);
        foreach (var file in files)
        {
            var text = file.Text[(file.Text.IndexOf('\n') + 1)..];
            text = isSuppressed ? text : text.Replace("#pragma warning disable", "// ", StringComparison.Ordinal);

            // The name, too, tells analyzers to keep away.
            Write(file.HintName.Replace(".g.cs", ".cs", StringComparison.Ordinal), text);
        }
    }

    /// <summary>Every error line of the build; warnings are errors here.</summary>
    public async Task<IReadOnlyList<string>> BuildAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nodeReuse:false", "-v:q", "-nologo"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        var lines = output.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        return lines.Count > 0 || process.ExitCode == 0 ? lines : [output];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
