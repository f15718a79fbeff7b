using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests;

public sealed class TwoClientsTests
{
    private static readonly string Boats = """
        # Launch Boat

        # POST /boats

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        POST https://api.boats.example/boats
        x-key: k
        ```

        ### Body Parameters

        | Parameter | Type   | Required | Description |
        | --------- | ------ | -------- | ----------- |
        | `name`    | string | Yes      | Its name    |
        """.ReplaceLineEndings("\n");

    [Fact]
    public void Pages_with_different_client_names_are_different_clients_of_one_project()
    {
        var run = new Consumer([.. Repository.DocsInput(), new Docs("boats.md", Boats, "Boats", "Shop.Boats", "internal")]).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Contains("SellItems.g.cs", run.Files.Keys);
        Assert.Contains("internal partial class BoatsClient", run.Files["Boats/BoatsClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("namespace Shop.Boats;", run.Files["Boats/BoatsClient.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("public partial class", string.Concat(run.Files.Where(file => file.Key.StartsWith("Boats/", StringComparison.Ordinal)).Select(file => file.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_page_may_be_in_both_clients()
    {
        var run = new Consumer(new Docs("boats.md", Boats, "One"), new Docs("boats.md", Boats, "Two")).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Equal(run.Files["One/OneClient.g.cs"].Replace("One", "Two", StringComparison.Ordinal), run.Files["Two/TwoClient.g.cs"]);
    }

    [Fact]
    public void A_client_that_is_called_like_a_device_of_Windows_has_a_folder_there_too()
    {
        var run = new Consumer(new Docs("a.md", Boats), new Docs("b.md", Boats, "Con")).Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Contains("Con_/ConClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Properties_of_the_project_name_the_client_of_pages_that_do_not()
    {
        var run = new Consumer(new Docs("boats.md", Boats)).With("ApiClientName", "Marina").With("ApiClientNamespace", "Shop.Harbour").With("ApiClientAccessibility", "Internal").Run();

        Assert.Equal("", string.Join("\n", run.Complaints));
        Assert.Contains("namespace Shop.Harbour;", run.Files["MarinaClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("internal partial class MarinaClient", run.Files["MarinaClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_one_client()
    {
        var run = new Consumer(new Docs("a.md", Boats, "Boats"), new Docs("b.md", Boats.Replace("/boats", "/ships", StringComparison.Ordinal), "boats")).Run();

        Assert.Null(run.Exception);
        Assert.Equal("", string.Join("\n", run.Complaints));
    }
}
