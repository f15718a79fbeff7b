namespace AssetPay.Generated.Tests.Packages;

/// <summary>The lock in a consumer's build: accepted pages are quiet, and what breaks callers is a warning at its place.</summary>
[Collection(nameof(PackedPackages))]
public sealed class LockTests(PackedPackages packages)
{
    private const string Sell = "api-reference/secure/sell.md";

    [Fact]
    public async Task A_breaking_edit_is_a_warning_at_its_line_and_a_removed_page_one_at_the_locks()
    {
        using var project = new ConsumerProject(packages, "Console.WriteLine(1);").WithDocs();
        (await project.BuildAsync()).Expect();

        project.Edit($"docs-input/{Sell}", "(min 1, max 250)", "(min 1, max 100)");
        project.Delete("docs-input/api-reference/secure/cancel-buy-item.md");
        var build = (await project.BuildAsync("-p:TreatWarningsAsErrors=false")).Expect();

        Assert.Matches(@"sell\.md\(\d+,\d+\): warning APIDOC036: POST /secure/sell: body field items: max items 250 → 100\. ", build.Output);
        Assert.Matches(@"api\.lock\.json\(\d+,\d+\): warning APIDOC036: POST /secure/buy/\{tradeId\}/items/\{itemId\}/cancel: operation: removed", build.Output);
    }

    [Fact]
    public async Task Each_of_two_clients_has_the_lock_of_its_own_folder()
    {
        const string Items = """
            <ApiDocs Include="first/**/*.md" ApiClientName="First" ApiClientNamespace="Shop.First" />
            <ApiDocs Include="second; #2/**/*.md" ApiClientName="Second" ApiClientNamespace="Shop.Second" />
            """;
        using var project = new ConsumerProject(packages, "Console.WriteLine(1);", items: Items.Replace("; #", "%3B #"), folderName: "über #1 näher").WithDocs("first").WithDocs("second; #2");
        project.Delete("first/api.lock.json");
        project.Edit($"first/{Sell}", "(min 1, max 250)", "(min 1, max 100)");
        project.Edit($"second; #2/{Sell}", "(min 1, max 250)", "(min 1, max 150)");

        var build = (await project.BuildAsync("-p:TreatWarningsAsErrors=false")).Expect();

        Assert.Contains("max items 250 → 150", build.Output);
        Assert.DoesNotContain("max items 250 → 100", build.Output);
    }
}
