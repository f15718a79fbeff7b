using System.Net;
using System.Security.Cryptography;
using System.Text;
using ApiDocs.Runtime;
using Microsoft.AspNetCore.Http;

namespace AssetPay.Generated.Tests.Wire;

/// <summary>Client tokens that are signed here: what arrives, what a refusal leads to, what is refused before anything is signed.</summary>
public sealed class TokenTests : WireTests
{
    private const string Secret = "sécret-1";

    // Made by another implementation (Python's hmac, hashlib and base64.urlsafe_b64encode over the two texts of the test below).
    private const string Known =
        "eyJhbGciOiJIUzI1NiIsInVzZXJJZCI6Im1lcmNoYW50LTEifQ.eyJtZXJjaGFudElkIjoibWVyY2hhbnQtMSIsImNsaWVudCI6eyJzdGVhbUlEIjoiNzY1NjExOTgwMDAwMDAwMDEiLCJ0cmFkZVVybCI6Imh0dHBz"
        + "Oi8vc3RlYW1jb21tdW5pdHkuY29tL3RyYWRlb2ZmZXIvbmV3Lz9wYXJ0bmVyPTEyMzQ1Njc4JnRva2VuPUFiQ2RfLTEyIn0sImlhdCI6MTc4NTQ5OTIwMCwiZXhwIjoxNzg1NTAyODAwfQ.vjMD3_X_LDKvyopZUaDg5IUCoKaccnI_Qdq_fUqa5nw";

    private const string Refusal = """{"requestId":"r","success":false,"error":{"code":1102,"key":"INVALID_TOKEN","message":"The token is not valid"}}""";

    private static readonly UserTokenClaims Ada = new()
    {
        MerchantId = "merchant-1",
        Client = new() { SteamId = "76561198000000001", TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345678&token=AbCd_-12" },
    };

    private readonly Clock _clock = new();

    [Fact]
    public async Task A_minted_token_arrives_in_the_header_with_the_documented_texts_and_a_signature_that_holds()
    {
        await Client.ForUser(AssetPayUserTokens.Source(Secret, Ada, timeProvider: _clock)).TryInitiateDepositAsync(Deposit);

        var token = Api.Request.Header("Authorization")!;
        Assert.Equal((Known, null), (token, Api.Request.Header("api-key")));
        var parts = token.Split('.');
        Assert.Equal("""{"alg":"HS256","userId":"merchant-1"}""", Text(parts[0]));
        Assert.Equal(
            """{"merchantId":"merchant-1","client":{"steamID":"76561198000000001","tradeUrl":"https://steamcommunity.com/tradeoffer/new/?partner=12345678&token=AbCd_-12"},"iat":1785499200,"exp":1785502800}""",
            Text(parts[1]));
        Assert.Equal(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}")), Bytes(parts[2]));
    }

    [Fact]
    public async Task A_token_serves_until_five_minutes_before_its_end()
    {
        var user = Client.ForUser(AssetPayUserTokens.Source(Secret, Ada, timeProvider: _clock));

        await user.TryInitiateDepositAsync(Deposit);
        _clock.Move(TimeSpan.FromSeconds(54 * 60 + 59));
        await user.TryInitiateDepositAsync(Deposit);
        _clock.Move(TimeSpan.FromSeconds(1));
        await user.TryInitiateDepositAsync(Deposit);

        var tokens = Api.Requests.Select(request => request.Header("Authorization")).ToList();
        Assert.Equal((tokens[0], 2), (tokens[1], tokens.Distinct().Count()));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_deposit_repeated_at_once()
    {
        var calls = 0;
        Api.Answer = async context =>
        {
            var isFirst = Interlocked.Increment(ref calls) == 1;
            context.Response.StatusCode = isFirst ? 401 : 200;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(isFirst ? Refusal : Bodies.Data(Bodies.Trade));
        };

        var outcome = await Client.ForUser(Counted()).TryInitiateDepositAsync(Deposit);

        Assert.True(outcome is { IsSuccess: true, Attempts: 2 });
        Assert.Equal(["token-1", "token-2"], Api.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task A_second_refusal_is_the_error()
    {
        Api.Answers(Refusal, HttpStatusCode.Unauthorized);

        var outcome = await Client.ForUser(Counted()).TryInitiateWithdrawalAsync(Withdrawal);

        Assert.True(outcome is { IsSuccess: false, ErrorKey: "INVALID_TOKEN", IsAmbiguous: false, Attempts: 2 });
        Assert.Equal(2, Api.Requests.Count);
    }

    [Fact]
    public void All_that_is_wrong_with_an_identity_is_told_at_once_and_none_of_it_shown()
    {
        var wrong = new UserTokenClaims { MerchantId = null!, Client = new() { SteamId = "76561198planted", TradeUrl = "https://planted.example/tradeoffer" } };

        var error = Assert.Throws<ApiValidationException>(() => AssetPayUserTokens.Source(Secret, wrong, TimeSpan.FromHours(25)));

        Assert.Equal(["merchantId", "client.steamID", "client.tradeUrl", "exp"], error.Violations.Select(violation => violation.Path));
        Assert.DoesNotContain("planted", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("planted.example", wrong.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("76561198000000001", "https://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCd_-12", 0)]
    [InlineData("7656119800000000", "https://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCd_-12", 1)]
    [InlineData("76561198000000001\n", "https://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCd_-12", 1)]
    [InlineData("66561198000000001", "http://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCd_-12", 2)]
    [InlineData("76561198000000001", "https://steamcommunityXcom/tradeoffer/new/?partner=1&token=AbCd_-12", 1)]
    [InlineData("76561198000000001", "https://steamcommunity.com/tradeoffer/new/?partner=12345678901&token=AbCd_-12", 1)]
    [InlineData("76561198000000001", "https://steamcommunity.com/tradeoffer/new/?partner=1&token=AbCd_-1", 1)]
    public void A_steam_id_and_a_trade_URL_are_what_the_page_says(string steamId, string tradeUrl, int violations)
    {
        var claims = Ada with { Client = new() { SteamId = steamId, TradeUrl = tradeUrl } };

        var error = Record.Exception(() => AssetPayUserTokens.Mint(Secret, claims)) as ApiValidationException;

        Assert.Equal(violations, error?.Violations.Count ?? 0);
    }

    [Fact]
    public async Task A_minted_token_is_one_that_the_sandbox_takes()
    {
        using var http = ApiDocs.Sandbox.ApiSandbox.FromFolder(Repository.Docs).CreateClient();
        using var client = new AssetPayClient("ap_test", new() { HttpClient = http });

        Assert.True((await client.ForUser(AssetPayUserTokens.Source(Secret, Ada)).TryInitiateDepositAsync(Deposit)).IsSuccess);
    }

    [Fact]
    public async Task A_token_that_a_call_gives_is_got_by_hand_where_the_page_of_the_call_is_missing()
    {
        var identity = new System.Text.Json.Nodes.JsonObject { ["who"] = "ada" };
        Api.Answers(Bodies.Data($$"""{ "given": "{{Known}}" }"""));
        var source = new ApiTokenSource(async cancellationToken =>
            (await Client.PostAsync("/auth/authenticate-client", identity, cancellationToken: cancellationToken)).GetProperty("given").GetString()!, _clock);

        await Client.ForUser(source).TryInitiateDepositAsync(Deposit);

        Assert.Equal([(ApiKey, null), (null, Known)], Api.Requests.Select(request => (request.Header("api-key"), request.Header("Authorization"))));
    }

    private ApiTokenSource Counted()
    {
        var count = 0;
        return new(_ => Task.FromResult(new ApiToken($"token-{++count}", _clock.GetUtcNow() + TimeSpan.FromHours(1))), _clock);
    }

    private static string Text(string base64) => Encoding.UTF8.GetString(Bytes(base64));

    private static byte[] Bytes(string base64) => Convert.FromBase64String(base64.Replace('-', '+').Replace('_', '/').PadRight((base64.Length + 3) / 4 * 4, '='));

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.FromUnixTimeSeconds(1785499200);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Move(TimeSpan time) => _now += time;
    }
}
