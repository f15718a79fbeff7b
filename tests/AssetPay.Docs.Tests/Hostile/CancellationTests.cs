using ApiDocs.Binding;
using ApiDocs.Covering;
using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Hostile;

/// <summary>Nobody wants what is read after the next keystroke: each step looks whether it is still wanted before it does anything.</summary>
public sealed class CancellationTests
{
    private const string Text = "# GET /boats\n\nReturns a *boat*.\n\n| Field | Type | Required |\n|---|---|---|\n| `id` | string | Yes |\n";

    private static readonly CancellationToken _cancelled = new(canceled: true);

    private static readonly PageText _page = new("page.md", Text);

    public static TheoryData<string, Action> Steps { get; } = new()
    {
        { "a page", () => PageParser.Parse(new DocsPage("page.md", Text), _cancelled) },
        { "its parts", () => ComponentSplitter.Split(_page, 0, _cancelled) },
        { "its markdown", () => MarkdownBlocks.Read(_page, LineMap.Of(_page, [new PagePart.Lines(0, Text.Length)], 0), [], [], _cancelled) },
        { "its outline", () => MarkdownOutline.Read(_page, _cancelled) },
        { "a copy of a rendered page", () => RenderedOutline.Read(_page, _cancelled) },
        { "its statements", () => StatementReader.Read(Outline.Blocks, [], _cancelled) },
        { "its sections", () => PageAssembler.Assemble(Outline, _page, PageForm.Markdown, _cancelled) },
        { "what it is outside of operations", () => OutsideParser.Parse(SectionTree.Of(Outline.Blocks, new AnchorSlugs())[1], new PageFacts(_page, PageForm.Markdown), _cancelled) },
        { "the model", () => Binder.Bind(EquatableArray.Of(Reading.Page(Text)), new ClientSettings(null, null, true), _cancelled) },
        { "the coverage", () => Cover(_cancelled) },
    };

    private static PageOutline Outline => MarkdownOutline.Read(new PageText("page.md", Text), CancellationToken.None);

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_that_is_not_wanted_any_more_is_not_taken(string step, Action take) =>
        Assert.True(Record.Exception(take) is OperationCanceledException, step);

    [Fact]
    public void A_page_that_is_not_wanted_any_more_costs_nothing()
    {
        var page = new DocsPage("page.md", string.Concat(Enumerable.Repeat("a boat\n\n", 10_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.ThrowsAny<OperationCanceledException>(() => PageParser.Parse(page, _cancelled));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 16 * 1024);
    }

    private static void Cover(CancellationToken cancellationToken)
    {
        var result = Reading.Text(Text);
        var bound = Binder.Bind(EquatableArray.Of(result.Value), new ClientSettings(null, null, true), CancellationToken.None);
        Assert.NotEmpty(result.Statements);
        new CoverageEvidence(bound).Cover(result.Value, result.Statements, null, cancellationToken);
    }
}
