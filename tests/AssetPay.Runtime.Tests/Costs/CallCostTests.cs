using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Costs;

/// <summary>
/// What a call allocates beside what HttpClient takes for the same request and answer. The bounds have a tenth of room; whoever breaks one has
/// put something on the way of each call.
/// </summary>
public sealed class CallCostTests : IDisposable
{
    private const string Id = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";
    private const string Name = "Counted";

    // Without optimization the compiler makes an object of each asynchronous method, whether or not it waits for anything.
    private static readonly bool IsOptimized =
        typeof(ApiConnection).Assembly.GetCustomAttributes(typeof(DebuggableAttribute), false) is not [DebuggableAttribute { IsJITOptimizerDisabled: true }];

    private static readonly ApiProtocol Protocol = new()
    {
        ClientName = Name,
        ClientVersion = "1.0",
        BaseAddress = Shop.Protocol.BaseAddress,
        Envelope = Shop.Protocol.Envelope,
        RequestIdHeader = Shop.Protocol.RequestIdHeader,
    };

    private static readonly ApiOperation<JsonElement, ShopError> Read = Shop.Operation("Read", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, Nothing);
    private static readonly ApiOperation<JsonElement, ShopError> Sell = Shop.Operation("Sell", HttpMethod.Post, ApiCallClass.Money, Shop.Merchant, Nothing, "/secure/sell");

    private readonly Counting.Network _network = new(Shop.Success("null"));
    private readonly HttpClient _http;
    private readonly ApiConnection _connection;

    public CallCostTests()
    {
        _http = new(_network) { Timeout = Timeout.InfiniteTimeSpan };
        _connection = Connect(new());
    }

    public void Dispose()
    {
        _connection.Dispose();
        _http.Dispose();
    }

    [Fact]
    public void A_read_takes_little_more_than_HttpClient_takes_for_it() => AssertAtMost(620, 1520, BytesOfRead() - BytesOfBareRead());

    [Fact]
    public void A_sale_takes_little_more_than_a_read() => AssertAtMost(210, 230, BytesOfSale() - BytesOfRead());

    [Fact]
    public void A_call_that_waits_for_its_answer_takes_little_more_than_one_that_need_not() => AssertAtMost(360, 360, BytesOfWait() - BytesOfRead());

    [Fact]
    public void Traces_and_metrics_take_nothing_where_nobody_listens()
    {
        var before = BytesOfRead();
        using (var activities = Listen())
        using (var measurements = Measure())
        {
            Assert.True(BytesOfRead() > before, "Somebody listens now, and nothing was made for them.");
        }

        Assert.Equal(before, BytesOfRead());
    }

    [Fact]
    public void Settings_that_a_call_does_not_come_to_use_take_nothing()
    {
        using var connection = Connect(new() { MaxRetries = 5, Reconcile = true, OnMissingMembers = _ => { }, ApplicationName = "shop" });
        Assert.Equal(BytesOfRead(), BytesOfRead(connection));
    }

    [Fact]
    public void A_rate_limit_takes_next_to_nothing_where_there_is_room_though_the_call_has_a_deadline()
    {
        var total = TimeSpan.FromMinutes(1);
        using var limited = Connect(new() { TotalTimeout = total, RateLimits = new OpenGate() });
        using var free = Connect(new() { TotalTimeout = total });
        AssertAtMost(0, 640, BytesOfRead(limited) - BytesOfRead(free));
    }

    private static void AssertAtMost(int optimized, int plain, long bytes) => Assert.InRange(bytes, 0, IsOptimized ? optimized : plain);

    private static JsonElement Nothing(ref Utf8JsonReader reader, ApiReadContext context) => default;

    private ApiConnection Connect(ApiClientOptions options)
    {
        options.HttpClient = _http;
        return new(Protocol, options, Shop.Merchant, ApiConnection.Fixed(Shop.Key, "apiKey"));
    }

    private long BytesOfRead() => BytesOfRead(_connection);

    private static long BytesOfRead(ApiConnection connection) => Counting.BytesOf(() => connection.SendAsync(Read, new GetCall(Id), null, default));

    private long BytesOfSale()
    {
        var request = new SellRequest();
        return Counting.BytesOf(() => _connection.SendAsync(Sell, new SellCall(request), null, default));
    }

    /// <summary>Everything up to the handler, and all that comes back, waits: as it is with a network.</summary>
    private long BytesOfWait() => Counting.BytesOf(() =>
    {
        _network.Wait = new();
        var calling = _connection.SendAsync(Read, new GetCall(Id), null, default);
        _network.Wait.SetResult();
        _network.Wait = null;
        return calling;
    });

    private long BytesOfBareRead() => Counting.BytesOf(async () =>
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://shop.invalid/trades/" + Id));
        request.Headers.TryAddWithoutValidation("x-request-id", Guid.NewGuid().ToString());
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
        await response.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false);
    });

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Measure()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == Name)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.Start();
        return listener;
    }

    private sealed class OpenGate : ApiRateGate
    {
        public override ValueTask<ApiRatePass> EnterAsync(ApiRateRequest request, CancellationToken cancellationToken) => new(ApiRatePass.Granted());
    }
}
