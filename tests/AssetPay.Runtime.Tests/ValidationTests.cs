using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class ValidationTests
{
    private static readonly SellRequest Wrong = new()
    {
        TradeUrl = null,
        Items = [new("a", 1), new(" ", 200000), new("c", 0)],
        ExternalId = new('x', 129),
        ClientId = "not-a-uuid",
    };

    [Fact]
    public async Task All_violations_are_listed_with_their_paths_and_nothing_is_sent()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);

        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => connection.SellAsync(Wrong));

        Assert.Equal(
            [
                new("tradeUrl", "required", "is missing"),
                new("items", "min 1, max 2", "has 3 values, but must have at most 2"),
                new("items[1].itemId", "not empty", "must not be blank"),
                new("items[1].price", "max $100,000", "is 200000, but must be at most 100000"),
                new("items[2].price", "max $100,000", "is 0, but must be at least 0.01"),
                new("externalId", "128 characters at most", "has 129 characters, but must have at most 128"),
                new("clientId", "uuid", "must be a UUID such as 550e8400-e29b-41d4-a716-446655440000"),
            ],
            exception.Violations);
        Assert.All(exception.Violations, violation => Assert.Contains($"- {violation.Path} {violation.Message} ({violation.Rule})", exception.Message, StringComparison.Ordinal));
        await Assert.ThrowsAsync<ApiValidationException>(() => connection.TrySellAsync(Wrong));
        Assert.Empty(api.Requests);
    }

    [Theory]
    [InlineData("sale-1", null)]
    [InlineData("...", null)]
    [InlineData(null, null)]
    [InlineData(" ", "must not be blank")]
    [InlineData(".", "must not be \".\" or \"..\": the request would go to another path")]
    [InlineData("..", "must not be \".\" or \"..\": the request would go to another path")]
    [InlineData("a,b", "must have no comma: it would be read as two values")]
    public async Task A_value_in_a_path_must_stay_one_value(string? value, string? problem)
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        var call = new CheckedCall((ref ApiChecks checks) =>
        {
            checks.Enter("tradeId", 3);
            checks.PathValue("", value);
            checks.Leave();
        });

        var thrown = await Record.ExceptionAsync(() => connection.SendAsync(Shop.GetTrade, call, null, default));

        Assert.Equal(problem is null ? [] : [("tradeId[3]", problem)], ((ApiValidationException?)thrown)?.Violations.Select(violation => (violation.Path, violation.Message)) ?? []);
    }

    [Fact]
    public async Task One_is_not_many()
    {
        using var connection = Shop.Connect(null);
        var call = new CheckedCall(static (ref ApiChecks checks) =>
        {
            checks.Count("items", 1, 2, null, "min 2");
            checks.Length("note", "x", 5, null, "5 characters");
        });

        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => connection.SendAsync(Shop.GetTrade, call, null, default));

        Assert.Equal(["has 1 value, but must have at least 2", "has 1 character, but must have at least 5"], exception.Violations.Select(violation => violation.Message));
    }

    [Fact]
    public async Task A_request_that_is_not_there_is_a_violation()
    {
        using var connection = Shop.Connect(null);
        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => connection.SendAsync(Shop.Sell, new SellCall(null), null, default));
        Assert.Equal([new("request", "required", "is missing")], exception.Violations);
    }

    [Fact]
    public async Task Checks_can_be_left_out_for_the_client_and_for_a_call()
    {
        var tooMany = new SellRequest { Items = [new("a", 1), new("b", 1), new("c", 1)] };
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var strict = Shop.Connect(api.Address);
        using var lax = Shop.Connect(api.Address, new() { ValidateRequests = false });

        await strict.SellAsync(tooMany, new() { ValidateRequest = false });
        await lax.SellAsync(tooMany);
        await Assert.ThrowsAsync<ApiValidationException>(() => lax.SellAsync(tooMany, new() { ValidateRequest = true }));

        Assert.Equal(2, api.Requests.Count);
    }

    [Theory]
    [InlineData("", "- items is wrong")]
    [InlineData("?", "- items is wrong (?)")]
    public void The_words_of_a_rule_stand_behind_what_breaks_it(string rule, string line) =>
        Assert.EndsWith(line, new ApiValidationException([new("items", rule, "is wrong")]).Message, StringComparison.Ordinal);

    [Fact]
    public void The_exception_can_be_made_without_violations()
    {
        Assert.Empty(new ApiValidationException().Violations);
        Assert.Equal("why", new ApiValidationException("why").Message);
        Assert.NotNull(new ApiValidationException("why", new IOException()).InnerException);
    }
}
