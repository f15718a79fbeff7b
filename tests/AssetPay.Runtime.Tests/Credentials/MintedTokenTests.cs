using System.Text;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Credentials;

/// <summary>Tokens that are signed here: what stands in them, how long they live, what is refused, and how they are renewed.</summary>
public sealed class MintedTokenTests
{
    private const string Secret = "sécret-1";

    // Made by another implementation:
    //   b = lambda x: base64.urlsafe_b64encode(x).rstrip(b'=')
    //   t = b(b'{"alg":"HS256","userId":"merchant-1"}') + b'.' + b(b'{"merchantId":"merchant-1","client":{"steamID":"76561198000000001",'
    //       b'"tradeUrl":"https://steamcommunity.com/tradeoffer/new/?partner=12345678&token=AbCd_-12"},"iat":1785499200,"exp":1785502800}')
    //   t + b'.' + b(hmac.new("sécret-1".encode(), t, hashlib.sha256).digest())
    private const string Known =
        "eyJhbGciOiJIUzI1NiIsInVzZXJJZCI6Im1lcmNoYW50LTEifQ.eyJtZXJjaGFudElkIjoibWVyY2hhbnQtMSIsImNsaWVudCI6eyJzdGVhbUlEIjoiNzY1NjExOTgwMDAwMDAwMDEiLCJ0cmFkZVVybCI6Imh0dHBz"
        + "Oi8vc3RlYW1jb21tdW5pdHkuY29tL3RyYWRlb2ZmZXIvbmV3Lz9wYXJ0bmVyPTEyMzQ1Njc4JnRva2VuPUFiQ2RfLTEyIn0sImlhdCI6MTc4NTQ5OTIwMCwiZXhwIjoxNzg1NTAyODAwfQ.vjMD3_X_LDKvyopZUaDg5IUCoKaccnI_Qdq_fUqa5nw";

    private static readonly Identity Ada = new() { MerchantId = "merchant-1", SteamId = "76561198000000001", TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345678&token=AbCd_-12" };

    private static readonly ApiTokenFormat<Identity> Format = new()
    {
        Header = [ApiTokenHeader.Always("alg", "HS256"), ApiTokenHeader.OfClaim("userId", "merchantId")],
        Check = Identity.Validate,
        IssuedAt = "iat",
        ExpiresAt = "exp",
        LongestLifetime = TimeSpan.FromHours(24),
    };

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_minted_token_is_byte_for_byte_the_one_that_another_implementation_makes()
    {
        _time.Advance(TimeSpan.FromMilliseconds(999));

        var token = Format.Mint(Secret, Ada, null, _time);

        Assert.Equal(Known, token.Value);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1785502800), token.ExpiresAt);
        Assert.Equal(ApiToken.Read(Known), token);
    }

    [Fact]
    public void A_header_leaves_out_a_claim_that_is_not_given_and_reaches_into_those_that_are()
    {
        var format = new ApiTokenFormat<Identity>
        {
            Header = [ApiTokenHeader.OfClaim("a", "client", "steamID"), ApiTokenHeader.OfClaim("b", "client", "none"), ApiTokenHeader.OfClaim("c", "merchantId", "none")],
            Check = Identity.Validate, ExpiresAt = "exp",
        };

        var jwt = format.Mint(Secret, Ada, TimeSpan.FromDays(900), _time).Value;

        Assert.Equal("""{"a":"76561198000000001"}""", Part(jwt, 0));
        Assert.DoesNotContain("iat", Part(jwt, 1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25 * 3600, "exp is 25 hours after the token's beginning (the lifetime given), but must be at most 24 hours after it (at most 24 hours)")]
    [InlineData(0, "exp is 0 seconds after the token's beginning (the lifetime given), but must be at least 1 second after it (lifetime)")]
    [InlineData(-90, "exp is -90 seconds after")]
    public void A_life_that_the_documentation_does_not_allow_is_refused(int seconds, string message) =>
        Assert.Contains(message, Assert.Throws<ApiValidationException>(() => Format.Mint(Secret, Ada, TimeSpan.FromSeconds(seconds), _time)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(59, "at most 59 seconds after it")]
    [InlineData(60, "at most 1 minute after it")]
    [InlineData(61, "at most 61 seconds after it")]
    [InlineData(3600, "at most 1 hour after it")]
    public void A_length_of_time_is_told_in_the_greatest_unit_that_divides_it(int longest, string told)
    {
        var format = new ApiTokenFormat<Identity> { Header = [], Check = Identity.Validate, ExpiresAt = "exp", LongestLifetime = TimeSpan.FromSeconds(longest) };
        Assert.Contains(told, Assert.Throws<ApiValidationException>(() => format.Mint(Secret, Ada, TimeSpan.FromHours(2), _time)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_life_is_fine_and_a_shorter_one_is_the_usual_one()
    {
        var format = new ApiTokenFormat<Identity> { Header = [], Check = Identity.Validate, ExpiresAt = "exp", LongestLifetime = TimeSpan.FromMinutes(20) };

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1785499200 + 86400), Format.Mint(Secret, Ada, TimeSpan.FromHours(24), _time).ExpiresAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1785499200 + 1200), format.Mint(Secret, Ada, null, _time).ExpiresAt);
    }

    [Fact]
    public void All_that_is_wrong_with_an_identity_is_told_at_once_when_the_source_is_made()
    {
        var wrong = new Identity { MerchantId = null!, SteamId = "planted-identity-that-is-too-long", TradeUrl = null! };

        var error = Assert.Throws<ApiValidationException>(() => Format.Source(Secret, wrong, TimeSpan.FromDays(2), _time));

        Assert.Equal(["merchantId", "client.steamID", "client.tradeUrl", "exp"], error.Violations.Select(violation => violation.Path));
        Assert.StartsWith("The claims of the token break documented limits; nothing was signed.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("planted", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_the_caller_puts_in_is_refused_and_not_overwritten()
    {
        var error = Assert.Throws<ApiValidationException>(() => Format.Mint(Secret, Ada with { Exp = 1 }, null, _time));

        Assert.Contains("exp is put in when the token is made", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("planted\n")]
    public void A_secret_that_is_none_is_refused_and_not_shown(string? secret)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => Format.Source(secret!, Ada, null, _time));

        Assert.Equal("secret", error.ParamName);
        Assert.DoesNotContain("planted", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_mints_anew_five_minutes_before_the_end_and_once_for_sixty_four_callers()
    {
        var source = Format.Source(Secret, Ada, null, _time);

        var first = await source.GetAsync(default);
        _time.Advance(TimeSpan.FromMinutes(54.9));
        Assert.Equal(first, await source.GetAsync(default));
        _time.Advance(TimeSpan.FromMinutes(0.1));
        var next = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => source.GetAsync(default).AsTask())));

        Assert.NotEqual(first, Assert.Single(next.Distinct()));
    }

    [Fact]
    public async Task A_source_asks_once_for_sixty_four_callers_and_reads_the_end_of_the_token_it_is_given()
    {
        var asked = 0;
        var gate = new TaskCompletionSource();
        var source = new ApiTokenSource(
            async _ =>
            {
                Interlocked.Increment(ref asked);
                await gate.Task;
                return Format.Mint(Secret, Ada, null, _time).Value;
            },
            _time);

        var callers = Enumerable.Range(0, 64).Select(_ => Task.Run(() => source.GetAsync(default).AsTask())).ToList();
        gate.SetResult();
        Assert.All(await Task.WhenAll(callers), token => Assert.Equal(Known, token));
        Assert.Equal(1, asked);

        _time.Advance(TimeSpan.FromMinutes(55));
        await source.GetAsync(default);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_delegate_that_gives_no_token_fails_the_call_that_asked_without_showing_what_it_gave()
    {
        var source = new ApiTokenSource(_ => Task.FromResult("planted-text"), _time);

        var error = await Assert.ThrowsAsync<FormatException>(() => source.GetAsync(default).AsTask());

        Assert.DoesNotContain("planted", error.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ApiTokenSource((Func<CancellationToken, Task<string>>)null!));
        Assert.Throws<ArgumentNullException>(() => new ApiTokenSource((Func<CancellationToken, Task<ApiToken>>)null!));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ApiTokenSource(_ => Task.FromResult<string>(null!)).GetAsync(default).AsTask());
    }

    [Fact]
    public async Task A_token_that_lives_less_than_ten_minutes_is_kept_for_half_of_its_life()
    {
        var source = Format.Source(Secret, Ada, TimeSpan.FromMinutes(4), _time);

        var first = await source.GetAsync(default);
        _time.Advance(TimeSpan.FromSeconds(110));
        Assert.Equal(first, await source.GetAsync(default));
        _time.Advance(TimeSpan.FromSeconds(15));
        Assert.NotEqual(first, await source.GetAsync(default));
    }

    [Fact]
    public async Task A_minted_token_that_is_refused_is_minted_anew_and_the_sale_repeated_at_once()
    {
        await using var server = Scripted.Answering(
            Scripted.Http(401, Shop.Error("""{"code":1902,"key":"INVALID_TOKEN","message":"x"}""")), Scripted.Http(200, Shop.Success(Shop.TradeJson)));
        var clock = new HastyTime();
        using var root = Shop.Connect(server.Address, new() { TimeProvider = clock });
        var minted = 0;
        using var user = root.With(Shop.User, new ApiTokenSource(_ => Task.FromResult(Format.Mint(Secret, Ada, TimeSpan.FromMinutes(20 + minted++), _time)), _time));

        var outcome = await user.TrySendAsync(Shop.SellOwnOnce, new SellOnceCall(new()), null, default);

        Assert.True(outcome is { IsSuccess: true, Attempts: 2 });
        Assert.Equal((2, 0), (minted, clock.Waits.Count));
    }

    [Fact]
    public void Nothing_secret_shows_in_the_text_of_a_token_or_a_source()
    {
        var token = Format.Mint(Secret, Ada, null, _time);

        var shown = token + " " + Format.Source(Secret, Ada, null, _time) + " " + Format + " " + Format.Header[1];

        Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Value, shown, StringComparison.Ordinal);
    }

    private static string Part(string jwt, int index) => Encoding.UTF8.GetString(Convert.FromBase64String(jwt.Split('.')[index].Replace('-', '+').Replace('_', '/') is var base64 ? base64.PadRight((base64.Length + 3) / 4 * 4, '=') : ""));

    /// <summary>As the generator emits claims: a record that writes and checks itself.</summary>
    private sealed record Identity : IApiJson<Identity>
    {
        public required string MerchantId { get; init; }

        public required string SteamId { get; init; }

        public required string TradeUrl { get; init; }

        public long? Exp { get; init; }

        public static void Validate(Identity value, ref ApiChecks checks)
        {
            checks.Required("merchantId", value.MerchantId);
            checks.Enter("client");
            checks.Length("steamID", value.SteamId, 17, 17, "17 characters");
            checks.Required("tradeUrl", value.TradeUrl);
            checks.Leave();
        }

        static Identity IApiJson<Identity>.Read(ref Utf8JsonReader reader, ApiReadContext context) => throw new NotSupportedException();

        static void IApiJson<Identity>.Write(Utf8JsonWriter writer, Identity value)
        {
            writer.WriteStartObject();
            writer.WriteString("merchantId", value.MerchantId);
            writer.WriteStartObject("client");
            writer.WriteString("steamID", value.SteamId);
            writer.WriteString("tradeUrl", value.TradeUrl);
            writer.WriteEndObject();
            if (value.Exp is { } exp)
            {
                writer.WriteNumber("exp", exp);
            }

            writer.WriteEndObject();
        }
    }
}
