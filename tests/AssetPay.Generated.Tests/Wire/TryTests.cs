using System.Net;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>Nothing that is answered, and nothing that keeps an answer away, is thrown by Try.</summary>
public sealed class TryTests : WireTests
{
    public static TheoryData<int, string, string> NoAnswersOfTheApi => new()
    {
        { 502, "<html><body>Bad Gateway</body></html>", "text/html" },
        { 200, "<html><body>Welcome to our proxy</body></html>", "text/html" },
        { 200, """{ "requestId": "r", "success": true, "data": { "id": "tra""", "application/json" },
        { 200, "", "application/json" },
        { 200, "null", "application/json" },
        { 200, "[]", "application/json" },
        { 200, "{}", "application/json" },
        { 200, "\u0000\u0001", "application/octet-stream" },
        { 302, "", "text/html" },
        { 500, """{ "success": true, "data": {} }""", "application/json" },
        { 503, "", "text/plain" },
    };

    [Theory]
    [MemberData(nameof(NoAnswersOfTheApi))]
    public async Task What_is_no_answer_of_the_API_leaves_a_call_that_changes_something_in_doubt(int status, string body, string contentType)
    {
        Api.Answers(body, (HttpStatusCode)status, contentType);

        var sale = await Client.Secure.TrySellItemsAsync(Sale);
        var deposit = await User.TryInitiateDepositAsync(Deposit);
        var withdrawal = await User.TryInitiateWithdrawalAsync(Withdrawal);
        var cancel = await Client.Secure.TryCancelBuyItemAsync("buy-1", ItemId);

        Assert.Equal([(false, true), (false, true), (false, true)], [(sale.IsSuccess, sale.IsAmbiguous), (deposit.IsSuccess, deposit.IsAmbiguous), (withdrawal.IsSuccess, withdrawal.IsAmbiguous)]);
        Assert.Equal((false, true), (cancel.IsSuccess, cancel.IsAmbiguous));
        Assert.Contains("safe to send it again", cancel.Failure!.Message);
        Assert.Equal((status, body), ((int?)sale.StatusCode, sale.Failure!.RawBody));
        Assert.Equal(4, Api.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(NoAnswersOfTheApi))]
    public async Task What_is_no_answer_of_the_API_leaves_no_doubt_about_calls_that_read(int status, string body, string contentType)
    {
        Api.Answers(body, (HttpStatusCode)status, contentType);

        var trade = await Client.Secure.TryGetSelfTradeAsync("sale-1");
        var list = await Client.Secure.TryListSelfTradesAsync();

        Assert.Equal([(false, false), (false, false)], [(trade.IsSuccess, trade.IsAmbiguous), (list.IsSuccess, list.IsAmbiguous)]);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(429)]
    public async Task A_refusal_by_whomever_is_no_doubt(int status)
    {
        Api.Answers("<html>no</html>", (HttpStatusCode)status, "text/html");

        var sale = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal((false, false, null, status), (sale.IsSuccess, sale.IsAmbiguous, sale.Error, (int?)sale.StatusCode));
    }

    [Theory]
    [InlineData("SERVER_ERROR", 500, true)]
    [InlineData("PRICE_CHANGED", 400, false)]
    [InlineData("FLEET_DEGRADED", 503, false)]
    public async Task An_error_of_the_API_settles_a_money_call_unless_it_says_that_the_server_broke(string key, int status, bool isAmbiguous)
    {
        Api.Answers(Bodies.Error($$"""{ "key": "{{key}}", "message": "..." }"""), (HttpStatusCode)status);

        Assert.Equal(isAmbiguous, (await Client.Secure.TrySellItemsAsync(Sale)).IsAmbiguous);
        Assert.False((await Client.Secure.TryGetSelfTradeAsync("sale-1")).IsAmbiguous);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_request_leaves_a_money_call_in_doubt_and_is_not_tried_again()
    {
        Api.Answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        var sale = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal((false, true, null), (sale.IsSuccess, sale.IsAmbiguous, sale.StatusCode));
        Assert.Single(Api.Requests);
        var error = Assert.IsType<AssetPayException<SellItemsError>>(sale.ToException());
        Assert.True(error.IsAmbiguous);
        Assert.Contains("look it up before you send it again", error.Message);
    }

    [Fact]
    public async Task An_API_that_cannot_be_reached_has_done_nothing()
    {
        await Api.DisposeAsync();

        var sale = await Client.Secure.TrySellItemsAsync(Sale);

        Assert.Equal((false, false, null), (sale.IsSuccess, sale.IsAmbiguous, sale.StatusCode));
        Assert.Contains("nothing was sent", sale.Failure!.Message);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_credential()
    {
        Api.Answer = context =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        };

        Assert.False((await Client.Secure.TryGetSelfTradeAsync("sale-1")).IsSuccess);
        Assert.Single(Api.Requests);
    }

    [Fact]
    public async Task The_exception_of_an_outcome_is_the_one_that_the_other_method_throws()
    {
        Api.Answers(Bodies.Error("""{ "code": 8, "key": "TOO_MANY_ITEMS", "message": "..." }"""), HttpStatusCode.BadRequest);

        var outcome = await Client.Secure.TrySellItemsAsync(Sale);
        var thrown = await Assert.ThrowsAsync<AssetPayException<SellItemsError>>(() => Client.Secure.SellItemsAsync(Sale));
        var late = Assert.Throws<AssetPayException<SellItemsError>>(() => outcome.GetValueOrThrow());

        Assert.Equal((thrown.Error, thrown.Message), (late.Error, late.Message));
    }
}
