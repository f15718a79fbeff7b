using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Benchmarks.Compiler;

/// <summary>A keystroke in one of 1,000 pages.</summary>
[LongRounds(warmup: 1, rounds: 5)]
public class EditPage
{
    private LoadedDocs _docs = null!;
    private PageFile _now = null!;
    private PageFile _next = null!;
    private GeneratorDriver _ours = null!;
    private GeneratorDriver _floor = null!;

    [ParamsAllValues]
    public PageEdit Edit { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _docs = LoadedDocs.Of(1000);
        (_now, _next) = PageEdits.Make(Edit, _docs.Pages);
        var (before, after) = (_docs.Files, EditedFiles());
        if (before.SequenceEqual(after) != (Edit == PageEdit.UnquotedProse))
        {
            throw new InvalidOperationException($"{Edit} changes {(Edit == PageEdit.UnquotedProse ? "files, and should not" : "no file, and should")}.");
        }

        var edited = _next.Content;
        _ours = _docs.Driver;
        _floor = ConsumerProject.Driver(new FloorGenerator(pages => pages.Any(page => page.Text == edited) ? after : before), _docs.Pages).RunGenerators(_docs.Consumer);
    }

    [Benchmark]
    public Compilation Ours() => Run(ref _ours);

    [Benchmark(Baseline = true)]
    public Compilation Floor() => Run(ref _floor);

    private ImmutableArray<FloorFile> EditedFiles() =>
        ConsumerProject.Files(_docs.Driver.ReplaceAdditionalText(_now, _next).RunGenerators(_docs.Consumer));

    private Compilation Run(ref GeneratorDriver driver)
    {
        driver = driver.ReplaceAdditionalText(_now, _next).RunGeneratorsAndUpdateCompilation(_docs.Consumer, out var output, out _);
        (_now, _next) = (_next, _now);
        return output;
    }
}
