using System.Diagnostics;
using System.Text.RegularExpressions;
using ApiDocs.Generator.Emit;

namespace ApiDocs.Generator.Tests.Harness;

/// <summary>
/// Projects of emitted files, as if a person had written them: without the first line, which keeps analyzers away. One build makes them all, so that
/// the analyzers of one compiler look at each.
/// </summary>
internal sealed partial class CleanProjects : IAsyncDisposable
{
    /// <summary>With ASP.NET Core come IHttpClientFactory, ILogger and the limiters that our rate limits stand on.</summary>
    public static readonly string Web = $"""<FrameworkReference Include="Microsoft.AspNetCore.App" /><Reference Include="{PlatformReferences.RateLimits}" />""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emitted-");
    private readonly List<string> _names = [];

    public CleanProjects()
    {
        Write("Directory.Build.targets", """
            <Project>
              <Target Name="NameCompiler" BeforeTargets="CoreCompile">
                <WriteLinesToFile File="compiler.txt" Lines="$(RoslynTargetsPath)" Overwrite="true" />
              </Target>
            </Project>
            """);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <IsAotCompatible>true</IsAotCompatible>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{CompilerServer}</SharedCompilationId>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{References.Runtime}" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The name of a socket beside the folder.</summary>
    private string CompilerServer => _folder.Name + ".compiler";

    public CleanProjects With(string name, IEnumerable<SourceFile> files, bool isSuppressed = true, string items = "")
    {
        _names.Add(name);
        Write($"{name}/{name}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{items}</ItemGroup></Project>""");
        foreach (var file in files)
        {
            var text = file.Text[(file.Text.IndexOf('\n') + 1)..];
            text = isSuppressed ? text : text.Replace("#pragma warning disable", "// ", StringComparison.Ordinal);

            // The name, too, tells analyzers to keep away.
            Write($"{name}/{file.HintName.Replace(".g.cs", ".cs", StringComparison.Ordinal)}", text);
        }

        return this;
    }

    /// <summary>Every error line of the build, by its project; warnings are errors here. What names no project is said of each, and a project of which nothing came has all that was printed.</summary>
    public async Task<ILookup<string, string>> BuildAsync()
    {
        Write("Emitted.slnx", $"<Solution>{string.Concat(_names.Select(name => $"""<Project Path="{name}/{name}.csproj" />"""))}</Solution>");
        var output = await RunAsync("build", "Emitted.slnx", "-m", "-nodeReuse:false", "-v:q", "-nologo");
        var errors = output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct()
            .SelectMany(line => Project().Match(line) is { Success: true } match ? [(Project: match.Groups[1].Value, Line: line)] : _names.Select(name => (Project: name, Line: line)))
            .ToList();
        var silent = _names.Except(errors.Select(error => error.Project)).Where(name => !File.Exists(Path.Combine(_folder.FullName, $"{name}/bin/Debug/net8.0/{name}.dll")));
        return errors.Concat(silent.Select(name => (Project: name, Line: output)).ToList()).ToLookup(error => error.Project, error => error.Line);
    }

    /// <summary>Ends the compiler, too, which would wait for more.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_folder.EnumerateFiles("compiler.txt", SearchOption.AllDirectories).FirstOrDefault() is { } file)
        {
            await RunAsync("exec", Path.Combine((await File.ReadAllTextAsync(file.FullName)).Trim(), "bincore", "VBCSCompiler.dll"), $"-pipename:{CompilerServer}", "-shutdown");
        }

        _folder.Delete(recursive: true);
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        return output;
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex(@"\[[^\[\]]*?([^/\\\[\]]+)\.csproj(?:::[^\]]*)?\]$")]
    private static partial Regex Project();
}
