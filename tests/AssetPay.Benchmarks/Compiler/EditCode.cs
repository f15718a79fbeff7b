using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>A keystroke in the consumer's own code, with 1,000 pages loaded: nothing of ours has to be done.</summary>
[LongRounds(warmup: 10, rounds: 30)]
public class EditCode
{
    private CSharpCompilation _now = null!;
    private CSharpCompilation _next = null!;
    private GeneratorDriver _ours = null!;
    private GeneratorDriver _floor = null!;

    [GlobalSetup]
    public void Load()
    {
        var docs = LoadedDocs.Of(1000);
        var tree = docs.Consumer.SyntaxTrees.Single();
        _now = docs.Consumer;
        _next = docs.Consumer.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(LoadedDocs.Code(2), ConsumerProject.ParseOptions));
        _ours = docs.Driver;
        _floor = ConsumerProject.Driver(new FloorGenerator(docs.Files), docs.Pages).RunGenerators(_now);
    }

    [Benchmark]
    public Compilation Ours() => Run(ref _ours);

    [Benchmark(Baseline = true)]
    public Compilation Floor() => Run(ref _floor);

    private Compilation Run(ref GeneratorDriver driver)
    {
        (_now, _next) = (_next, _now);
        driver = driver.RunGeneratorsAndUpdateCompilation(_now, out var output, out _);
        return output;
    }
}
