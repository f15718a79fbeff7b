using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

public sealed class AddressTests : WireTests
{
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("my trade", "my%20trade")]
    [InlineData("größe-数", "gr%C3%B6%C3%9Fe-%E6%95%B0")]
    [InlineData("../secure/sell", "..%2Fsecure%2Fsell")]
    [InlineData("what?now#here", "what%3Fnow%23here")]
    [InlineData("100%", "100%25")]
    [InlineData("a+b&c=d", "a%2Bb%26c%3Dd")]
    [InlineData("wd_1~2.3-4", "wd_1~2.3-4")]
    public async Task An_id_stays_one_part_of_the_path_whatever_it_has_in_it(string id, string encoded)
    {
        await Client.Secure.TryGetSelfTradeAsync(id);
        await Client.Secure.TryCancelBuyItemAsync(id, ItemId);

        Assert.Equal([$"/secure/trades/{encoded}", $"/secure/buy/{encoded}/items/{ItemId}/cancel"], Api.Requests.Select(request => request.Target));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_to_another_path_is_not_sent(string id)
    {
        await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.TryGetSelfTradeAsync(id));
        await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.TryGetSelfTradesAsync([id]));
        Assert.Empty(Api.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_id_that_is_missing_or_blank_is_not_sent(string? id)
    {
        var error = await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.TryGetSelfTradeAsync(id!));

        Assert.Equal("tradeId", Assert.Single(error.Violations).Path);
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task An_id_that_the_page_calls_a_uuid_must_be_one()
    {
        var error = await Assert.ThrowsAsync<ApiValidationException>(() => User.TryCancelWithdrawalItemAsync("trade-1", "item-1"));

        Assert.Equal(["tradeId", "itemId"], error.Violations.Select(violation => violation.Path));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task Several_ids_are_joined_by_commas_and_encoded_one_by_one()
    {
        Api.Answers(Bodies.Data("[]"));

        await Client.Secure.GetSelfTradesAsync(["wd_1", "a/b", "my trade"]);

        Assert.Equal("/secure/trades/wd_1,a%2Fb,my%20trade", Api.Request.Target);
    }

    [Fact]
    public async Task An_id_with_a_comma_would_be_two_and_is_not_sent()
    {
        await Assert.ThrowsAsync<ApiValidationException>(() => Client.Secure.TryGetSelfTradesAsync(["wd_1", "wd_2,wd_3"]));
        Assert.Empty(Api.Requests);
    }

    [Fact]
    public async Task A_query_has_what_was_set_encoded_and_nothing_else()
    {
        await Client.Secure.TryListSelfTradesAsync();
        await Client.Secure.TryListSelfTradesAsync(new() { Cursor = "eyJ+/=&x", Type = "swap & go" });

        Assert.Equal(["/secure/trades", "/secure/trades?cursor=eyJ%2B%2F%3D%26x&type=swap%20%26%20go"], Api.Requests.Select(request => request.Target));
    }
}
