using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Hostile;

/// <summary>A page beyond a bound is told in one sentence, at the line where it goes beyond it.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string, int> Pages { get; } = new()
    {
        { "24 quotations and lists", "# Boats\n\n" + string.Concat(Enumerable.Repeat("> ", 25)) + "deep", 2 },
        { "65,536 characters in one line", "# Boats\n\n```\n" + new string('a', 65 * 1024) + "\n```\n", 3 },
        { "20,000 lines", string.Concat(Enumerable.Repeat("line\n", 20_001)), 20_000 },
        { "1,048,576 characters in one page", new string('\n', (1024 * 1024) + 1), 0 },
        { "1,000 definitions", "# Boats\n\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"[{i}]: /boats\n")), 1_002 },
        { "1,000 definitions", "# Boats\n\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"[a\n{i}]: /boats\n")), 2_003 },
        { "1,000 definitions", "# Boats\n\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"[{i}]:\n/boats\n")), 2_002 },
        { "1,000 definitions", "# Boats\n\n> " + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"[a\n{i}]: /boats\n")), 2_003 },
        { "1,000 definitions", "# Boats\n\n- [a\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"{i}]: /boats\n[a\n")), -1 },
        { "1,000 definitions", "# Boats\n\n" + string.Concat(Enumerable.Range(0, 1_001).Select(i => $"> [a\n> {i}]: /boats\n>\n")), -1 },
        { "300 marks of emphasis", "# Boats\n\nfirst\n\n" + string.Concat(Enumerable.Repeat("*a ", 301)), 4 },
        { "200 open brackets", "# Boats\n\n" + string.Concat(Enumerable.Repeat("[a ", 201)), 2 },
        { "32 beginnings of comments", "# Boats\n\n" + string.Concat(Enumerable.Repeat("a <!-- ", 33)), 2 },
        { "256 columns", "# Boats\n\n" + string.Concat(Enumerable.Repeat("|a", 300)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 300)) + "|\n", 2 },
        { "45,000 table cells", "# Boats\n\n|a|b|c|d|e|f|g|h|i|\n|-|-|-|-|-|-|-|-|-|\n" + string.Concat(Enumerable.Repeat("|a|b|c|d|e|f|g|h|i|\n", 6_000)), -1 },
        { "16,384 characters in one paragraph", "# Boats\n\n" + string.Concat(Enumerable.Repeat("a boat ", 2_400)), 2 },
        { "524,288 characters of running text", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("a boat ", 1_000)) + "\n\n", 80)), -1 },
        { "1,000 headings", string.Concat(Enumerable.Range(0, 1_001).Select(i => $"# GET /boats{i}\n\n")), 2_000 },
        { "2,048 characters in the path", "# Boats\n\n## GET " + string.Concat(Enumerable.Repeat("/{a}", 600)) + "\n", 2 },
        { "60,000 values", "# GET /boats\n\n```json\n[\n" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("1,", 9_000)) + "\n", 8)) + "1]\n```\n", 3 },
        { "150,000 words and marks", "# Boats\n\n```ts\ninterface Boat {\n" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("a:b;", 9_000)) + "\n", 8)) + "}\n```\n", 3 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_says_what_was_found_where_and_what_to_do(string bound, string text, int line)
    {
        var result = Reading.Text(text);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(Rules.PageRefused, finding.Rule);
        Assert.Contains($"here are more than {bound}", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(finding.Arguments[2].Text, finding.Message, StringComparison.Ordinal);
        Assert.Equal(new Page("page.md", PageForm.Markdown), result.Value);
        if (line >= 0)
            Assert.Equal(line, finding.Place.Line);
    }

    [Fact]
    public void A_page_at_the_bounds_is_read()
    {
        var text = "# GET /boats\n\n" + string.Concat(Enumerable.Repeat("> ", 24)) + "deep\n\n" + string.Concat(Enumerable.Repeat("*a ", 300)) + "\n\n" + string.Concat(Enumerable.Repeat("[a ", 200))
            + "\n\n```\n" + new string('a', 64 * 1024) + "\n```\n" + new string('\n', 19_000);
        Assert.DoesNotContain(Reading.Text(text).Findings, finding => finding.Rule == Rules.PageRefused);
        Assert.Single(Reading.Page(text).Endpoints);
    }
}
