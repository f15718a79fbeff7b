namespace ApiDocs.Tool.Tests.OpenApi;

public sealed class OpenApiVerbTests
{
    public static TheoryData<string> Folders => Exported.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task The_same_pages_give_the_same_bytes(string folder) =>
        Assert.Equal(Exported.Of(folder).Text, (await Run.Of("openapi", Exported.PathOf(folder))).Out);

    [Fact]
    public async Task A_file_gets_what_the_standard_output_would_get()
    {
        using var folder = new PagesOnDisk();
        var file = Path.Combine(folder.Path, "api.json");

        var run = await Run.Of("openapi", Exported.PathOf("parts"), "-o", file);

        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(Exported.Of("parts").Text, await File.ReadAllTextAsync(file));
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(file))[0]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_usage_error()
    {
        var run = await Run.Of("openapi", Exported.PathOf("parts"), "-o", Path.Combine(AppContext.BaseDirectory, "no", "such", "folder", "api.json"));

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("api.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_without_an_operation_write_nothing_and_say_why()
    {
        using var pages = new PagesOnDisk().With("hello.md", "# Hello\n\nNothing here.\n");

        var run = await Run.Of("openapi", pages.Path);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("error APIDOC002: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_and_a_version_can_be_given()
    {
        var run = await Run.Of("openapi", Exported.PathOf("parts"), "--title", "Spare parts", "--api-version", "2026-05");

        Assert.Contains("\"title\": \"Spare parts\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"2026-05\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_shows_what_no_JSON_can_hold_is_written_without_it()
    {
        using var pages = new PagesOnDisk().With("boats.md", """
            # GET /boats

            ## Response

            ```json
            { "length": 1e999, "name": "Nutshell", "name": "Walnut" }
            ```
            """);

        var run = await Run.Of("openapi", pages.Path);

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("Infinity", run.Out, StringComparison.Ordinal);
    }
}
