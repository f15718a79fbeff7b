using System.Globalization;
using ApiDocs.Tests.Facts;
using ApiDocs.Tests.Parsing;

namespace ApiDocs.Tests.Hostile;

/// <summary>The bounds are far from what people write.</summary>
public sealed class HonestPagesTests
{
    [Fact]
    public void No_page_of_the_repository_is_refused()
    {
        var pages = new[] { Repository.Docs, Path.Combine(Repository.Root, "tests", "AssetPay.Generator.Tests", "Scenarios") }
            .SelectMany(folder => Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories)).Where(file => Path.GetExtension(file) is ".md" or ".mdx" or ".txt").ToList();
        Assert.True(pages.Count > 20);
        Assert.DoesNotContain(pages, file => Reading.Text(File.ReadAllText(file), Path.GetFileName(file)).Findings.Any(IsRefusal));
    }

    [Fact]
    public void A_reference_of_350_operations_in_one_page_is_read()
    {
        var page = string.Concat(Enumerable.Range(0, 350).Select(Operation));
        Assert.InRange(page.Length, 400_000, 500_000);
        var result = Reading.Text(page);
        Assert.DoesNotContain(result.Findings, IsRefusal);
        Assert.Equal(350, result.Value.Endpoints.Count);
        Assert.Equal(350 * 12, result.Value.Endpoints.Sum(endpoint => endpoint.Parameters.Sum(table => table.Rows.Count)));
    }

    [Theory]
    [InlineData("| {0} | `ERROR_{0}` | **Never** retry, see [the boat](/boats) |", "| Code | Key | When |\n| --- | --- | --- |\n")]
    [InlineData("{0} | ERROR_{0} | *Never* retry", "Code | Key | When\n--- | --- | ---\n")]
    public void A_table_of_5000_rows_with_marks_in_each_is_read(string row, string header)
    {
        var result = Reading.Text("# Errors\n\n" + header + Rows(row, 5_000));
        Assert.DoesNotContain(result.Findings, IsRefusal);
        Assert.Equal(Enumerable.Range(1, 5_000).Select(i => i.ToString(CultureInfo.InvariantCulture)), result.Value.Errors.Select(error => error.Code!.Text));
    }

    [Theory]
    [InlineData("The codes are:\n{0}")]
    [InlineData("<Accordion title=\"Codes\">\n{0}</Accordion>\n", "  ")]
    [InlineData("<Tabs>\n  <Tab title=\"Codes\">\n    All of them:\n\n{0}  </Tab>\n</Tabs>\n", "    ")]
    [InlineData("<div>\n\n{0}\n</div>\n")]
    public void A_long_table_is_read_wherever_it_stands(string around, string indent = "")
    {
        var table = indent + "| Code | Key | When |\n" + indent + "| --- | --- | --- |\n" + Rows(indent + "| **{0}** | `ERROR_{0}` | Never, see **[the boat](/boats)** |", 1_000);
        var result = Reading.Text("# Errors\n\n" + string.Format(CultureInfo.InvariantCulture, around, table));
        Assert.DoesNotContain(result.Findings, IsRefusal);
        Assert.Equal(Enumerable.Range(1, 1_000).Select(i => $"ERROR_{i}"), result.Value.Errors.Select(error => error.Key!.Text));
    }

    [Fact]
    public void A_table_with_marks_in_every_cell_is_read()
    {
        var row = "| {0} | `ERROR_{0}` |" + string.Concat(Enumerable.Repeat(" **yes** |", 24));
        var result = Reading.Text("# Errors\n\n| Code | Key |" + string.Concat(Enumerable.Repeat(" When |", 24)) + "\n" + string.Concat(Enumerable.Repeat("| --- ", 26)) + "|\n" + Rows(row, 200));
        Assert.DoesNotContain(result.Findings, IsRefusal);
        Assert.Equal(200, result.Value.Errors.Count);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('+')]
    public void A_drawing_with_an_arrow_far_out_is_read(char mark) =>
        Assert.DoesNotContain(Reading.Text($"# GET /boats\n\n```\n{new string(' ', 90)}{mark} harbour\n```\n").Findings, IsRefusal);

    [Fact]
    public void The_rows_of_a_long_table_stand_where_the_page_has_them()
    {
        var text = "# Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n" + Rows("| {0} | `ERROR_{0}` | See [the boat](/boats/{0}) |", 200) + "\n| after | the table |\n| --- | --- |\n| a | b |\n";
        var page = Reading.Page(text);
        var rows = page.Errors;
        Assert.Equal(200, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.Key!.Text, Reading.At(text, row.Key.Place).Trim('`')));
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"/boats/{i}"), page.Links.Select(link => link.Target));
    }

    [Fact]
    public void Code_that_looks_like_a_long_table_is_left_as_it_is()
    {
        var code = "| a | b |\n|---|---|\n" + Rows("| {0} | b |", 100);
        var text = "# GET /boats\n\n```\n" + code + "```\n";
        Assert.Equal(Reading.Text(text), Reading.Text(text.Replace("```\n", "~~~\n", StringComparison.Ordinal)));
        Assert.DoesNotContain(Reading.Text(text).Findings, finding => finding.Rule == Rules.NoTable);
    }

    [Theory]
    [InlineData("```\n{0}```\n")]
    [InlineData("What was logged:\n\n{0}", "    ")]
    [InlineData("- In a list\n\n  ```\n{0}  ```\n", "  ")]
    public void A_log_of_lines_that_look_like_definitions_is_read(string around, string indent = "") =>
        Assert.DoesNotContain(Reading.Text("# GET /boats\n\n" + string.Format(CultureInfo.InvariantCulture, around, Rows(indent + "[{0}]: harbour", 3_000))).Findings, IsRefusal);

    [Fact]
    public void A_file_in_base64_within_a_fence_is_read() =>
        Assert.DoesNotContain(Reading.Text("# GET /boats\n\n```\n" + new string('Q', 60_000) + "\n```\n").Findings, IsRefusal);

    private static bool IsRefusal(Finding finding) => finding.Rule == Rules.PageRefused;

    private static string Rows(string row, int count) => string.Concat(Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, row, i) + "\n"));

    private static string Operation(int number) =>
        $"## POST /boats{number}/{{id}}\n\n**Scope:** `BOATS_WRITE`\n\nMoves boat number {number} to another berth of the harbour.\n\n### Body Parameters\n\n"
        + "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        + string.Concat(Enumerable.Range(0, 12).Select(i => $"| `field{i}` | string | Yes | What the **harbour** calls the berth, at most {i + 40} characters |\n"))
        + "\n### Response\n\n```json\n{\n  \"id\": \"boat-1\",\n  \"berth\": 7,\n  \"moved\": true\n}\n```\n\n";
}
