using System.Text;
using ApiDocs.Generator.Emit;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Pipeline;
using ApiDocs.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>
/// The next keystroke comes while the pages are taken in: the run is cancelled from within, when the compiler has handed out so many of them.
/// What is allocated from there on is all that is still done.
/// </summary>
public sealed class CancelledRunTests
{
    private const int Pages = 60;
    private const long Nothing = 256 * 1024;

    // To read it once takes many times what counts as nothing.
    private static readonly string s_page = "# GET /boats/{0}\n\nReturns a boat.\n\n| Field | Type | Required |\n|---|---|---|\n"
        + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"| `field{i}` | string | Yes |\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(Pages)]
    public void A_run_that_is_cancelled_at_some_page_reads_no_other_and_does_nothing_more(int last)
    {
        using var source = new CancellationTokenSource();
        var asked = new Asked(last, source);
        var files = Enumerable.Range(0, Pages).Select(i => new CountedPage($"boats/{i:D3}.md", s_page.Replace("{0}", $"{i}", StringComparison.Ordinal), asked)).ToArray<AdditionalText>();
        var driver = CSharpGeneratorDriver.Create([new ApiClientGenerator().AsSourceGenerator()], files, optionsProvider: new BuildOptions(new Dictionary<string, string> { ["ApiDocsFolder"] = "docs-input" }));
        var compilation = CSharpCompilation.Create("Consumer");
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, source.Token));
        var after = GC.GetAllocatedBytesForCurrentThread() - asked.Bytes;
        Assert.Equal(last, asked.Count);
        Assert.InRange(after, 0, Nothing);
    }

    [Fact]
    public void To_read_one_of_these_pages_is_more_than_nothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Parsing.PageParser.Parse(new("page.md", s_page), CancellationToken.None);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before > 4 * Nothing);
    }

    [Fact]
    public void A_unit_that_nobody_waits_for_is_not_printed()
    {
        var units = UnitSplitter.Split(KitchenSink.Full, ConsumerPlatform.None, "", 200);
        Assert.All(units, unit => Assert.ThrowsAny<OperationCanceledException>(() => UnitPrinter.Print(unit, new(canceled: true))));
    }

    /// <summary>How many pages have been asked for; at one of them the run is cancelled.</summary>
    private sealed class Asked(int last, CancellationTokenSource source)
    {
        public int Count { get; private set; }

        /// <summary>What the thread had allocated when the run was cancelled.</summary>
        public long Bytes { get; private set; }

        public void Once()
        {
            if (++Count == last)
            {
                source.Cancel();
                Bytes = GC.GetAllocatedBytesForCurrentThread();
            }
        }
    }

    private sealed class CountedPage(string path, string text, Asked asked) : Docs(path, text)
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            asked.Once();
            return _text;
        }
    }
}
