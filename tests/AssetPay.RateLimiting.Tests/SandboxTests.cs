using System.Reflection;
using ApiDocs.Runtime;
using ApiDocs.Sandbox;
using AssetPay;

namespace ApiDocs.RateLimiting.Tests;

/// <summary>The client of this project's own, made with the limits, against the documented API, which counts them.</summary>
public sealed class SandboxTests : IDisposable
{
    private const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly string Docs = Path.Combine(
        typeof(SandboxTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!, "docs-input");

    private readonly FakeTimeProvider _time = new();
    private readonly HttpClient _http;

    public SandboxTests() =>
        _http = ApiSandbox.FromFolder(Docs, new() { TimeProvider = _time, Tier = "Unverified" }).CreateClient();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task Without_the_limits_the_API_says_no()
    {
        using var client = Client(null);

        var outcomes = await CancelAll(client, 11);

        Assert.Equal("RATE_LIMITED", Assert.Single(outcomes, outcome => outcome.Failure!.Key == "RATE_LIMITED").Failure!.Key);
    }

    [Fact]
    public async Task With_the_limits_it_never_does_and_the_rest_is_told_the_wait()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time, QueueLimit = 0 });
        using var client = Client(limits);

        var outcomes = await CancelAll(client, 12);

        Assert.DoesNotContain(outcomes, outcome => outcome.Failure!.Key == "RATE_LIMITED");
        Assert.All(outcomes.Skip(10), outcome => Assert.True(outcome is { Failure: { IsHeldBack: true, IsAmbiguous: false }, Attempts: 0 }));
        Assert.All(outcomes.Skip(10), outcome => Assert.Equal(Minute, outcome.Failure!.RetryAfter));
        Assert.Contains("the limit of 10 requests in 60 s is used up. There is room for it in 60 s.", outcomes[^1].Failure!.Message, StringComparison.Ordinal);

        _time.Advance(Minute);
        Assert.All(await CancelAll(client, 10), outcome => Assert.False(outcome.Failure!.IsHeldBack || outcome.Failure.Key == "RATE_LIMITED"));
    }

    [Fact]
    public async Task Sixty_four_callers_wait_for_their_turn_and_none_is_refused()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time, QueueLimit = 64 });
        using var client = Client(limits);

        var calls = Enumerable.Range(0, 64).Select(_ => Task.Run(() => CancelAsync(client))).ToList();
        while (calls.Exists(call => !call.IsCompleted))
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var outcomes = await Task.WhenAll(calls);
        Assert.DoesNotContain(outcomes, outcome => outcome.Failure!.Key == "RATE_LIMITED" || outcome.Failure.IsHeldBack);
        Assert.Contains(outcomes, outcome => outcome.Waited > 5 * Minute);
    }

    [Fact]
    public async Task Each_operation_has_a_budget_of_its_own()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time, QueueLimit = 0 });
        using var client = Client(limits);
        await CancelAll(client, 10);

        Assert.True((await CancelAsync(client)).Failure!.IsHeldBack);
        Assert.True((await SellAsync(client)).IsSuccess);
    }

    [Fact]
    public async Task Clients_of_a_merchants_users_share_his_budget_and_other_merchants_do_not()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time, QueueLimit = 0 });
        using var merchant = Client(limits);
        using var same = Client(limits);
        using var other = Client(limits, "ap_other");
        var (one, two) = (merchant.ForUser("token-1"), same.ForUser("token-2"));
        for (var i = 0; i < 5; i++)
        {
            Assert.False((await CancelWithdrawalAsync(one)).Failure!.IsHeldBack);
            Assert.False((await CancelWithdrawalAsync(two)).Failure!.IsHeldBack);
        }

        Assert.True((await CancelWithdrawalAsync(one)).Failure!.IsHeldBack);
        Assert.True((await CancelWithdrawalAsync(two)).Failure!.IsHeldBack);
        Assert.False((await CancelWithdrawalAsync(other.ForUser("token-3"))).Failure!.IsHeldBack);
    }

    [Fact]
    public async Task A_calls_deadline_ends_a_wait_before_it_is_begun()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time });
        using var client = Client(limits);
        await CancelAll(client, 10);

        var outcome = await client.Secure.TryCancelBuyItemAsync(Id(), Id(), new() { TotalTimeout = TimeSpan.FromSeconds(59) });

        Assert.True(outcome.Failure is { IsHeldBack: true, RetryAfter.TotalSeconds: 60 });
        Assert.Equal(TimeSpan.Zero, outcome.Waited);
    }

    [Fact]
    public async Task Cancelling_a_call_that_waits_sends_nothing_and_gives_its_place_away()
    {
        using var limits = AssetPayRateLimits.For(MerchantStatus.Unverified, new() { TimeProvider = _time, QueueLimit = 1 });
        using var client = Client(limits);
        using var cancellation = new CancellationTokenSource();
        await CancelAll(client, 10);

        var waiting = client.Secure.TryCancelBuyItemAsync(Id(), Id(), cancellationToken: cancellation.Token);
        Assert.True((await CancelAsync(client)).Failure!.IsHeldBack);
        await cancellation.CancelAsync();
        Assert.IsNotType<ApiCanceledException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting));

        var next = CancelAsync(client);
        Assert.False(next.IsCompleted);
        _time.Advance(Minute);
        Assert.Equal(Minute, (await next).Waited);
    }

    [Fact]
    public void The_documented_limits_are_data_and_other_values_are_refused()
    {
        var sell = AssetPayRateLimits.Unverified.Single(limit => limit.Operation == "SellItems");

        Assert.Equal(("POST", "/secure/sell", 50, Minute), (sell.Method, sell.PathTemplate, sell.Permits, sell.Window));
        Assert.Equal("50 requests in 60 s", sell.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("merchantStatus", () => AssetPayRateLimits.For((MerchantStatus)7));
    }

    private static string Id() => Guid.NewGuid().ToString();

    private static Task<ApiOutcome<CancelBuyItemResult, CancelBuyItemError>> CancelAsync(AssetPayClient client) => client.Secure.TryCancelBuyItemAsync(Id(), Id());

    private static Task<ApiOutcome<CancelWithdrawalItemResult, CancelWithdrawalItemError>> CancelWithdrawalAsync(AssetPayUserClient client) => client.TryCancelWithdrawalItemAsync(Id(), Id());

    private static Task<ApiOutcome<Trade, SellItemsError>> SellAsync(AssetPayClient client) => client.Secure.TrySellItemsAsync(new()
    {
        TradeUrl = TradeUrl,
        Items = [new() { ItemId = "1", Price = 1m }],
    });

    private static async Task<List<ApiOutcome<CancelBuyItemResult, CancelBuyItemError>>> CancelAll(AssetPayClient client, int count)
    {
        var outcomes = new List<ApiOutcome<CancelBuyItemResult, CancelBuyItemError>>();
        for (var i = 0; i < count; i++)
        {
            outcomes.Add(await CancelAsync(client));
        }

        return outcomes;
    }

    private AssetPayClient Client(ApiRateGate? limits, string key = "ap_sandbox") =>
        new(key, new() { HttpClient = _http, TimeProvider = _time, RateLimits = limits, MaxRetries = 0 });
}
