using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Operations;
using ApiDocs.Generator.Emit.Units;
using ApiDocs.Generator.Tests.Harness;
using ApiDocs.Model;

namespace ApiDocs.Generator.Tests;

/// <summary>What a page says in words, in the tags of a doc comment.</summary>
public sealed class DocCommentTests
{
    private static readonly DocLinks Links = new(new ClientFrame("Sink", "Sink", true, null, "", default), null);

    [Fact]
    public void A_quoted_table_stays_a_table() => Assert.Equal(
        """
        <list type="table">
        <listheader><term>Constraint</term><description>Limit | Key</description></listheader>
        <item><term>Deposits</term><description>5 | <c>A | B</c></description></item>
        </list>
        """.ReplaceLineEndings("\n"),
        Xml(ProseXml.Blocks(new(EquatableArray.Of(
            new ProseBlock(ProseKind.TableRow, EquatableArray.Of(new Inline("Constraint | Limit | Key")), "header"),
            new ProseBlock(ProseKind.TableRow, EquatableArray.Of(new Inline("Deposits | 5 | "), new Inline("A | B", InlineStyle.Code))))), Links)));

    [Fact]
    public void Limits_stand_behind_the_words_that_announced_them_and_no_announcement_is_left_over() => Assert.Equal(
        "<para>For each merchant: Verified 5 / min.</para>\n<para>For each client.</para>",
        Xml(RateLimitDocs.Of(Limited(Paragraph("For each merchant:"), Paragraph("For each client:")), Links)));

    [Fact]
    public void Limits_stand_behind_words_that_announce_nothing() => Assert.Equal(
        "<para>Shared by all.</para>\n<para>Rate limit: Verified 5 / min.</para>",
        Xml(RateLimitDocs.Of(Limited(Paragraph("Shared by all.")), Links)));

    [Fact]
    public void What_an_example_leaves_out_shows() => Assert.Equal(
        """
        {
          "list": [...],
          "one": { "a": 1, "b": ..., ... },
          "text": "a, }",
          "gone": ...
        }
        """.ReplaceLineEndings("\n"),
        JsonLayout.Of(new("""{"list":[],"one":{"a":1},"text":"a, }"}""", EquatableArray.Of("list", "one", "one.b", "one.c.d", "once.e", "gone"), null)));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a \nb\n\n")]
    public void Code_has_its_lines_without_what_ends_them(string text) =>
        Assert.Equal(["<code>", "a", "b", "</code>"], ProseXml.Code(text).Select(line => line.Xml));

    [Theory]
    [InlineData("/// <summary>abc</summary>", 26, 1)]
    [InlineData("/// <summary>abc</summary>", 25, 3)]
    public void A_comment_that_just_fits_stays_on_its_line(string line, int width, int lines) => Assert.Equal(lines, DocWrap.Comment(line, width).Count());

    [Fact]
    public void An_example_of_nothing_is_nothing() => Assert.Equal("", JsonLayout.Of(new("", default, null)));

    [Theory]
    [InlineData("some words <c>POST /a b c d e f</c> and more", "some words|<c>POST /a b c d e f</c>|and more")]
    [InlineData("a link <see href=\"x\">to some place of it</see>.", "a link|<see href=\"x\">to some place of it</see>.")]
    [InlineData("a type <see cref=\"X\"/> and more words", "a type|<see cref=\"X\"/> and|more words")]
    public void Code_and_links_are_never_cut_in_two(string xml, string lines) => Assert.Equal(lines, string.Join("|", DocWrap.Lines(xml, 20)));

    [Fact]
    public void An_operation_without_title_and_words_has_its_name_for_both()
    {
        var model = KitchenSink.Full with { Operations = KitchenSink.Full.Operations.Select(operation => operation.Name == "ForgetPart" ? operation with { Title = "", Summary = Prose.None } : operation).ToEquatableArray() };
        var emitted = KitchenSink.Print(model).Single(file => file.HintName == "ForgetPart.g.cs").Text;
        Assert.Contains("/// <summary>ForgetPart</summary>", emitted, StringComparison.Ordinal);
        Assert.Contains("/// <para><see href=\"https://docs.example/page\">https://docs.example/page</see></para>", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_one_file_stand_in_it_together()
    {
        var part = KitchenSink.Full.Objects.First(type => type.Name == "Part");
        var model = KitchenSink.Full with { Objects = KitchenSink.Full.Objects.Concat([part with { Name = "Alpha", File = "A" }, part with { Name = "Beta", File = "A" }]).ToEquatableArray() };
        var emitted = KitchenSink.Print(model).Single(file => file.HintName == "A.g.cs").Text;
        Assert.Contains("record Alpha", emitted, StringComparison.Ordinal);
        Assert.Contains("record Beta", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_whose_page_shows_no_answer_gives_whatever_comes()
    {
        var emitted = KitchenSink.Print(KitchenSink.Full).Single(file => file.HintName == "ForgetPart.g.cs").Text;
        Assert.Contains("Task<global::System.Text.Json.JsonElement> ForgetPartAsync(", emitted, StringComparison.Ordinal);
    }

    private static ProseBlock Paragraph(string text) => new(ProseKind.Paragraph, EquatableArray.Of(new Inline(text)));

    private static OperationModel Limited(params ProseBlock[] note) =>
        new("A", "", "", "GET", "/", CallClass.Read, CallShape.Plain, new("page.md", null))
        {
            RateLimitNote = new(note.ToEquatableArray()),
            RateLimits = EquatableArray.Of(new RateLimitModel("Verified", 5, 60, "5 / min")),
        };

    private static string Xml(IEnumerable<DocLine> lines) => string.Join("\n", lines.Select(line => line.Xml));
}
