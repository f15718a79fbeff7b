using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPay.Hosting.Tests;

/// <summary>The README's code for projects that have the packages compiles in one.</summary>
public sealed class ReadmeTests
{
    private const string Reader = """
        global using System;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ApiDocs.Runtime;
        global using AssetPay;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using OpenTelemetry;
        global using OpenTelemetry.Metrics;
        global using OpenTelemetry.Trace;

        static partial class Reader
        {
            static IServiceCollection services = new ServiceCollection();
            static System.Collections.Generic.Dictionary<string, string?> configuration = [];
            static ILogger logger = null!;
        }

        sealed class Auditing : DelegatingHandler;

        sealed class Vault
        {
            public Task<string> ReadAsync(string name, CancellationToken cancellationToken) => Task.FromResult(name);
        }
        """;

    private static readonly string[] Blocks = [.. Read()];

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Blocks.Length)];

    [Fact]
    public void There_is_code_for_projects_that_have_the_packages() => Assert.NotEmpty(Blocks);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Code_for_projects_that_have_the_packages_compiles(int number)
    {
        var code = CSharpSyntaxTree.ParseText(Whole(Blocks[number]));
        var compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(Reader), code], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Equal("", string.Join('\n', compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree == code)));
    }

    private static IEnumerable<string> Read() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n").Split("```csharp hosting\n").Skip(1).Select(text => text[..text.IndexOf("\n```", StringComparison.Ordinal)]);

    private static string Whole(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();
        var statements = string.Concat(root.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()));
        var types = string.Concat(root.Members.Where(member => member is not GlobalStatementSyntax).Select(type => type.ToFullString()));
        return $"static partial class Reader {{ static async Task RunAsync() {{ {statements}\n await Task.CompletedTask; }} }}\n{types}";
    }
}
