using System.Text;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Credentials;

/// <summary>Tokens that end: kept, renewed early, renewed once for everybody, and replaced when the API refuses them.</summary>
public sealed class TokenTests
{
    private static readonly string Refused = Scripted.Http(401, Shop.Error("""{"code":1902,"key":"INVALID_TOKEN","message":"x"}"""));
    private static readonly string Sold = Scripted.Http(200, Shop.Success(Shop.TradeJson));

    private readonly FakeTimeProvider _time = new();
    private int _renewals;

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_its_end()
    {
        var source = Source(TimeSpan.FromHours(1));

        Assert.Equal("token-1", await source.GetAsync(default));
        _time.Advance(TimeSpan.FromMinutes(54.9));
        Assert.Equal("token-1", await source.GetAsync(default));
        _time.Advance(TimeSpan.FromMinutes(0.1));
        Assert.Equal("token-2", await source.GetAsync(default));
    }

    [Fact]
    public async Task One_renewal_serves_all_who_wait_and_none_of_them_can_cancel_it_for_the_others()
    {
        var gate = new TaskCompletionSource();
        var source = new ApiTokenSource(
            async cancellationToken =>
            {
                await gate.Task;
                Assert.False(cancellationToken.CanBeCanceled);
                return Token(TimeSpan.FromHours(1));
            },
            _time);
        using var cancellation = new CancellationTokenSource();

        var impatient = source.GetAsync(cancellation.Token).AsTask();
        var others = Enumerable.Range(0, 50).Select(_ => Task.Run(() => source.GetAsync(default).AsTask())).ToList();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        gate.SetResult();

        Assert.All(await Task.WhenAll(others), token => Assert.Equal("token-1", token));
    }

    [Fact]
    public async Task A_renewal_that_fails_reaches_those_who_wait_and_the_next_call_tries_again()
    {
        var source = new ApiTokenSource(_ => ++_renewals == 1 ? throw new TimeZoneNotFoundException() : Task.FromResult(Token(TimeSpan.FromHours(1))), _time);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => source.GetAsync(default).AsTask());
        Assert.StartsWith("token-", await source.GetAsync(default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renewal_that_fails_early_leaves_the_old_token_in_use()
    {
        var source = new ApiTokenSource(_ => ++_renewals > 1 ? throw new TimeZoneNotFoundException() : Task.FromResult(new ApiToken("old", _time.GetUtcNow() + TimeSpan.FromMinutes(10))), _time);
        Assert.Equal("old", await source.GetAsync(default));

        _time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("old", await source.GetAsync(default));
        _time.Advance(TimeSpan.FromMinutes(4));
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => source.GetAsync(default).AsTask());
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_a_sale_sent_again_at_once()
    {
        await using var server = Scripted.Answering(Refused, Sold);
        var clock = new HastyTime();
        using var root = Shop.Connect(server.Address, new() { TimeProvider = clock });
        using var user = root.With(Shop.User, Source(TimeSpan.FromHours(1)));

        var outcome = await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new()), null, default);

        Assert.True(outcome is { IsSuccess: true, Attempts: 2 });
        Assert.Equal((2, 0), (_renewals, clock.Waits.Count));
    }

    [Fact]
    public async Task A_second_refusal_is_the_answer()
    {
        await using var server = Scripted.Answering(Refused);
        using var root = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() });
        using var user = root.With(Shop.User, Source(TimeSpan.FromHours(1)));

        Assert.True(await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new()), null, default) is { ErrorKey: "INVALID_TOKEN", IsAmbiguous: false, Attempts: 2 });
        Assert.Equal(2, _renewals);
    }

    [Fact]
    public async Task A_provider_that_has_no_other_credential_costs_no_second_call()
    {
        await using var server = Scripted.Answering(Refused);
        using var root = Shop.Connect(server.Address);

        Assert.Equal(1, (await root.TrySellAsync()).Attempts);
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public async Task Many_refused_calls_share_one_renewal()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        var source = Source(TimeSpan.FromHours(1));
        await source.GetAsync(default);

        var renewed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => source.RenewAsync("token-1", default).AsTask())));

        Assert.All(renewed, Assert.True);
        Assert.Equal("token-2", await source.GetAsync(default));
    }

    [Fact]
    public void The_two_signs_that_addresses_have_in_place_of_others_are_read_and_written()
    {
        var json = """{"sub":">>>","aud":"???","exp":1785499200}"""u8;
        var claims = System.Buffers.Text.Base64Url.EncodeToString(json);

        Assert.Contains('-', claims);
        Assert.Contains('_', claims);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1785499200), ApiToken.Read($"e30.{claims}.s").ExpiresAt);
        Assert.Equal(claims, ApiJwt.Sign("{}"u8, json, "secret").Split('.')[1]);
    }

    [Fact]
    public void A_token_tells_its_end_and_shows_itself_to_nobody()
    {
        var jwt = ApiJwt.Sign("""{"alg":"HS256"}"""u8, """{"exp":1785499200}"""u8, "secret");

        var token = ApiToken.Read(jwt);

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1785499200), token.ExpiresAt);
        Assert.DoesNotContain(jwt, token.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_token() => Assert.Throws<ArgumentNullException>(() => ApiToken.Read(null!));

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a.!!.c")]
    [InlineData("a.bm90IGpzb24.c")]
    [InlineData("a.e30.c")]
    [InlineData("a.eyJleHAiOiJzb29uIn0.c")]
    [InlineData("a.eyJleHAiOjk5OTk5OTk5OTk5OTk5OTk5fQ.c")]
    public void A_text_that_is_no_token_with_an_end_is_refused_without_showing_it(string jwt) =>
        Assert.Equal("The text is no JSON Web Token with an end (exp).", Assert.Throws<FormatException>(() => ApiToken.Read(jwt)).Message);

    [Fact]
    public void A_signed_token_is_the_one_that_the_standard_makes()
    {
        // RFC 7515 has no example with a text for a key; this one was made by another implementation.
        var jwt = ApiJwt.Sign("""{"alg":"HS256","typ":"JWT"}"""u8, """{"sub":"1234567890","name":"John Doe","iat":1516239022}"""u8, "your-256-bit-secret");

        Assert.Equal("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c", jwt);
        Assert.Equal("1234567890", JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(jwt.Split('.')[1] + "=="))).RootElement.GetProperty("sub").GetString());
    }

    private ApiTokenSource Source(TimeSpan lifetime) => new(_ => Task.FromResult(Token(lifetime)), _time);

    private ApiToken Token(TimeSpan lifetime) => new($"token-{Interlocked.Increment(ref _renewals)}", _time.GetUtcNow() + lifetime);
}
