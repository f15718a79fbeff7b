namespace AssetPay.Generated.Tests.Packages;

/// <summary>What a user meets between a package reference and an edited page.</summary>
[Collection(nameof(PackedPackages))]
public sealed class ConsumerTests(Consumers consumers) : IClassFixture<Consumers>
{
    private ConsumerSolution Solution => consumers.Solution;

    [Fact]
    public async Task A_package_reference_and_a_folder_of_pages_give_the_client_and_an_edited_page_changes_it()
    {
        Assert.Empty(consumers.First.Of("Edited"));
        Assert.Contains("TradeUrl = ***", consumers.Printed);
        Assert.Contains("AssetPay.SecureClient AssetPay.AssetPayUserClient", consumers.Printed);
        Assert.Contains("Beyond: .", consumers.Printed);
        Assert.DoesNotContain("Note", consumers.Printed);

        Assert.Empty(consumers.Second.Of("Edited"));
        Assert.Contains("Note = hello", await Solution.ProgramAsync("Edited"));
    }

    [Fact]
    public void A_deleted_page_takes_its_method_away_and_a_typo_is_told_at_its_place()
    {
        Assert.All(consumers.First.Of("Mistyped"), complaint => Assert.Contains(": warning ", complaint));
        Assert.Contains(consumers.First.Of("Mistyped"), complaint => Matches(complaint, @"sell\.md\(45,\d+\): warning APIDOC014: The type 'vessel' of 'isInstant' is not known"));

        Assert.Contains(consumers.Second.Of("Mistyped"), complaint => complaint.Contains("error CS1061", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_asked_for_and_not_there_is_an_error_that_says_what_to_do()
    {
        var complaint = Assert.Single(consumers.First.Of("Folderless"));
        Assert.Contains("error APIDOC001", complaint);
        Assert.Contains("ApiDocsFolder", complaint);
    }

    [Fact]
    public async Task Two_folders_give_two_clients_in_one_project()
    {
        Assert.Empty(consumers.First.Of("TwoClients"));
        Assert.Contains("True False", await Solution.ProgramAsync("TwoClients"));
    }

    [Fact]
    public void A_breaking_edit_is_a_warning_at_its_line_and_a_removed_page_one_at_the_locks()
    {
        Assert.Empty(consumers.First.Of("Locked"));
        Assert.True(File.Exists(Path.Combine(Solution.Folder, "Locked/bin/Debug/net10.0/Locked.dll")));

        var complaints = consumers.Second.Of("Locked");
        Assert.All(complaints, complaint => Assert.Contains(": warning ", complaint));
        Assert.Contains(complaints, complaint => Matches(complaint, @"sell\.md\(\d+,\d+\): warning APIDOC036: POST /secure/sell: body field items: max items 250 → 100\. "));
        Assert.Contains(complaints, complaint => Matches(complaint, @"api\.lock\.json\(\d+,\d+\): warning APIDOC036: POST /secure/buy/\{tradeId\}/items/\{itemId\}/cancel: operation: removed"));
    }

    [Fact]
    public void Each_of_two_clients_has_the_lock_of_its_own_folder()
    {
        var complaints = consumers.First.Of("TwoLocks");
        Assert.All(complaints, complaint => Assert.Contains(": warning ", complaint));
        Assert.Contains(complaints, complaint => complaint.Contains("max items 250 → 150", StringComparison.Ordinal));
        Assert.DoesNotContain(complaints, complaint => complaint.Contains("max items 250 → 100", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_web_application_sells_reconciles_signs_tokens_and_receives_callbacks()
    {
        Assert.Empty(consumers.First.Of("Web"));
        Assert.Equal(
            ["sale: sale-1 Found", "withdrawal: buy-1 initiated", "callback: sale-1 initiated", "callback: buy-1 initiated", "callback: sale-1 active"],
            (await Solution.ProgramAsync("Web")).Trim().Split('\n'));
    }

    private static bool Matches(string complaint, string pattern) => System.Text.RegularExpressions.Regex.IsMatch(complaint, pattern);
}
