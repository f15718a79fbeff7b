using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>A project that wants a client: references and code, and generators driven over it as the compiler drives them.</summary>
internal static class ConsumerProject
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Directory.GetFiles(Path.Combine(TargetingPack, "ref", "net10.0"), "*.dll").Append(typeof(ApiDocs.Runtime.ApiConnection).Assembly.Location).Select(file => MetadataReference.CreateFromFile(file))];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>The folder of what the consumer is compiled against.</summary>
    public static string TargetingPack => Metadata("TargetingPack");

    public static CSharpCompilation Compilation(params IEnumerable<string> code) => CSharpCompilation.Create(
        "Consumer",
        code.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions)),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<PageFile> pages) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], pages, ParseOptions, new BuildOptions());

    /// <summary>What the driver's only generator has made.</summary>
    public static ImmutableArray<FloorFile> Files(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null
            ? [.. result.GeneratedSources.Select(source => new FloorFile(source.HintName, source.SourceText.ToString()))]
            : throw result.Exception;
    }

    public static string Metadata(string key) =>
        typeof(ConsumerProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
