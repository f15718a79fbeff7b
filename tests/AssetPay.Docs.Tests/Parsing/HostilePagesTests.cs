namespace ApiDocs.Tests.Parsing;

/// <summary>Pages that nobody would write on purpose.</summary>
public sealed class HostilePagesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("---")]
    [InlineData("---\ntitle: x\n")]
    [InlineData("```")]
    [InlineData("```json\n{")]
    [InlineData("| a |\n| - |")]
    [InlineData("<Note>")]
    [InlineData("</Note></Note>")]
    [InlineData("<Note a=\"")]
    [InlineData("# ")]
    [InlineData("# GET")]
    [InlineData("# GET /")]
    [InlineData("# GET //")]
    [InlineData("Skip to main content")]
    [InlineData("Skip to main content\nGET /\n{\n")]
    [InlineData("Skip to main content\nCodeKeyWhen")]
    [InlineData("```ts\ninterface\n```")]
    [InlineData("```http\nGET\n```")]
    [InlineData("```http\nGET /a HTTP/1.1")]
    [InlineData("[a]: <b\n\n[a][]")]
    [InlineData("**Authentication:**")]
    public void Fragments_are_read_without_failing(string text) =>
        Assert.DoesNotContain(Reading.Text(text).Findings, finding => finding.Rule == Rules.ParserFailed);

    [Fact]
    public void Every_beginning_of_every_page_is_read_without_failing()
    {
        foreach (var path in new[] { "api-reference/trading/deposit.md", "api-reference/trading/cancel-withdraw-item.txt", "reference/types.md", "guides/callbacks.md" })
        {
            var text = Reading.TextOf(path);
            for (var length = 0; length < text.Length; length += 97)
                Assert.DoesNotContain(Reading.Text(text[..length], path).Findings, finding => finding.Rule == Rules.ParserFailed);
        }
    }

    public static TheoryData<string> Refused { get; } = new(
        string.Concat(Enumerable.Repeat("> ", 1000)) + "deep",
        string.Concat(Enumerable.Repeat("- ", 3000)) + "deep",
        string.Concat(Enumerable.Range(0, 3000).Select(level => new string(' ', level * 2) + "- item\n")),
        string.Concat(Enumerable.Repeat("1. ", 50)) + "deep",
        new string('a', 65 * 1024),
        string.Concat(Enumerable.Repeat("line\n", 250_000)));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Pages_that_the_markdown_parser_cannot_bear_are_refused(string text)
    {
        var result = Reading.Text(text);
        Assert.Equal(Rules.PageRefused, Assert.Single(result.Findings).Rule);
        Assert.Equal(new Page("page.md", PageForm.Markdown), result.Value);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_no_place(string lineEnd)
    {
        foreach (var path in new[] { "api-reference/secure/sell.md", "api-reference/trading/cancel-withdraw-item.txt", "reference/types.md", "guides/withdrawals.md" })
        {
            var text = Reading.TextOf(path);
            Assert.Equal(Reading.Text(text), Reading.Text(text.Replace("\n", lineEnd)));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_counted_as_the_compiler_counts_it()
    {
        var endpoint = Reading.Endpoint("\uFEFF# GET /boats\n\n**Scope:** `A_READ`\n");
        Placed.Equal(new Place(0, 3, 0, 6), endpoint.Method.Place);
        Placed.Equal(new Place(2, 12, 2, 18), endpoint.Scopes[0].Place);
    }

    [Fact]
    public void Tabs_are_one_column()
    {
        const string Text = "# GET /boats\n\n|\tField\t|\tType\t|\tRequired\t|\n|---|---|---|\n|\t`id`\t|\tstring\t|\tYes\t|\n\n```json\n{\n\t\"a\":\t1\n}\n```\n";
        var endpoint = Reading.Endpoint(Text);
        Placed.Equal(new Place(4, 9, 4, 15), endpoint.Parameters[0].Rows[0].Type!.Place);
        Placed.Equal(new Place(8, 6, 8, 7), endpoint.Responses[0].Json.Members[0].Value.Place);
    }

    [Fact]
    public void Reading_twice_gives_equal_pages()
    {
        foreach (var path in new[] { "api-reference/secure/sell.md", "reference/types.md", "guides/callbacks.md", "reference/errors.md" })
            Assert.Equal(Reading.Of(path), Reading.Of(path));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        var page = new DocsPage("a.md", "# GET /boats\n");
        Assert.Throws<OperationCanceledException>(() => PageParser.Parse(page, new CancellationToken(canceled: true)));
    }
}
