using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

/// <summary>Each change of state is told by a signed callback, and an approval is decided by its answer.</summary>
public class CallbackTests
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;
    private readonly List<(string? Signature, string Body)> _received = [];

    public CallbackTests() => _sandbox = ApiSandbox.FromModel(Fleet.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    private Func<string, HttpResponseMessage> Answer { get; set; } = _ => new(HttpStatusCode.OK);

    [Fact]
    public async Task A_callback_is_signed_as_documented()
    {
        await Connect(previousSecret: "old-secret");
        await Moor();

        await _sandbox.PumpAsync();

        var (signature, body) = _received[^1];
        var delivery = Assert.Single(_sandbox.Deliveries);
        var time = _clock.Now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal($"t={time},id={delivery.DeliveryId},s={Signed(Fleet.Secret)},s1={Signed("old-secret")}", signature);
        Assert.Equal("Nutshell", (string?)JsonNode.Parse(body)!["boat"]!["name"]);

        string Signed(string secret) => Convert.ToHexString(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{delivery.DeliveryId}.{time}.{body}"))).ToLowerInvariant();
    }

    [Fact]
    public async Task An_address_is_tested_without_a_signature_and_not_used_if_it_fails()
    {
        await Connect();
        Assert.Equal([(null, """{"test":true}""")], _received);

        Answer = _ => new(HttpStatusCode.NotFound);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Connect());
    }

    [Fact]
    public async Task Where_no_page_tells_of_callbacks_there_are_none() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => ApiSandbox.FromModel(Harbour.Model).ConnectCallbacksAsync(SandboxCallbacks.To((_, _) => Task.FromResult(new HttpResponseMessage()), "x")));

    [Fact]
    public async Task Every_change_of_state_is_told_in_its_order()
    {
        await Connect();
        var id = await Moor();
        await _sandbox.PumpAsync();
        _sandbox.Advance(id);
        _sandbox.Move(id, "sold");

        Assert.Equal(2, await _sandbox.PumpAsync());

        Assert.Equal(["moored", "afloat", "sold"], _sandbox.Deliveries.Select(delivery => delivery.State));
        Assert.Equal(["moored", "afloat", "sold"], _received.Skip(1).Select(received => (string?)JsonNode.Parse(received.Body)!["boat"]!["status"]));
        Assert.Empty(_sandbox.WaitingCallbacks);
    }

    [Fact]
    public async Task Nothing_goes_on_before_the_approval()
    {
        await Connect();
        _sandbox.Play();
        var id = await Moor();
        _clock.Move(TimeSpan.FromDays(1));
        await new Caller(_sandbox).Get("/weather/Kiel");

        Assert.Contains("waits for the approval", Assert.Throws<InvalidOperationException>(() => _sandbox.Advance(id)).Message, StringComparison.Ordinal);
        Assert.Equal("moored", Status);

        await _sandbox.PumpAsync();
        Assert.Equal(("moored", SandboxDeliveryResult.Taken), (Status, _sandbox.Deliveries[0].Result));
        _clock.Move(TimeSpan.FromMinutes(1));
        await _sandbox.PumpAsync();
        Assert.Equal("afloat", Status);
    }

    [Theory]
    [InlineData(402, """{ "reason": "Too long" }""")]
    [InlineData(409, "")]
    [InlineData(200, """{ "answer": "no" }""")]
    public async Task A_rejection_lets_it_fail_and_tells_so(int status, string body)
    {
        await Connect();
        Answer = sent => sent.Contains("moored", StringComparison.Ordinal) ? new((HttpStatusCode)status) { Content = new StringContent(body) } : new(HttpStatusCode.OK);
        await Moor();

        Assert.Equal(2, await _sandbox.PumpAsync());

        Assert.Equal("sunk", Status);
        Assert.Equal([("moored", SandboxDeliveryResult.Rejected), ("sunk", SandboxDeliveryResult.Taken)], _sandbox.Deliveries.Select(delivery => (delivery.State, delivery.Result)));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(204, "")]
    [InlineData(200, "fine")]
    [InlineData(200, """{ "answer": "yes" }""")]
    public async Task Any_other_success_approves(int status, string body)
    {
        await Connect();
        Answer = _ => new((HttpStatusCode)status) { Content = new StringContent(body) };
        var id = await Moor();
        await _sandbox.PumpAsync();

        Assert.Equal("afloat", (string?)_sandbox.Advance(id)["status"]);
    }

    [Fact]
    public async Task A_delivery_that_fails_is_repeated_after_the_documented_waits_with_an_id_of_its_own()
    {
        await Connect();
        var answers = new Queue<Func<HttpResponseMessage>>([() => new(HttpStatusCode.BadGateway), () => throw new HttpRequestException("gone"), () => new(HttpStatusCode.OK)]);
        Answer = _ => answers.Dequeue()();
        var id = await Moor();

        Assert.Equal(1, await _sandbox.PumpAsync());
        _clock.Move(TimeSpan.FromSeconds(29));
        Assert.Equal(0, await _sandbox.PumpAsync());
        _clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await _sandbox.PumpAsync());
        _clock.Move(TimeSpan.FromSeconds(300));
        Assert.Equal(1, await _sandbox.PumpAsync());

        Assert.Equal([(1, 502, SandboxDeliveryResult.Repeated), (2, null, SandboxDeliveryResult.Repeated), (3, (int?)200, SandboxDeliveryResult.Taken)],
            _sandbox.Deliveries.Select(delivery => (delivery.Attempt, delivery.Status, delivery.Result)));
        Assert.Equal(3, _sandbox.Deliveries.Select(delivery => delivery.DeliveryId).Distinct().Count());
        Assert.Single(_sandbox.Deliveries.Select(delivery => delivery.Body).Distinct());
        Assert.Equal("afloat", (string?)_sandbox.Advance(id)["status"]);
    }

    [Fact]
    public async Task An_approval_that_nobody_gives_after_all_attempts_is_a_rejection()
    {
        await Connect();
        Answer = sent => new(sent.Contains("moored", StringComparison.Ordinal) ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
        await Moor();
        for (var i = 0; i < 3; i++)
        {
            await _sandbox.PumpAsync();
            _clock.Move(TimeSpan.FromHours(1));
        }

        Assert.Equal([SandboxDeliveryResult.Repeated, SandboxDeliveryResult.Repeated, SandboxDeliveryResult.GivenUp, SandboxDeliveryResult.Taken], _sandbox.Deliveries.Select(delivery => delivery.Result));
        Assert.Equal("sunk", Status);
    }

    [Fact]
    public async Task A_callback_can_come_twice_and_out_of_order()
    {
        await Connect();
        var id = await Moor();
        await _sandbox.PumpAsync();
        _sandbox.Advance(id);
        _sandbox.Advance(id);
        _sandbox.ReverseCallbacks();
        await _sandbox.PumpAsync();
        _sandbox.RepeatCallback(_sandbox.Deliveries[0]);
        await _sandbox.PumpAsync();

        Assert.Equal(["moored", "sold", "afloat", "moored"], _sandbox.Deliveries.Select(delivery => delivery.State));
        Assert.Equal(4, _sandbox.Deliveries.Select(delivery => delivery.DeliveryId).Distinct().Count());
    }

    [Fact]
    public async Task A_host_of_the_users_gets_them_over_the_network()
    {
        using var client = new HttpClient(new Receiver(this)) { BaseAddress = new("https://shop.example/") };
        await _sandbox.ConnectCallbacksAsync(SandboxCallbacks.To(client, new("/hooks", UriKind.Relative), Fleet.Secret));
        await Moor();

        Assert.Equal(1, await _sandbox.PumpAsync());
        Assert.Equal(2, _received.Count);
    }

    [Fact]
    public async Task Without_an_address_approval_counts_as_given_unless_the_sandbox_is_strict()
    {
        Assert.Equal("afloat", (string?)_sandbox.Advance(await Moor())["status"]);

        var strict = ApiSandbox.FromModel(Fleet.Model, new() { DemandsCallbackAddress = true });
        Assert.Equal("NO_CALLBACK", (await new Caller(strict).Post("/boats", Harbour.MooringRequest)).Key);
        await strict.ConnectCallbacksAsync(SandboxCallbacks.To((request, _) => Receive(request), Fleet.Secret));
        Assert.Null((await new Caller(strict).Post("/boats", Harbour.MooringRequest)).Key);
    }

    private string? Status => (string?)_sandbox.Stored[0]["status"];

    private Task Connect(string? previousSecret = null) =>
        _sandbox.ConnectCallbacksAsync(SandboxCallbacks.To((request, _) => Receive(request), Fleet.Secret, previousSecret));

    private async Task<string> Moor() => (string)(await new Caller(_sandbox).Post("/boats", Harbour.MooringRequest)).Data["id"]!;

    private async Task<HttpResponseMessage> Receive(HttpRequestMessage request)
    {
        var body = await request.Content!.ReadAsStringAsync();
        _received.Add((request.Headers.TryGetValues("X-Harbour-Signature", out var values) ? values.Single() : null, body));
        return Answer(body);
    }

    private sealed class Receiver(CallbackTests tests) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => tests.Receive(request);
    }
}
