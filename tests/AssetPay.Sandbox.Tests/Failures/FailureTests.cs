using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests.Failures;

/// <summary>The failures that no page documents, each in this process and over a socket: what a plain HttpClient sees of them.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public FailureTests() => _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    public void Dispose() => _host?.Dispose();

    private ApiSandboxHost? _host;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_whose_answer_is_lost_has_been_carried_out(bool overSockets)
    {
        _sandbox.FailNext("MoorBoat", SandboxFailure.ResetAfterRead);

        await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets));

        Assert.Single(_sandbox.Stored);
        Assert.Equal((409, "NAME_TAKEN"), Read(await Moor(overSockets)));
        Assert.Equal([("ResetAfterRead", 0), ("", 409)], _sandbox.Requests.Select(request => (request.Failure?.Name ?? "", request.Status)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reset_before_the_request_was_read_carries_nothing_out(bool overSockets)
    {
        _sandbox.FailNext("MoorBoat", SandboxFailure.ResetBeforeRead);

        await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets));

        Assert.Empty(_sandbox.Stored);
        Assert.Equal("ResetBeforeRead", Assert.Single(_sandbox.Requests).Failure?.Name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whether_a_call_is_carried_out_can_be_said_otherwise(bool overSockets)
    {
        _sandbox.FailNext(SandboxFailure.ResetAfterRead with { IsCarriedOut = false });
        _sandbox.FailNext(SandboxFailure.Page(502) with { IsCarriedOut = true });

        await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets));
        Assert.Empty(_sandbox.Stored);

        var page = await Moor(overSockets);
        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Single(_sandbox.Stored);
    }

    [Fact]
    public async Task A_connection_that_is_refused_leaves_no_trace()
    {
        _sandbox.FailNext(SandboxFailure.NeverConnected);

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets: false));

        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
        Assert.Empty(_sandbox.Requests);
        Assert.Equal(HttpStatusCode.OK, (await Moor(overSockets: false)).StatusCode);
    }

    [Fact]
    public async Task A_host_refuses_connections_until_it_accepts_them_again()
    {
        Assert.Equal(HttpStatusCode.OK, (await Moor(overSockets: true)).StatusCode);
        _host!.RefuseConnections();

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets: true));
        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);

        _host.AcceptConnections();
        Assert.Equal((409, "NAME_TAKEN"), Read(await Moor(overSockets: true)));
    }

    [Fact]
    public void What_a_host_cannot_play_is_not_taken()
    {
        using (_sandbox.Listen())
            Assert.Contains("RefuseConnections", Assert.Throws<InvalidOperationException>(() => _sandbox.FailNext(SandboxFailure.NeverConnected)).Message, StringComparison.Ordinal);

        _sandbox.FailNext(SandboxFailure.NeverConnected);
        Assert.Throws<InvalidOperationException>(() => _sandbox.Listen());
    }

    [Theory]
    [InlineData(false, nameof(SandboxFailure.StalledHeaders))]
    [InlineData(true, nameof(SandboxFailure.StalledHeaders))]
    [InlineData(false, nameof(SandboxFailure.StalledBody))]
    [InlineData(true, nameof(SandboxFailure.StalledBody))]
    public async Task An_answer_that_stalls_lasts_until_the_caller_gives_up(bool overSockets, string name)
    {
        _sandbox.FailNext(name == nameof(SandboxFailure.StalledHeaders) ? SandboxFailure.StalledHeaders : SandboxFailure.StalledBody);
        using var patience = new CancellationTokenSource();

        var call = Moor(overSockets, patience.Token);
        await Until(() => _sandbox.Requests.Count == 1);
        Assert.False(call.IsCompleted);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(_sandbox.Stored);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_can_end_before_its_length_or_in_the_middle_of_its_JSON(bool overSockets)
    {
        _sandbox.FailNext(SandboxFailure.CutBody);
        await Assert.ThrowsAsync<HttpRequestException>(() => Moor(overSockets));

        _sandbox.FailNext(SandboxFailure.CutJson);
        var text = await (await Get(overSockets, "/weather/Kiel")).Content.ReadAsStringAsync();
        Assert.StartsWith("""{"requestId":""", text, StringComparison.Ordinal);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => JsonNode.Parse(text));
        Assert.Single(_sandbox.Stored);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_redirect_leads_to_another_origin(bool overSockets)
    {
        _sandbox.FailNext(SandboxFailure.Redirect());
        _sandbox.FailNext(SandboxFailure.Redirect(new("https://harbour.example/x"), 307));

        Assert.Equal((301, "https://elsewhere.invalid/"), Location(await Get(overSockets, "/weather/Kiel")));
        Assert.Equal((307, "https://harbour.example/x"), Location(await Get(overSockets, "/weather/Kiel")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_can_ask_for_a_wait_in_seconds_or_until_a_date(bool overSockets)
    {
        _sandbox.FailNext(SandboxFailure.Error("RATE_LIMITED") with { RetryAfter = TimeSpan.FromSeconds(7) });
        _sandbox.FailNext(SandboxFailure.Page(503) with { RetryAfter = TimeSpan.FromSeconds(7), RetryAfterIsDate = true });

        var limited = await Get(overSockets, "/weather/Kiel");
        Assert.Equal((429, "RATE_LIMITED"), Read(limited));
        Assert.Equal(TimeSpan.FromSeconds(7), limited.Headers.RetryAfter?.Delta);
        var down = await Get(overSockets, "/weather/Kiel");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, _clock.Now.AddSeconds(7)), (down.StatusCode, down.Headers.RetryAfter?.Date));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_documented_error_can_come_under_another_status(bool overSockets)
    {
        _sandbox.FailNext(SandboxFailure.Error("NAME_TAKEN", 200));
        Assert.Equal((200, "NAME_TAKEN"), Read(await Moor(overSockets)));
        Assert.Empty(_sandbox.Stored);

        _sandbox.FailNext(SandboxFailure.Error("FORBIDDEN", 502) with { IsCarriedOut = true });
        Assert.Equal((502, "FORBIDDEN"), Read(await Moor(overSockets)));
        Assert.Single(_sandbox.Stored);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_success_can_have_data_of_another_form_or_too_much_of_it(bool overSockets)
    {
        _sandbox.FailNext("MoorBoat", SandboxFailure.Misfit);
        Assert.Equal("""{"success":true,"data":[]}""", WithoutId(await (await Moor(overSockets)).Content.ReadAsStringAsync()));

        _sandbox.FailNext(SandboxFailure.Oversized(100_000));
        var weather = await (await Get(overSockets, "/weather/Kiel")).Content.ReadAsStringAsync();
        Assert.True(weather.Length > 100_000);
        Assert.Equal(7, (int)JsonNode.Parse(weather)!["data"]!["wind"]!);
    }

    [Fact]
    public async Task Failures_and_errors_come_in_the_order_in_which_they_were_asked_for()
    {
        _sandbox.FailNext("FORBIDDEN");
        _sandbox.FailNext(SandboxFailure.Page(502), times: 2);
        _sandbox.FailNext("NOT_FOUND");
        _sandbox.FailAlways(SandboxFailure.RequestTimeout);

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
            statuses.Add((int)(await Get(overSockets: false, "/weather/Kiel")).StatusCode);
        _sandbox.StopFailing();
        statuses.Add((int)(await Get(overSockets: false, "/weather/Kiel")).StatusCode);

        Assert.Equal([403, 502, 502, 404, 408, 408, 200], statuses);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SandboxFailure.NeverConnected with { IsCarriedOut = true });
        Assert.Throws<ArgumentException>(() => SandboxFailure.ResetBeforeRead with { IsCarriedOut = true });
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Page(99));
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Redirect(status: 200));
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Oversized(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxFailure.Misfit with { RetryAfter = TimeSpan.FromSeconds(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => _sandbox.FailNext(SandboxFailure.Misfit, times: 0));
        Assert.Throws<ArgumentException>(() => _sandbox.FailNext("Nobody", SandboxFailure.Misfit));
        Assert.Throws<ArgumentException>(() => _sandbox.FailNext(SandboxFailure.Error("NO_SUCH_ERROR")));
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
            await Task.Yield();
    }

    private Task<HttpResponseMessage> Moor(bool overSockets, CancellationToken cancellation = default) => Send(overSockets, HttpMethod.Post, "/boats", Harbour.MooringRequest, cancellation);

    private Task<HttpResponseMessage> Get(bool overSockets, string path) => Send(overSockets, HttpMethod.Get, path, null, default);

    private async Task<HttpResponseMessage> Send(bool overSockets, HttpMethod method, string path, string? body, CancellationToken cancellation)
    {
        // A client of its own for each call: on a connection that served before, HttpClient repeats what has no body by itself.
        using var client = overSockets ? new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = (_host ??= _sandbox.Listen()).Address } : _sandbox.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("x-harbour-key", "secret");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.SendAsync(request, cancellation);
    }

    private static (int, string?) Read(HttpResponseMessage response) =>
        ((int)response.StatusCode, (string?)JsonNode.Parse(response.Content.ReadAsStringAsync().Result)!["error"]?["key"]);

    private static (int, string?) Location(HttpResponseMessage response) => ((int)response.StatusCode, response.Headers.Location?.AbsoluteUri);

    private static string WithoutId(string json)
    {
        var body = JsonNode.Parse(json)!.AsObject();
        body.Remove("requestId");
        return body.ToJsonString();
    }
}
