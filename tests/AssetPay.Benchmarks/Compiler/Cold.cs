using ApiDocs.Generator;
using BenchmarkDotNet.Attributes;
using Markdig;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>The first run over so many pages; the code of the generator itself is compiled already.</summary>
[LongRounds(warmup: 2, rounds: 6)]
public class Cold
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private LoadedDocs _docs = null!;

    [Params(100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Load() => _docs = LoadedDocs.WarmOf(Pages);

    [Benchmark]
    public GeneratorDriver Ours() => ConsumerProject.Driver(new ApiClientGenerator(), _docs.Pages).RunGenerators(_docs.Consumer);

    /// <summary>Roslyn's part: the same texts out of the same pages.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver Floor() => ConsumerProject.Driver(new FloorGenerator(_docs.Files), _docs.Pages).RunGenerators(_docs.Consumer);

    /// <summary>The markdown of the same pages, read and not looked at.</summary>
    [Benchmark]
    public int MarkdownAlone() => _docs.Pages.Sum(page => Markdown.Parse(page.Content, s_markdown).Count);
}
