using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task An_error_envelope_tells_everything_under_any_status(HttpStatusCode status)
    {
        var error = Shop.Error("""{"code":11,"key":"PRICE_CHANGED","message":"The price is 12.50 now","fields":{"items[0].price":"too low"},"details":{"price":12.5}}""");
        await using var api = await TestApi.Answering(error, status);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();
        Assert.False(outcome.IsSuccess);
        Assert.Null(outcome.Value);
        Assert.Equal(ShopError.PriceChanged, outcome.Error);
        Assert.Equal("PRICE_CHANGED", outcome.ErrorKey);
        Assert.Equal(11, outcome.ErrorCode);
        Assert.False(outcome.IsAmbiguous);
        Assert.False(outcome.IsDone);
        Assert.Equal("r-1", outcome.RequestId);

        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync());
        Assert.Equal(ShopError.PriceChanged, exception.Error);
        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(["The price is 12.50 now"], exception.Messages);
        Assert.Equal("too low", exception.Fields["items[0].price"]);
        Assert.Equal(12.5m, exception.Details!.Value.GetProperty("price").GetDecimal());
        Assert.Equal(error, exception.RawBody);
        Assert.Equal("Sell", exception.Operation);
        Assert.NotNull(exception.Headers);
        Assert.Null(exception.RetryAfter);
        Assert.Equal($"Sell failed with status {(int)status}, PRICE_CHANGED (11): The price is 12.50 now. Request id: r-1.", exception.Message);
    }

    [Theory]
    [InlineData("""{"key":"X","message":"one"}""", null, "X", "one")]
    [InlineData("""{"key":"X","message":["one","two"]}""", null, "X", "one|two")]
    [InlineData("""{"code":7,"message":42}""", 7, null, "42")]
    [InlineData("""{"code":"7","key":8,"message":["one",{"a":1},null]}""", 7, "8", """one|{"a":1}|null""")]
    [InlineData("""{"code":7.5,"key":null,"message":null}""", null, null, "")]
    [InlineData("""{"code":99999999999,"key":"X"}""", null, "X", "")]
    [InlineData("""{}""", null, null, "")]
    [InlineData("\"only a text\"", null, null, "only a text")]
    [InlineData("""["a","b"]""", null, null, "a|b")]
    [InlineData("""{"message":"cut \ud83d"}""", null, null, "cut \uFFFD")]
    public async Task An_error_of_any_shape_is_read(string error, int? code, string? key, string messages)
    {
        await using var api = await TestApi.Answering(Shop.Error(error), HttpStatusCode.BadRequest);
        using var connection = Shop.Connect(api.Address);

        var failure = (await connection.TrySellAsync()).Failure!;

        Assert.Equal(code, failure.Code);
        Assert.Equal(key, failure.Key);
        Assert.Equal(messages, string.Join('|', failure.Messages));
    }

    [Theory]
    [InlineData("""{"a.b":"x"}""", "a.b=x")]
    [InlineData("""{"a":["x","y"],"b":3}""", "a=x; y|b=3")]
    [InlineData("""["x","y"]""", "[0]=x|[1]=y")]
    [InlineData("null", "")]
    public async Task Fields_of_any_shape_are_read(string fields, string expected)
    {
        await using var api = await TestApi.Answering(Shop.Error($$"""{"key":"VALIDATION_FAILED","fields":{{fields}} }"""), HttpStatusCode.UnprocessableEntity);
        using var connection = Shop.Connect(api.Address);
        var failure = (await connection.TrySellAsync()).Failure!;
        Assert.Equal(expected, string.Join('|', failure.Fields.Select(field => $"{field.Key}={field.Value}")));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 31 Jul 2026 12:01:30 GMT", 90)]
    [InlineData("Fri, 31 Jul 2026 11:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task How_long_to_wait_is_read_as_seconds_or_as_a_date_by_the_clock_of_the_options(string header, int? seconds)
    {
        await using var api = await TestApi.Answering(
            Shop.Error("""{"code":1005,"key":"RATE_LIMITED"}"""), HttpStatusCode.TooManyRequests, headers: ("Retry-After", header));
        using var connection = Shop.Connect(api.Address, new() { MaxRetries = 0, TimeProvider = new FakeTimeProvider() });

        var outcome = await connection.TrySellAsync();

        Assert.Equal(ShopError.RateLimited, outcome.Error);
        Assert.Equal(seconds, outcome.Failure!.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task An_error_that_the_operation_does_not_document_has_its_key_but_no_error()
    {
        await using var api = await TestApi.Answering(Shop.Error("""{"code":11,"key":"SOMETHING_NEW"}"""), HttpStatusCode.Conflict);
        using var connection = Shop.Connect(api.Address);
        var outcome = await connection.TrySellAsync();
        Assert.Null(outcome.Error);
        Assert.Equal("SOMETHING_NEW", outcome.ErrorKey);
    }

    [Fact]
    public async Task The_message_stays_on_one_line_and_short()
    {
        await using var api = await TestApi.Answering(Shop.Error($$"""{"key":"X","message":"a\r\nb\u001b[31m{{new string('x', 5000)}}"}"""), HttpStatusCode.BadRequest);
        using var connection = Shop.Connect(api.Address);
        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync());
        Assert.DoesNotContain(exception.Message, char.IsControl);
        Assert.True(exception.Message.Length < 500);
    }

    [Fact]
    public void An_exception_can_be_made_without_a_call()
    {
        Assert.Equal("The call failed.", new ApiException().Failure.Reason);
        Assert.Equal("why", new ApiException("why").Message);
        var inner = new IOException();
        Assert.Same(inner, new ApiException("why", inner).InnerException);
        Assert.Null(new ApiException().Code);
    }

    [Fact]
    public void Outcomes_can_be_made_for_doubles_of_a_client()
    {
        var success = ApiOutcome.Success<string, ShopError>("value", "r-1");
        Assert.Equal("value", success.GetValueOrThrow());

        var failure = ApiOutcome.Failure<string, ShopError>(new() { Key = "PRICE_CHANGED", IsAmbiguous = true }, ShopError.PriceChanged);
        Assert.True(failure is { Value: null, Error: ShopError.PriceChanged, IsAmbiguous: true });
        Assert.Throws<ApiException>(() => failure.GetValueOrThrow());

        var typed = ApiOutcome.Failure<string, ShopError>(
            new() { Key = "PRICE_CHANGED" }, ShopError.PriceChanged, static failure => new ShopException(failure, ShopError.PriceChanged));
        Assert.Equal(ShopError.PriceChanged, Assert.Throws<ShopException>(() => typed.GetValueOrThrow()).Error);
    }
}
