namespace ApiDocs.Sandbox.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sandbox-docs-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => ApiSandbox.FromFolder(Path.Combine(_folder.FullName, "nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_relative_folder_is_looked_for_below_each_place_in_turn()
    {
        var (here, beside) = (_folder.CreateSubdirectory("here"), _folder.CreateSubdirectory("beside"));
        var expected = beside.CreateSubdirectory("pages").FullName;

        Assert.Equal(expected, DocsFolder.Find("pages", here.FullName, beside.FullName));
        Assert.Equal(here.CreateSubdirectory("pages").FullName, DocsFolder.Find("pages", here.FullName, beside.FullName));
    }

    [Fact]
    public void The_output_directory_is_one_of_the_places() =>
        Assert.Contains(AppContext.BaseDirectory, Assert.Throws<DirectoryNotFoundException>(() => ApiSandbox.FromFolder("no/such/pages")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_relative_folder_that_is_nowhere_is_named_with_both_places_and_the_way_to_copy_the_pages()
    {
        var (here, beside) = (_folder.CreateSubdirectory("here"), _folder.CreateSubdirectory("beside"));

        var message = Assert.Throws<DirectoryNotFoundException>(() => DocsFolder.Find("pages", here.FullName, beside.FullName)).Message;

        Assert.Contains(here.FullName, message, StringComparison.Ordinal);
        Assert.Contains(beside.FullName, message, StringComparison.Ordinal);
        Assert.Contains("""<None Include="pages/**" LinkBase="pages" CopyToOutputDirectory="PreserveNewest" />""", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_documents_no_operation_is_refused_with_what_was_found()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "hello.md"), "# Hello\n\nNothing here.\n");

        Assert.Contains("operation", Assert.Throws<InvalidDataException>(() => ApiSandbox.FromFolder(_folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_another_vendor_are_played_as_they_are_and_the_list_of_sources_is_no_page()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "SOURCE.txt"), "# POST /not-a-page\n");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "boats"));
        File.WriteAllText(Path.Combine(_folder.FullName, "boats", "moor.mdx"), """
            # Moor a boat

            # POST /boats

            **Authentication:** Harbour Key (`x-harbour-key` header)

            ### Body Parameters

            | Parameter | Type   | Required | Description                |
            | --------- | ------ | -------- | -------------------------- |
            | `name`    | string | Yes      | What it is called (max 20 chars) |

            ## Response

            ```json
            { "success": true, "data": { "id": "boat-uuid", "name": "Nutshell" } }
            ```
            """);
        var sandbox = ApiSandbox.FromFolder(_folder.FullName);
        using var client = new HttpClient(sandbox.Handler) { BaseAddress = new("https://harbour.example") };
        client.DefaultRequestHeaders.Add("x-harbour-key", "secret");

        using var answer = await client.PostAsync("/boats", new StringContent("""{ "name": "Walnut" }""", System.Text.Encoding.UTF8, "application/json"));
        using var missing = await client.PostAsync("/not-a-page", null);

        Assert.Contains("\"name\":\"Walnut\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Walnut", (string?)Assert.Single(sandbox.Stored)["name"]);
        Assert.Equal(404, (int)missing.StatusCode);
    }
}
