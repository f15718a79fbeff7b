using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class CredentialTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("secret\r\nx: y")]
    [InlineData("secret\u0000")]
    [InlineData("secr\u00e9t")]
    public void A_fixed_credential_that_no_header_can_carry_is_refused_without_showing_it(string? credential)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(() => ApiConnection.Fixed(credential!, "apiKey"));
        Assert.Equal("apiKey", exception.ParamName);
        Assert.DoesNotContain("secr", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_takes_a_credential_must_have_one_and_who_takes_none_need_not()
    {
        var options = new ApiClientOptions { BaseAddress = new("https://api.shop.example") };

        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new ApiConnection(Shop.Protocol, options, Shop.Merchant, (ApiCredentialSource?)null)).ParamName);
        new ApiConnection(Shop.Protocol, options, null, (ApiCredentialSource?)null).Dispose();
    }

    [Theory]
    [InlineData(" secret")]
    [InlineData("secret ")]
    [InlineData("secret\n")]
    [InlineData("\tsecret")]
    [InlineData("\u00a0secret")]
    public async Task A_credential_that_was_pasted_with_a_blank_is_refused_and_says_so(string credential)
    {
        var @fixed = Assert.Throws<ArgumentException>(() => ApiConnection.Fixed(credential, "apiKey"));
        using var connection = WithProvider(_ => new(credential));
        var provided = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.TryGetAsync());

        Assert.Equal("apiKey", @fixed.ParamName);
        Assert.All<Exception>([@fixed, provided], exception => Assert.Contains("starts or ends with a blank or a line break", exception.Message, StringComparison.Ordinal));
        Assert.All<Exception>([@fixed, provided], exception => Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret\n")]
    public async Task A_provided_credential_is_held_to_the_same_rules(string credential)
    {
        using var connection = WithProvider(_ => new(credential));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => connection.TryGetAsync());
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_provider_throws_reaches_the_caller_as_it_is()
    {
        var thrown = new TimeZoneNotFoundException();
        using var connection = WithProvider(_ => throw thrown);
        Assert.Same(thrown, await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => connection.TrySellAsync()));
        Assert.Same(thrown, await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => connection.SellAsync()));
    }

    [Fact]
    public async Task A_provider_is_asked_for_each_call_and_can_be_cancelled()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var cancellation = new CancellationTokenSource();
        var asked = 0;
        using var connection = WithProvider(
            token =>
            {
                Assert.Equal(cancellation.Token, token);
                return new($"key-{++asked}");
            },
            api.Address);

        await connection.GetAsync(cancellationToken: cancellation.Token);
        await connection.GetAsync(cancellationToken: cancellation.Token);

        Assert.Equal(["key-1", "key-2"], api.Requests.Select(request => request.Headers["api-key"]));
    }

    [Fact]
    public async Task The_other_credential_never_travels_along()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var root = Shop.Connect(api.Address);
        using var user = root.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token"));

        await user.SendAsync(Shop.GetOwnTrade, new GetCall("a"), null, default);
        await root.GetAsync();

        var (first, second) = (api.Requests.First(), api.Requests.Last());
        Assert.Equal(Shop.Token, first.Headers["Authorization"]);
        Assert.DoesNotContain("api-key", first.Headers.Keys);
        Assert.Equal(Shop.Key, second.Headers["api-key"]);
        Assert.DoesNotContain("Authorization", second.Headers.Keys);
    }

    [Theory]
    [InlineData("abc", "Bearer abc")]
    [InlineData("Bearer abc", "Bearer abc")]
    [InlineData("bearer abc", "bearer abc")]
    public async Task The_documented_word_goes_before_a_credential_once(string credential, string sent)
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var root = Shop.Connect(api.Address);
        var scheme = Shop.User with { Scheme = "Bearer" };
        using var user = root.With(scheme, ApiConnection.Fixed(credential, "token"));

        await user.SendAsync(Shop.Operation("GetOwnTrade", HttpMethod.Get, ApiCallClass.Read, scheme, Trade.Read), new GetCall("a"), null, default);

        Assert.Equal(sent, api.Request.Headers["Authorization"]);
    }

    [Fact]
    public async Task An_operation_that_takes_another_credential_is_not_sent()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var root = Shop.Connect(api.Address);
        using var user = root.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => user.GetAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => root.SendAsync(Shop.GetOwnTrade, new GetCall("a"), null, default));
        Assert.Empty(api.Requests);
    }

    [Fact]
    public async Task An_operation_that_takes_no_credential_is_sent_none()
    {
        await using var api = await TestApi.Answering(Shop.Success("1"));
        using var connection = Shop.Connect(api.Address);
        await connection.SendAsync(Shop.Ping, new ApiRawCall("/ping"), null, default);
        Assert.DoesNotContain("api-key", api.Request.Headers.Keys);
    }

    [Fact]
    public async Task A_users_connection_lives_on_when_it_is_disposed_and_ends_with_its_root()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        var root = Shop.Connect(api.Address);
        var user = root.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token"));
        user.Dispose();
        await root.GetAsync();
        root.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => user.SendAsync(Shop.GetOwnTrade, new GetCall("a"), null, default));
    }

    [Fact]
    public async Task A_credential_that_the_api_repeats_in_its_error_is_not_shown()
    {
        var error = Shop.Error($$"""{"code":1901,"fields":{"api-key":"not {{Shop.Key}}"},"key":"INVALID_API_KEY","message":["{{Shop.Key}} is wrong"]}""");
        await using var api = await TestApi.Answering(error, HttpStatusCode.Unauthorized);
        using var connection = Shop.Connect(api.Address);

        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync());

        Assert.Equal("*** is wrong", exception.Messages[0]);
        Assert.Equal("not ***", exception.Fields["api-key"]);
        Assert.DoesNotContain(Shop.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Shop.Key, exception.Failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_credential_nor_body_is_in_the_message_of_a_broken_call()
    {
        await using var server = RawServer.Resetting();
        using var connection = Shop.Connect(server.Address);
        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync(new() { ExternalId = "sale-1" }));
        Assert.DoesNotContain(Shop.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sale-1", exception.ToString(), StringComparison.Ordinal);
    }

    private static ApiConnection WithProvider(Func<CancellationToken, ValueTask<string>> provider, Uri? address = null) =>
        new(Shop.Protocol, new() { BaseAddress = address ?? new("http://127.0.0.1:9") }, Shop.Merchant, provider);
}
