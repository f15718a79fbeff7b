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
        using var pages = new PagesOnDisk().With("boats/moor.md", Mooring.Replace("| string |", "| stirng |", StringComparison.Ordinal));

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
}
