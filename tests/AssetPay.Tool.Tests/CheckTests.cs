using System.Text.Json;

namespace ApiDocs.Tool.Tests;

public sealed class CheckTests
{
    private const string Mooring = """
        # POST /boats

        **Authentication:** Harbour Key (`x-harbour-key` header)

        ## Request

        ```http
        POST https://harbour.example/boats
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description  |
        | --------- | ------ | -------- | ------------ |
        | `name`    | string | Yes      | Its name     |
        """;

    /// <summary>A misspelt type, which is a warning, and a dead link, which is an info.</summary>
    private static readonly string Faulty = Mooring.Replace("| string |", "| stirng |", StringComparison.Ordinal) + "\n\nSee [the piers](/piers).\n";

    [Fact]
    public async Task Pages_without_a_fault_are_good()
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Mooring);

        var run = await Run.Of("check", pages.Path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("boats/moor.md", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_with_file_line_and_column()
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Faulty);

        var run = await Run.Of("check", pages.Path);

        Assert.Equal(1, run.Code);
        Assert.Matches(@"(?m)^.*boats/moor\.md\(15,\d+\): warning APIDOC017: The type 'stirng' of 'name' ", run.Out);
    }

    [Fact]
    public async Task A_folder_without_pages_is_a_finding()
    {
        using var pages = new PagesOnDisk().With("SOURCE.txt", "# POST /boats").With(".git/moor.md", Mooring);

        var run = await Run.Of("check", pages.Path);

        Assert.Equal(1, run.Code);
        Assert.Contains("error APIDOC001: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_tables_are_whole_lines_of_plain_text()
    {
        var page = new string('x', 200) + ".md";
        using var pages = new PagesOnDisk().With(page, Mooring);

        var run = await Run.Of("check", pages.Path);

        Assert.Contains($"\n{page}  POST /boats ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out, sign => sign is '\u001b' or >= '\u2500' and <= '\u257f');
        Assert.DoesNotContain(run.Out.Split('\n'), line => line.EndsWith(' '));
        Assert.EndsWith("\n1 page, 1 operation, 100 % of 3 statements, 0 errors, 0 warnings, 0 infos\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0, 0)]
    [InlineData("warning", 1, 1)]
    [InlineData("info", 1, 2)]
    public async Task Only_the_findings_of_the_asked_severity_are_told_and_counted(string severity, int code, int findings)
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Faulty);

        var run = await Run.Of("check", pages.Path, "--quiet", "--severity", severity);

        Assert.Equal((code, findings), (run.Code, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task What_makes_a_run_fail_can_be_chosen(string failOn, int code)
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Faulty);

        Assert.Equal(code, (await Run.Of("check", pages.Path, "--fail-on", failOn)).Code);
    }

    [Theory]
    [InlineData("75", 0)]
    [InlineData("76", 1)]
    public async Task A_share_of_the_statements_can_be_asked_for(string percent, int code)
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Mooring).With("guide.md", "# Tides\n\n| Moon | Tide |\n| --- | --- |\n| full | high (max 3) |\n");

        var run = await Run.Of("check", pages.Path, "--min-coverage", percent);

        Assert.Equal(code, run.Code);
        Assert.Contains("75 % of 4 statements", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_ignored_is_neither_told_nor_counted()
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Faulty);

        var run = await Run.Of("check", pages.Path, "-q", "--ignore", "apidoc017", "--ignore", "APIDOC012");

        Assert.Equal((0, ""), (run.Code, run.Out));
    }

    [Fact]
    public async Task The_json_form_has_pages_operations_findings_and_totals()
    {
        using var pages = new PagesOnDisk().With("boats/moor.md", Faulty).With("hello.md", "# Hello\n");

        var run = await Run.Of("check", pages.Path, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;

        Assert.Equal(1, run.Code);
        Assert.Equal(["folder", "totals", "pages", "operations", "findings"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"pages":2,"operations":1,"statements":3,"taken":3,"errors":0,"warnings":1,"infos":1}""", Compact(root.GetProperty("totals")));
        Assert.Equal(["boats/moor.md", "hello.md"], root.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("page").GetString()!));
        Assert.Equal("""[{"method":"POST","path":"/boats"}]""", Compact(root.GetProperty("pages")[0].GetProperty("operations")));
        Assert.Equal("POST /boats boats/moor.md", string.Join(' ', new[] { "method", "path", "page" }.Select(name => root.GetProperty("operations")[0].GetProperty(name).GetString())));
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(("APIDOC017", "warning", "boats/moor.md"), (finding.GetProperty("id").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("page").GetString()));
        Assert.Equal((15, 15, 15, 21), (Number(finding, "line"), Number(finding, "column"), Number(finding, "endLine"), Number(finding, "endColumn")));
    }

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
