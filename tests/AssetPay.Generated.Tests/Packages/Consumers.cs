namespace AssetPay.Generated.Tests.Packages;

/// <summary>Consumers whose pages and programs are edited, side by side in one solution: built once, edited, and built once more.</summary>
public sealed class Consumers(PackedPackages packages) : IAsyncLifetime
{
    /// <summary>Characters of a folder that a project can lie in.</summary>
    private const string OddFolder = "über #1 näher";

    private const string Sell = "api-reference/secure/sell.md";
    private const string Cancel = "api-reference/secure/cancel-buy-item.md";
    private const string Warns = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    internal ConsumerSolution Solution { get; } = new(packages);

    internal SolutionBuild First { get; private set; } = null!;

    /// <summary>What <c>Edited</c> printed after the first build.</summary>
    internal string Printed { get; private set; } = "";

    internal SolutionBuild Second { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        AddEdited();
        AddSeveral();
        Solution
            .With("Folderless/Folderless.csproj", ConsumerSolution.Program + "<ApiDocsFolder>pages</ApiDocsFolder>", files: ("Program.cs", "Console.WriteLine(1);"))
            .With("Web/Web.csproj", ConsumerSolution.Program, WebProgram.Items, sdk: "Microsoft.NET.Sdk.Web", files: [.. VendorPages.Below("docs-input"), ("Program.cs", WebProgram.Text)]);
        First = await Solution.Gather().BuildAsync();
        Printed = await Solution.ProgramAsync("Edited");
        Edit();
        Second = await Solution.BuildAsync("--no-restore", "-p:TreatWarningsAsErrors=false");
    }

    public async Task DisposeAsync() => await Solution.DisposeAsync();

    private void AddEdited() => Solution
        .With("Edited/Edited.csproj", ConsumerSolution.Program, files: [.. VendorPages.Below("docs-input"), ("Program.cs", """
            using AssetPay;
            using var client = new AssetPayClient("ap_test");
            Console.WriteLine(new SellItemsRequest { TradeUrl = "secret", Items = [new() { ItemId = "item-1", Price = 10.75m }] });
            Console.WriteLine(client.Secure.GetType().FullName + " " + client.ForUser("token").GetType().FullName);
            Console.WriteLine("Beyond: " + string.Join(" ", typeof(AssetPayClient).Assembly.GetTypes().Select(type => type.Name).Where(name => name.Contains("Service") || name.Contains("Endpoints") || name.Contains("RateLimits") || name.Contains("Logging"))) + ".");
            """)])
        .With("Mistyped/Mistyped.csproj", ConsumerSolution.Program + Warns, files: [.. VendorPages.Below("docs-input"), ("Program.cs", "AssetPay.GameId game = AssetPay.GameId.Cs2; Console.WriteLine(game);")])
        .Delete($"Mistyped/docs-input/{Cancel}")
        .Edit($"Mistyped/docs-input/{Sell}", "| `isInstant`      | boolean |", "| `isInstant`      | vessel  |")
        // What this one builds lies below it, as everywhere where nobody says otherwise.
        .With("Locked/Locked.csproj", ConsumerSolution.Program, files: [.. VendorPages.Below("docs-input"), ("Program.cs", "Console.WriteLine(1);"), ("Directory.Build.props", """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup><ArtifactsPath /></PropertyGroup>
            </Project>
            """)]);

    private void AddSeveral() => Solution
        .With($"{OddFolder}/TwoClients.csproj", ConsumerSolution.Program, """
            <ApiDocs Include="first/**/*.md" ApiClientName="First" ApiClientNamespace="Shop.First" />
            <ApiDocs Include="second/**/*.md" ApiClientName="Second" ApiClientNamespace="Shop.Second" ApiClientAccessibility="internal" />
            """, files: [.. VendorPages.Below("first"), ("second/boats; #2.md", BoatPage.Text), ("Program.cs", "Console.WriteLine(typeof(Shop.First.FirstClient).IsPublic + \" \" + typeof(Shop.Second.SecondClient).IsPublic);")])
        .With($"{OddFolder} too/TwoLocks.csproj", ConsumerSolution.Program + Warns, """
            <ApiDocs Include="first/**/*.md" ApiClientName="First" ApiClientNamespace="Shop.First" />
            <ApiDocs Include="second%3B #2/**/*.md" ApiClientName="Second" ApiClientNamespace="Shop.Second" />
            """, files: [.. VendorPages.Below("first"), .. VendorPages.Below("second; #2"), ("Program.cs", "Console.WriteLine(1);")])
        .Delete($"{OddFolder} too/first/api.lock.json")
        .Edit($"{OddFolder} too/first/{Sell}", "(min 1, max 250)", "(min 1, max 100)")
        .Edit($"{OddFolder} too/second; #2/{Sell}", "(min 1, max 250)", "(min 1, max 150)");

    private void Edit() => Solution
        .Edit($"Edited/docs-input/{Sell}", "| `externalId`     | string  | No ", "| `note`           | string  | No       | A word to yourself (max 20 chars)                       |\n| `externalId`     | string  | No ")
        .Edit("Edited/Program.cs", "TradeUrl = \"secret\"", "TradeUrl = \"secret\", Note = \"hello\"")
        .Write("Mistyped/Program.cs", "using var client = new AssetPay.AssetPayClient(\"ap\"); _ = client.Secure.CancelBuyItemAsync(\"a\", \"b\");")
        .Edit($"Locked/docs-input/{Sell}", "(min 1, max 250)", "(min 1, max 100)")
        .Delete($"Locked/docs-input/{Cancel}");
}
