using System.Diagnostics;
using ApiDocs.Runtime.Tests.Limits;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Telemetry;

/// <summary>Traces and metrics by OpenTelemetry's conventions for HTTP clients, under the client's name.</summary>
public sealed class TelemetryTests
{
    private static readonly string Sold = Scripted.Http(200, Shop.Success(Shop.TradeJson));

    [Fact]
    public async Task Each_attempt_is_a_span_named_by_method_and_template()
    {
        using var listening = new Listening();
        await using var server = Scripted.Answering(Scripted.Page(503), Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() }, listening.Protocol);

        var outcome = await connection.TrySendAsync(Shop.GetTrade, new GetCall("secret-id"), null, default);

        var (first, second) = (listening.Spans.First(), listening.Spans.Last());
        Assert.Equal(2, listening.Spans.Count);
        Assert.Equal((ActivityKind.Client, "GET /shops/{shopId}/trades/{tradeId}"), (first.Kind, first.DisplayName));
        Assert.Equal((listening.Name, "1.2.3"), (first.Source.Name, first.Source.Version));
        Assert.Equal(
            [("http.request.method", "GET"), ("server.address", "127.0.0.1"), ("server.port", server.Port), ("url.template", "/shops/{shopId}/trades/{tradeId}"),
                ($"{listening.Prefix}.operation", "GetTrade"), ("http.response.status_code", 503), ($"{listening.Prefix}.request_id", first.GetTagItem($"{listening.Prefix}.request_id")), ("error.type", "503")],
            first.TagObjects.Select(tag => (tag.Key, tag.Value)));
        Assert.Equal((ActivityStatusCode.Error, ActivityStatusCode.Unset), (first.Status, second.Status));
        Assert.Equal((1, 200, outcome.RequestId), (second.GetTagItem("http.request.resend_count"), second.GetTagItem("http.response.status_code"), second.GetTagItem($"{listening.Prefix}.request_id")));
    }

    [Theory]
    [InlineData("PRICE_CHANGED", 409, "PRICE_CHANGED")]
    [InlineData("no key <of> this API", 409, "409")]
    [InlineData("no key <of> this API", 400, "400")]
    [InlineData("no key <of> this API", 200, "error")]
    public async Task The_error_type_is_the_key_of_the_api_where_it_is_one(string key, int status, string type)
    {
        using var listening = new Listening();
        await using var server = Scripted.Answering(Scripted.Http(status, Shop.Error($$"""{"code":11,"key":"{{key}}","message":"x"}""")));
        using var connection = Shop.Connect(server.Address, protocol: listening.Protocol);

        await connection.TrySellAsync();

        Assert.Equal(type, Assert.Single(listening.Spans).GetTagItem("error.type"));
        Assert.Equal(type, Assert.Single(listening.Of("http.client.request.duration")).Tags["error.type"]);
    }

    [Fact]
    public async Task Durations_retries_and_waits_are_measured_in_seconds()
    {
        using var listening = new Listening();
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: "Retry-After: 3\r\n"), Scripted.Page(503), Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() }, listening.Protocol);

        var outcome = await connection.TryGetAsync();

        Assert.Equal([503, 503, 200], listening.Of("http.client.request.duration").Select(measure => measure.Tags["http.response.status_code"]));
        Assert.Equal(["503", "503"], listening.Of($"{listening.Prefix}.client.retries").Select(measure => measure.Tags["error.type"]));
        var waits = listening.Of($"{listening.Prefix}.client.wait.duration").ToList();
        Assert.Equal(["retry_after", "backoff"], waits.Select(measure => measure.Tags[$"{listening.Prefix}.wait.reason"]));
        Assert.Equal(3, waits[0].Value);
        Assert.Equal(outcome.Waited.TotalSeconds, waits.Sum(measure => measure.Value), 9);
    }

    [Fact]
    public async Task An_unknown_outcome_is_counted_once_and_a_settled_one_is_not()
    {
        using var listening = new Listening();
        await using var server = Scripted.Answering(Scripted.Reset, Scripted.Reset, Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() }, listening.Protocol);

        await connection.TrySellOnceAsync(new() { ExternalId = "sale-1" });
        await connection.TrySellOnceAsync(new() { ExternalId = "sale-2" }, new() { Reconcile = true });

        var counted = Assert.Single(listening.Of($"{listening.Prefix}.client.ambiguous"));
        Assert.Equal((1, "connection_broken", "/SellOnce"), (counted.Value, counted.Tags["error.type"], counted.Tags["url.template"]));
        Assert.Equal([true, true, null], listening.Spans.Select(span => span.GetTagItem($"{listening.Prefix}.ambiguous")));
        Assert.Equal([null, null, 1], listening.Spans.Select(span => span.GetTagItem("http.request.resend_count")));
    }

    [Fact]
    public async Task A_wait_for_rate_limits_is_measured_and_told_of()
    {
        var time = new FakeTimeProvider();
        var turn = new TaskCompletionSource<ApiRatePass>();
        using var listening = new Listening();
        var told = new Last();
        await using var server = Scripted.Answering(Sold);
        using var connection = Shop.Connect(
            server.Address, new() { TimeProvider = time, RateLimits = new ScriptedGate((_, _) => new(turn.Task), ScriptedGate.Refuse(9)), Observers = [told] }, listening.Protocol);

        var call = connection.TryGetAsync();
        time.Advance(TimeSpan.FromSeconds(4));
        turn.SetResult(default);
        Assert.True((await call).IsSuccess);

        var wait = Assert.Single(listening.Of($"{listening.Prefix}.client.wait.duration"));
        Assert.Equal((4, "rate_limit"), (wait.Value, wait.Tags[$"{listening.Prefix}.wait.reason"]));
        Assert.Equal(TimeSpan.FromSeconds(4), told.Call.LimitWait);
        await connection.TryGetAsync();
        Assert.Equal("held_back", told.Call.ErrorType);
    }

    [Fact]
    public async Task A_path_that_the_documentation_does_not_have_makes_no_group_of_its_own()
    {
        using var listening = new Listening();
        await using var api = await TestApi.Answering(Shop.Success("1"));
        using var connection = Shop.Connect(api.Address, protocol: listening.Protocol);

        await connection.SendAsync(Shop.Operation("GetAsync", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, ApiJson.Json, "(path)"), new ApiRawCall("/users/7?token=secret"), null, default);

        var span = Assert.Single(listening.Spans);
        Assert.Equal("GET", span.DisplayName);
        Assert.DoesNotContain(span.TagObjects, tag => tag.Key == "url.template" || $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_callers_span_is_the_parent_of_each_attempt()
    {
        using var listening = new Listening();
        await using var server = Scripted.Answering(Scripted.Page(503), Sold);
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = new HastyTime() }, listening.Protocol);
        using var caller = new Activity("caller").Start();

        await connection.TryGetAsync();

        Assert.All(listening.Spans, span => Assert.Equal(caller.SpanId, span.ParentSpanId));
        Assert.Same(caller, Activity.Current);
    }

    [Fact]
    public async Task An_attempt_that_the_caller_cancels_is_told_of_too()
    {
        using var listening = new Listening();
        using var cancellation = new CancellationTokenSource();
        await using var server = RawServer.AfterEachRequest((_, _) => cancellation.CancelAsync());
        using var connection = Shop.Connect(server.Address, protocol: listening.Protocol);

        await Assert.ThrowsAsync<ApiCanceledException>(() => connection.SellAsync(cancellationToken: cancellation.Token));

        Assert.Equal("canceled", Assert.Single(listening.Spans).GetTagItem("error.type"));
        Assert.Equal("canceled", Assert.Single(listening.Of($"{listening.Prefix}.client.ambiguous")).Tags["error.type"]);
    }

    private sealed class Last : ApiCallObserver
    {
        internal ApiCallEvent Call { get; private set; }

        public override void OnEnded(in ApiCallEvent call) => Call = call;
    }
}
