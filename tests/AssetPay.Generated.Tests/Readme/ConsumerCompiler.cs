using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPay.Generated.Tests.Readme;

/// <summary>Compiles code as a net8.0 project that uses the client would: with its implicit usings and nothing that is not published.</summary>
internal static class ConsumerCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the README's examples take for granted: the usings, and the reader's own values and methods.</summary>
    private const string Prelude = """
        using ApiDocs.RateLimiting;
        using ApiDocs.Runtime;
        using ApiDocs.Sandbox;
        using AssetPay;
        """;

    private const string Readers = """
        static partial class Reader
        {
            static string url = "", id = "", listing = "", clientToken = "", merchantId = "", steamId = "", apiSecret = "";
            static System.Text.Json.Nodes.JsonNode identity = null!;
            static string TokenOf(System.Text.Json.JsonElement answer) => "";
            static string header = "";
            static byte[] rawBody = [];
            static Task<bool> Debit(Trade trade, CancellationToken cancellationToken) => Task.FromResult(true);
            static AssetPayClient assetPay = new("ap_...");
            static Trade sale = null!;
            static Task Save(string id, TradeStatus status) => Task.CompletedTask;
            static Task Requote() => Task.CompletedTask;
            static System.Threading.RateLimiting.RateLimiter SharedLimiter(string key, int permits, TimeSpan window) => null!;
            static Task LookUp(string externalId) => Task.CompletedTask;
            static Task<string> ReadKeyAsync(CancellationToken cancellationToken) => Task.FromResult("");
            static void Log(params object?[] values) { }
        }
        """;

    private const string WebReaders = """
        static partial class Reader
        {
            static Microsoft.AspNetCore.Builder.WebApplication app = null!;
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
    [
        .. Framework().Select(path => MetadataReference.CreateFromFile(path)),
        .. new[] { typeof(AssetPayClient), typeof(ApiDocs.Runtime.ApiConnection), typeof(ApiDocs.Sandbox.ApiSandbox), typeof(ApiDocs.Model.ApiModel) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
        .. Metadata("Referenced").Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What a project gets beside the ready-made client that references more than the runtime, as the generator's tests keep it.</summary>
    private static readonly SyntaxTree[] Referenced =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "AssetPay.Generator.Tests", "Referenced"), "*.verified.cs").Select(file => Parse(File.ReadAllText(file)))];

    /// <summary>What the compiler has against a piece of code, warnings included.</summary>
    public static IReadOnlyList<string> Complaints(string code)
    {
        var tree = Parse(Whole(code));
        var isWeb = code.Contains("app.Map", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [Parse(ImplicitUsings), Parse(Prelude + "\n" + Readers), .. Referenced, tree, .. isWeb ? [Parse(WebReaders)] : Array.Empty<SyntaxTree>()],
            isWeb ? WebReferences() : References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // The reader's values that this piece has no use for are no complaint about it.
        return [.. compilation.GetDiagnostics().Where(diagnostic => IsComplaint(diagnostic) && diagnostic.Location.SourceTree == tree).Select(diagnostic => diagnostic.ToString())];
    }

    private static bool IsComplaint(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    /// <summary>Statements become the body of an asynchronous method; types stay what they are, behind it.</summary>
    private static string Whole(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Options).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        var types = root.Members.Except<MemberDeclarationSyntax>(statements);
        var method = statements.Count == 0 ? "" : $"static partial class Reader {{ static async Task RunAsync() {{ {string.Concat(statements.Select(statement => statement.ToFullString()))}\n await Task.CompletedTask; }} }}";
        return $"{Prelude}\n{root.Usings.ToFullString()}\n{method}\n{string.Concat(types.Select(type => type.ToFullString()))}";
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, Options);

    /// <summary>What this process runs on, ASP.NET Core included.</summary>
    private static IEnumerable<MetadataReference> WebReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Concat(Metadata("Referenced"))
            .DistinctBy(Path.GetFileName).Select(path => MetadataReference.CreateFromFile(path));

    private static string[] Framework() => Directory.GetFiles(
        Metadata("Net80References").First(Directory.Exists),
        "*.dll");

    private static IEnumerable<string> Metadata(string key) => typeof(ConsumerCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key == key)
        .Select(metadata => metadata.Value!);
}
