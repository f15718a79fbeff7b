using ApiDocs.Binding;
using ApiDocs.Hostile;

namespace ApiDocs.Tests.Hostile;

/// <summary>What a page may cost, whoever wrote it. Bytes are counted; the times are printed by the benchmarks' verb <c>hostile</c>.</summary>
public sealed class BudgetTests
{
    private const int Mebibyte = 1024 * 1024;
    private const long MostBytes = 64 * Mebibyte;

    // What goes by bytes. One word after the other costs time alone; all of them are measured by the benchmarks' verb.
    private static readonly List<Shape> _all = [.. BlockShapes.All, .. TableShapes.All, .. ReferenceShapes.All];

    private static readonly List<Shape> _ofReference = [.. ParameterShapes.All, .. JsonShapes.All, .. TypeShapes.All, .. ReferenceShapes.All];

    private static readonly List<Shape> _ofReaders = [.. _all, .. InlineShapes.All.Where(shape => !InlineShapes.Paragraphs.Contains(shape) || shape.Name.StartsWith("paragraphs of 500 ", StringComparison.Ordinal)), .. ParameterShapes.All, .. JsonShapes.All, .. TypeShapes.All, .. FenceShapes.All];

    [Fact]
    public void A_page_of_a_mebibyte_is_read_or_refused_within_64_MiB()
    {
        var over = new List<string>();
        foreach (var shape in _all)
        {
            var result = Read(shape.Make(Mebibyte), out var bytes);
            if (bytes > MostBytes || result.Findings.Any(finding => finding.Rule == Rules.ParserFailed))
                over.Add($"{shape.Name}: {bytes / Mebibyte} MiB, {result.Findings[0].Message}");
        }

        Assert.Empty(over);
    }

    [Fact]
    public void Twice_the_page_is_at_most_twice_the_work()
    {
        const int Some = 4 * 1024;
        Assert.Empty(_ofReaders.Select(shape => Growth(shape, Some, text => Read(text, out _))).OfType<string>());
    }

    [Fact]
    public void Twice_the_page_is_at_most_twice_the_work_of_binding()
    {
        const int Some = 6 * 1024;
        var settings = new ClientSettings("Boats", "Boats", true);
        Assert.Empty(_ofReference.Select(shape => Growth(shape, Some, text => Bind(Read(text, out _).Value, settings))).OfType<string>());
    }

    /// <summary>Pages whose time went far beyond their bytes. They are told by name, since no count of bytes shows what they took.</summary>
    [Theory]
    [InlineData("quotes on one line")]
    [InlineData("list marks on one line")]
    [InlineData("list stairs")]
    [InlineData("setext")]
    [InlineData("definitions")]
    [InlineData("definitions of one label")]
    [InlineData("definitions without address")]
    [InlineData("labels never closed")]
    [InlineData("uses of no definition")]
    [InlineData("opened comments in text")]
    [InlineData("opened cdata in text")]
    [InlineData("opened instructions in text")]
    [InlineData("opened declarations in text")]
    [InlineData("paragraph of star words")]
    [InlineData("paragraph of low words")]
    [InlineData("paragraph of tilde words")]
    [InlineData("paragraph of open brackets")]
    [InlineData("paragraph of image brackets")]
    [InlineData("paragraph of links in links")]
    [InlineData("paragraph of reference openings")]
    [InlineData("paragraphs of 4096 of star low")]
    [InlineData("many columns, many short rows")]
    [InlineData("400 columns, many short rows")]
    [InlineData("table of empty cells")]
    [InlineData("endpoints")]
    [InlineData("JSON: items")]
    public void What_the_markdown_parser_cannot_bear_is_refused(string name)
    {
        var shape = Shape.All.Single(shape => shape.Name == name);
        var finding = Assert.Single(Read(shape.Make(Mebibyte), out _).Findings);
        Assert.Equal(Rules.PageRefused, finding.Rule);
    }

    /// <summary>What grows faster than the page; null where nothing does.</summary>
    private static string? Growth(Shape shape, int length, Action<string> work)
    {
        const long Base = 512 * 1024;
        var (once, twice) = (Bytes(shape.Make(length), work), Bytes(shape.Make(2 * length), work));
        return twice > (2.2 * once) + Base ? $"{shape.Name}: {once:N0}, then {twice:N0} bytes" : null;
    }

    private static long Bytes(string text, Action<string> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Bind(Page page, ClientSettings settings) =>
        Assert.NotNull(Binder.Bind(EquatableArray.Of(page), settings, CancellationToken.None).Sources);

    private static ParseResult Read(string text, out long bytes)
    {
        var page = new DocsPage("page.md", text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = PageParser.Parse(page, CancellationToken.None);
        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return result;
    }
}
