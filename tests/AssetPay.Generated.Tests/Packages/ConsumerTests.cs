namespace AssetPay.Generated.Tests.Packages;

[Collection(nameof(PackedPackages))]
public sealed class ConsumerTests(PackedPackages packages)
{
    private const string Program = """
        using AssetPay;
        using var client = new AssetPayClient("ap_test");
        Console.WriteLine(new SellItemsRequest { TradeUrl = "secret", Items = [new() { ItemId = "item-1", Price = 10.75m }] });
        Console.WriteLine(client.Secure.GetType().FullName + " " + client.ForUser("token").GetType().FullName);
        Console.WriteLine("Beyond: " + string.Join(" ", typeof(AssetPayClient).Assembly.GetTypes().Select(type => type.Name).Where(name => name.Contains("Service") || name.Contains("Endpoints") || name.Contains("RateLimits") || name.Contains("Logging"))) + ".");
        """;

    [Fact]
    public async Task A_package_reference_and_a_folder_of_pages_give_the_client_and_an_edited_page_changes_it()
    {
        using var project = new ConsumerProject(packages, Program).WithDocs();
        (await project.BuildAsync()).Expect();
        var printed = (await project.RunAsync()).Expect().Output;
        Assert.Contains("TradeUrl = ***", printed);
        Assert.Contains("AssetPay.SecureClient AssetPay.AssetPayUserClient", printed);
        Assert.Contains("Beyond: .", printed);

        const string Page = "docs-input/api-reference/secure/sell.md";
        project.Edit(Page, "| `externalId`     | string  | No ", "| `note`           | string  | No       | A word to yourself (max 20 chars)                       |\n| `externalId`     | string  | No ");
        project.Edit("Program.cs", "TradeUrl = \"secret\"", "TradeUrl = \"secret\", Note = \"hello\"");
        (await project.BuildAsync()).Expect();
        Assert.Contains("Note = hello", (await project.RunAsync()).Expect().Output);
    }

    [Fact]
    public async Task A_deleted_page_takes_its_method_away_and_a_typo_is_told_at_its_place()
    {
        using var project = new ConsumerProject(packages, "AssetPay.GameId game = AssetPay.GameId.Cs2; Console.WriteLine(game);").WithDocs();
        project.Delete("docs-input/api-reference/secure/cancel-buy-item.md");
        project.Edit("docs-input/api-reference/secure/sell.md", "| `isInstant`      | boolean |", "| `isInstant`      | vessel  |");
        var build = (await project.BuildAsync("-p:TreatWarningsAsErrors=false")).Expect();
        Assert.Matches(@"sell\.md\(45,\d+\): warning APIDOC014: The type 'vessel' of 'isInstant' is not known", build.Output);

        project.Write("Program.cs", "using var client = new AssetPay.AssetPayClient(\"ap\"); _ = client.Secure.CancelBuyItemAsync(\"a\", \"b\");");
        var broken = (await project.BuildAsync("-p:TreatWarningsAsErrors=false")).Expect(1);
        Assert.Contains("CS1061", broken.Output);
    }

    [Fact]
    public async Task A_folder_that_is_asked_for_and_not_there_is_an_error_that_says_what_to_do()
    {
        using var project = new ConsumerProject(packages, "Console.WriteLine(1);", "<ApiDocsFolder>pages</ApiDocsFolder>");
        var build = (await project.BuildAsync()).Expect(1);
        Assert.Contains("APIDOC001", build.Output);
        Assert.Contains("ApiDocsFolder", build.Output);
    }

    [Fact]
    public async Task Two_folders_give_two_clients_in_one_project()
    {
        const string Items = """
            <ApiDocs Include="first/**/*.md" ApiClientName="First" ApiClientNamespace="Shop.First" />
            <ApiDocs Include="second/**/*.md" ApiClientName="Second" ApiClientNamespace="Shop.Second" ApiClientAccessibility="internal" />
            """;
        using var project = new ConsumerProject(
            packages, "Console.WriteLine(typeof(Shop.First.FirstClient).IsPublic + \" \" + typeof(Shop.Second.SecondClient).IsPublic);", items: Items, folderName: "über #1 näher").WithDocs("first");
        project.Write("second/boats; #2.md", """
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
            """);
        (await project.BuildAsync("-p:TreatWarningsAsErrors=false")).Expect();
        Assert.Contains("True False", (await project.RunAsync()).Expect().Output);
    }
}
