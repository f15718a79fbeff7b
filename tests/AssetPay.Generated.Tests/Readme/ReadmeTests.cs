using AssetPay.Generated.Tests.Surface;

namespace AssetPay.Generated.Tests.Readme;

/// <summary>The README says nothing that does not hold.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<int> Lines => [.. ReadmeCode.All.Select(code => code.Line)];

    [Fact]
    public void There_is_code_in_the_README() => Assert.NotEmpty(ReadmeCode.All);

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_code_on_this_line_of_the_README_compiles_without_a_warning(int line)
    {
        var complaints = ConsumerCompiler.Complaints(ReadmeCode.All.Single(code => code.Line == line).Text);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Theory]
    [InlineData("await nobody.Secure.SellItemsAsync(new());", "CS0103")]
    [InlineData("await assetPay.Secure.SellItemsAsync(new());", "CS9035")]
    [InlineData("await assetPay.InitiateWithdrawalAsync(null!);", "CS1061")]
    [InlineData("SellItemsError error = InitiateDepositError.TooManyActiveTrades;", "CS0266")]
    [InlineData("string status = ((Trade)null!).ExternalId;", "CS8600")]
    public void The_compiler_sees_what_is_wrong(string code, string complaint) =>
        Assert.Contains(ConsumerCompiler.Complaints(code), text => text.Contains(complaint, StringComparison.Ordinal));

    [Fact]
    public void The_commands_of_the_README_name_what_is_there()
    {
        Assert.Contains("dotnet run --project tests/AssetPay.Quickstart", Text);
        Assert.Contains("dotnet test AssetPay.Generated.sln", Text);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "tests", "AssetPay.Quickstart", "AssetPay.Quickstart.csproj")));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "AssetPay.Generated.sln")));
    }

    [Fact]
    public void The_signatures_in_the_READMEs_table_are_those_of_the_client()
    {
        var method = typeof(SecureClient).GetMethod("SellItemsAsync")!;

        Assert.Contains("`Task<Trade> SellItemsAsync(SellItemsRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)`", Text);
        Assert.Equal((typeof(Task<Trade>), "request, options, cancellationToken"), (method.ReturnType, string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))));
        Assert.Contains("enum SellItemsError { ExternalIdExists = 1, …, PriceChanged = 11, …, RateLimited = 1005, … }", Text);
        Assert.Equal((1, 11, 1005), ((int)SellItemsError.ExternalIdExists, (int)SellItemsError.PriceChanged, (int)SellItemsError.RateLimited));
        Assert.Contains("Steam trade URL of the account selling the items", DocComments.Of(typeof(SellItemsRequest).GetProperty("TradeUrl")!)!.Value);
    }
}
