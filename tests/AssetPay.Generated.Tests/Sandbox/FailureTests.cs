using ApiDocs.Runtime;
using ApiDocs.Sandbox;

namespace AssetPay.Generated.Tests.Sandbox;

/// <summary>
/// The client against each failure that the sandbox can play, in this process and over a socket: how often a read, a cancel and a sale are
/// sent, and whether the sale is ambiguous in the end.
/// </summary>
public sealed class FailureTests : IDisposable
{
    private const int Again = 3;
    private const int Once = 1;
    private const int Limit = 64 * 1024;
    private const string BuyId = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";
    private const string ItemId = "5d2c1b7e-84a9-4f36-b0c2-9e7d6a5f4b31";

    private static readonly Dictionary<string, (SandboxFailure Failure, int Reads, int Cancels, int Sales, Verdict Sale)> _rows = Rows().ToDictionary(row => row.Failure.Name + row.Note, row => (row.Failure, row.Reads, row.Cancels, row.Sales, row.Sale));

    private readonly ApiSandbox _sandbox = ApiSandbox.FromFolder(Repository.Docs, new() { CountsRateLimits = false });
    private readonly HastyTime _time = new();
    private ApiSandboxHost? _host;

    public FailureTests() => _sandbox.Seed($$"""
        {
          "id": "{{BuyId}}", "type": "withdraw", "source": "self", "status": "pending", "createdAt": "{{DateTime.UtcNow.AddHours(-2):O}}",
          "items": [ { "id": "{{ItemId}}", "appid": 730, "tradable": true, "status": "pending", "offer": { "price": 45.00 } } ], "totalPrice": 45.00
        }
        """);

    private enum Verdict
    {
        NotDone,
        Ambiguous,
        Done,
    }

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var (name, row) in _rows)
            {
                cases.Add(name, false);
                if (row.Failure != SandboxFailure.NeverConnected)
                {
                    cases.Add(name, true);
                }
            }

            return cases;
        }
    }

    public void Dispose() => _host?.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_client_says_of_each_failure_what_is_known(string name, bool overSockets)
    {
        var (failure, reads, cancels, sales, sale) = _rows[name];
        _sandbox.FailAlways(failure);
        using var http = overSockets ? null : _sandbox.CreateClient();
        using var client = new AssetPayClient("ap_sandbox", new()
        {
            HttpClient = http, BaseAddress = overSockets ? (_host = _sandbox.Listen()).Address : null, TimeProvider = _time, MaxResponseBytes = Limit,
        });

        var read = await Ended(() => client.Secure.TryGetSelfTradeAsync(BuyId));
        var cancel = await Ended(() => client.Secure.TryCancelBuyItemAsync(BuyId, ItemId));
        var sold = await Ended(() => client.Secure.TrySellItemsAsync(new() { TradeUrl = SaleUrl, Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 10.75m }], ExternalId = "sale-1" }));

        Assert.Equal((reads, cancels, sales), (read.Attempts, cancel.Attempts, sold.Attempts));
        Assert.False(read.IsAmbiguous);
        Assert.Equal(sale, VerdictOn(sold));
        Assert.Equal(failure == SandboxFailure.NeverConnected ? 0 : reads + cancels + sales, _sandbox.Requests.Count);
        Assert.Equal(failure.IsCarriedOut, _sandbox.Stored.Any(trade => (string?)trade["externalId"] == "sale-1"));
    }

    [Fact]
    public async Task A_host_that_refuses_connections_is_tried_again_whatever_moves()
    {
        using var host = _sandbox.Listen();
        using var client = new AssetPayClient("ap_sandbox", new() { BaseAddress = host.Address, TimeProvider = _time });
        host.RefuseConnections();

        var sold = await client.Secure.TrySellItemsAsync(new() { TradeUrl = SaleUrl, Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 10.75m }] });

        Assert.Equal((Again, Verdict.NotDone), (sold.Attempts, VerdictOn(sold)));
    }

    private const string SaleUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";

    /// <summary>Time runs out as soon as a request has arrived, where an answer does not come.</summary>
    private async Task<ApiOutcome<TData, TError>> Ended<TData, TError>(Func<Task<ApiOutcome<TData, TError>>> begin)
        where TError : struct, Enum
    {
        var seen = _sandbox.Requests.Count;
        var call = begin();
        while (!call.IsCompleted)
        {
            await Task.Yield();
            var requests = _sandbox.Requests;
            if (requests.Count > seen && requests[^1].Failure is { Name: nameof(SandboxFailure.StalledHeaders) or nameof(SandboxFailure.StalledBody) })
            {
                seen = requests.Count;
                _time.TimeOut();
            }
        }

        return await call;
    }

    private static Verdict VerdictOn<TData, TError>(ApiOutcome<TData, TError> outcome)
        where TError : struct, Enum =>
        outcome.IsAmbiguous ? Verdict.Ambiguous : outcome.Failure!.IsDone ? Verdict.Done : Verdict.NotDone;

    private static IEnumerable<(SandboxFailure Failure, string Note, int Reads, int Cancels, int Sales, Verdict Sale)> Rows()
    {
        yield return (SandboxFailure.NeverConnected, "", Again, Again, Again, Verdict.NotDone);
        yield return (SandboxFailure.ResetBeforeRead, "", Again, Again, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.ResetAfterRead, "", Again, Again, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.StalledHeaders, "", Again, Again, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.StalledBody, "", Again, Again, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.CutBody, "", Again, Again, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.CutJson, "", Again, Once, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.Redirect(), "", Again, Once, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.RequestTimeout, "", Again, Once, Once, Verdict.Ambiguous);
        foreach (var status in new[] { 200, 500, 502, 503, 504, 520, 524 })
        {
            yield return (SandboxFailure.Page(status), "", Again, Once, Once, Verdict.Ambiguous);
        }

        yield return (SandboxFailure.Page(502) with { IsCarriedOut = true }, ", carried out", Again, Once, Once, Verdict.Ambiguous);
        foreach (var status in new[] { 400, 401, 403, 404, 405, 413, 415, 429 })
        {
            yield return (SandboxFailure.Page(status), "", Once, Once, Once, Verdict.NotDone);
        }

        yield return (SandboxFailure.Page(422), "", Once, Once, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.Error("RATE_LIMITED") with { RetryAfter = TimeSpan.FromSeconds(1) }, ", seconds", Once, Once, Once, Verdict.NotDone);
        yield return (SandboxFailure.Error("RATE_LIMITED") with { RetryAfter = TimeSpan.FromSeconds(1), RetryAfterIsDate = true }, ", a date", Once, Once, Once, Verdict.NotDone);
        yield return (SandboxFailure.Error("SERVER_ERROR", 500), " 500", Again, Once, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.Error("SERVER_ERROR", 502), " 502", Again, Once, Once, Verdict.Ambiguous);
        yield return (SandboxFailure.Error("FLEET_DEGRADED"), "", Again, Again, Again, Verdict.NotDone);
        yield return (SandboxFailure.Error("FLEET_DEGRADED", 200), " 200", Again, Again, Again, Verdict.NotDone);
        yield return (SandboxFailure.Error("PRICE_CHANGED", 200), " 200", Once, Once, Once, Verdict.NotDone);
        yield return (SandboxFailure.Error("PRICE_CHANGED", 502), " 502", Once, Once, Once, Verdict.NotDone);
        yield return (SandboxFailure.Misfit, "", Once, Once, Once, Verdict.Done);
        yield return (SandboxFailure.Oversized(Limit), "", Once, Once, Once, Verdict.Done);
    }
}
