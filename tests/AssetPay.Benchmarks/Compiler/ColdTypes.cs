using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using ApiDocs.Generator;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>
/// The first run over 100 pages, beside what System.Text.Json's own generator takes for the types that come of them, as plain source in the
/// same compilation. Ours parses the pages, binds them and prints the whole client in that time; theirs makes the JSON alone.
/// </summary>
[LongRounds(warmup: 2, rounds: 6)]
public partial class ColdTypes
{
    private LoadedDocs _docs = null!;
    private CSharpCompilation _compilation = null!;
    private IIncrementalGenerator _theirs = null!;
    private int _round;

    [GlobalSetup]
    public void Load()
    {
        _docs = LoadedDocs.WarmOf(100);
        var types = Types(_docs);
        _compilation = ConsumerProject.Compilation([.. _docs.Files.Select(file => Plain(file.Text)), Context(types)]);
        _theirs = SystemTextJson();
        var made = ConsumerProject.Files(Theirs());
        if (types.FirstOrDefault(type => !made.Any(file => file.HintName == $"TypesContext.{type}.g.cs")) is { } missing)
        {
            throw new InvalidOperationException($"System.Text.Json's generator leaves out {missing}: it made {string.Join(", ", made.Take(5).Select(file => file.HintName))} ...");
        }
    }

    [Benchmark]
    public GeneratorDriver Ours() => ConsumerProject.Driver(new ApiClientGenerator(), _docs.Pages).RunGenerators(Fresh());

    [Benchmark(Baseline = true)]
    public GeneratorDriver Theirs() => CSharpGeneratorDriver.Create([_theirs.AsSourceGenerator()], parseOptions: ConsumerProject.ParseOptions).RunGenerators(Fresh());

    /// <summary>The types that are read and written, records and enumerations, by name.</summary>
    internal static ImmutableArray<string> Types(LoadedDocs docs) =>
        [.. docs.Files.SelectMany(file => JsonType().Matches(file.Text)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    // Nothing is bound yet, as in a first build; the trees are parsed.
    private CSharpCompilation Fresh() => _compilation.WithAssemblyName($"Consumer{_round++}");

    // The converter would lead back to our own readers.
    private static string Plain(string text) => Converter().Replace(text, "")
        .Replace("public global::ApiDocs.Runtime.ApiAdditionalProperties ", "[global::System.Text.Json.Serialization.JsonIgnore] public global::ApiDocs.Runtime.ApiAdditionalProperties ", StringComparison.Ordinal);

    private static string Context(ImmutableArray<string> types) =>
        $"namespace Harbour;\n{string.Concat(types.Select(type => $"[global::System.Text.Json.Serialization.JsonSerializable(typeof({type}))]\n"))}internal sealed partial class TypesContext : global::System.Text.Json.Serialization.JsonSerializerContext;";

    private static IIncrementalGenerator SystemTextJson()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(ConsumerProject.TargetingPack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"));
        var type = assembly.GetTypes().Single(type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract);
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    [GeneratedRegex(@"partial record (?:struct )?(\w+) : global::ApiDocs\.Runtime\.IApiJson<")]
    private static partial Regex JsonType();

    [GeneratedRegex(@"\[global::System\.Text\.Json\.Serialization\.JsonConverter\([^\]]*\)\]")]
    private static partial Regex Converter();
}
