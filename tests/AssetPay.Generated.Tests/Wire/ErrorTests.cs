using System.Net;
using ApiDocs.Runtime;

namespace AssetPay.Generated.Tests.Wire;

public sealed class ErrorTests : WireTests
{
    [Fact]
    public async Task A_documented_error_is_thrown_with_its_type_and_all_that_is_known_of_it()
    {
        Api.Answers(Bodies.Error("""{ "code": 11, "key": "PRICE_CHANGED", "message": "Offer price changed", "details": { "now": 11.20 } }"""), HttpStatusCode.Conflict);

        var error = await Assert.ThrowsAsync<AssetPayException<SellItemsError>>(() => Client.Secure.SellItemsAsync(Sale));

        Assert.Equal((SellItemsError.PriceChanged, AssetPayErrorCode.PriceChanged), (error.Error, error.ErrorCode));
        Assert.Equal(("PRICE_CHANGED", 11, HttpStatusCode.Conflict), (error.Key, error.Code, error.StatusCode));
        Assert.Equal((Bodies.RequestId, "SellItems"), (error.RequestId, error.Operation));
        Assert.Equal(["Offer price changed"], error.Messages);
        Assert.Equal(11.20m, error.Details!.Value.GetProperty("now").GetDecimal());
        Assert.False(error.IsAmbiguous || error.IsDone);
    }

    [Fact]
    public async Task The_message_tells_a_person_what_happened_and_shows_no_secret()
    {
        Api.Answers(Bodies.Error($$"""{ "code": 11, "key": "PRICE_CHANGED", "message": "Changed, {{ApiKey}}" }"""), HttpStatusCode.Conflict);

        var error = await Assert.ThrowsAsync<AssetPayException<SellItemsError>>(() => Client.Secure.SellItemsAsync(Sale));

        Assert.Equal($"SellItems failed with status 409, PRICE_CHANGED (11): Changed, ***. Request id: {Bodies.RequestId}.", error.Message);
        Assert.DoesNotContain(ApiKey, string.Join(' ', error.Messages));
    }

    [Fact]
    public async Task Messages_come_one_by_one_when_the_API_sends_several()
    {
        Api.Answers(
            Bodies.Error("""{ "code": 1001, "key": "VALIDATION_FAILED", "message": ["first", "second"], "fields": { "items.0.price": "must be a number", "game": ["a", "b"] } }"""),
            HttpStatusCode.UnprocessableContent);

        var error = await Assert.ThrowsAsync<AssetPayException<InitiateWithdrawalError>>(() => User.InitiateWithdrawalAsync(Withdrawal));

        Assert.Equal(["first", "second"], error.Messages);
        Assert.Equal("must be a number", error.Fields["items.0.price"]);
        Assert.Equal("a; b", error.Fields["game"]);
    }

    [Fact]
    public async Task An_error_of_the_API_that_the_operations_page_does_not_have_is_known_by_its_code()
    {
        Api.Answers(Bodies.Error("""{ "code": 1001, "key": "VALIDATION_FAILED", "message": "no" }"""), HttpStatusCode.UnprocessableContent);

        var error = await Assert.ThrowsAsync<AssetPayException<InitiateWithdrawalError>>(() => User.InitiateWithdrawalAsync(Withdrawal));

        Assert.Equal((null, AssetPayErrorCode.ValidationFailed), (error.Error, error.ErrorCode));
    }

    [Fact]
    public async Task An_error_that_no_page_has_arrives_whole()
    {
        Api.Answers(Bodies.Error("""{ "code": 4711, "key": "MOON_IS_FULL", "message": "Wait a day", "fields": { "moon": "full" }, "details": [1] }"""), HttpStatusCode.Locked);

        var outcome = await User.TryInitiateWithdrawalAsync(Withdrawal);
        var error = Assert.IsType<AssetPayException<InitiateWithdrawalError>>(outcome.ToException());

        Assert.Equal((null, "MOON_IS_FULL", 4711), (outcome.Error, outcome.ErrorKey, outcome.ErrorCode));
        Assert.Equal((null, null, "MOON_IS_FULL", 4711, (HttpStatusCode)423), (error.Error, error.ErrorCode, error.Key, error.Code, error.StatusCode));
        Assert.Equal(("Wait a day", "full", "[1]"), (error.Messages.Single(), error.Fields["moon"], error.Details!.Value.GetRawText()));
        Assert.Contains("MOON_IS_FULL", error.RawBody);
    }

    [Theory]
    [InlineData("""{ "code": 11, "message": "no key" }""", InitiateWithdrawalError.PriceChanged)]
    [InlineData("""{ "key": "PRICE_CHANGED", "message": "no code" }""", InitiateWithdrawalError.PriceChanged)]
    [InlineData("""{ "code": 11, "key": "LISTING_NOT_FOUND" }""", InitiateWithdrawalError.ListingNotFound)]
    [InlineData("""{ "code": "11", "key": null }""", InitiateWithdrawalError.PriceChanged)]
    [InlineData("""{ "code": 11, "key": "SOMETHING_NEW" }""", null)]
    [InlineData("""{ "code": 0 }""", null)]
    [InlineData("\"only words\"", null)]
    [InlineData("{}", null)]
    public async Task The_key_decides_and_the_code_when_there_is_no_key(string body, InitiateWithdrawalError? expected)
    {
        Api.Answers(Bodies.Error(body), HttpStatusCode.BadRequest);

        var outcome = await User.TryInitiateWithdrawalAsync(Withdrawal);

        Assert.False(outcome.IsSuccess);
        Assert.Equal(expected, outcome.Error);
    }

    [Fact]
    public async Task An_operation_without_documented_errors_has_those_of_the_whole_API()
    {
        Api.Answers(Bodies.Error("""{ "code": 1001, "key": "VALIDATION_FAILED", "message": "no" }"""), HttpStatusCode.UnprocessableContent);

        var error = await Assert.ThrowsAsync<AssetPayException<AssetPayErrorCode>>(() => Client.Secure.ListSelfTradesAsync());

        Assert.Equal(AssetPayErrorCode.ValidationFailed, error.Error);
    }

    [Fact]
    public async Task Too_many_requests_say_how_long_to_wait()
    {
        Api.Answer = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "17";
            return context.Response.Body.WriteAsync("""{ "success": false, "error": { "code": 1005, "key": "RATE_LIMITED", "message": "slow down" } }"""u8.ToArray()).AsTask();
        };

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => Client.Secure.SellItemsAsync(Sale));

        Assert.Equal(TimeSpan.FromSeconds(17), error.RetryAfter);
        Assert.Equal(SellItemsError.RateLimited, Assert.IsAssignableFrom<AssetPayException<SellItemsError>>(error).Error);
    }
}
