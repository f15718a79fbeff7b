using System.Net;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

/// <summary>The states and callbacks that the pages of this repository document, as they are read and played.</summary>
public class DocumentedFlowTests
{
    private const string Withdrawal = """{ "items": [ { "itemId": "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", "price": 45.00 } ], "externalId": "wd-1" }""";
    private const string Deposit = """{ "items": [ { "itemId": "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", "price": 10.75 } ], "externalId": "d-1" }""";

    private static readonly ApiModel _model = DocsFolder.Read("docs-input");

    private readonly MovableClock _clock = new();
    private readonly List<string> _received = [];

    [Theory]
    [InlineData("deposit", "initiated active hold completed")]
    [InlineData("withdraw", "initiated pending active hold completed")]
    public void The_steps_are_those_of_the_pages(string type, string steps)
    {
        var flow = Flow(type);

        Assert.Equal(steps, string.Join(' ', flow.Steps.Select(step => step.Value)));
        Assert.Equal(["canceled", "declined", "failed", "reverted"], flow.Ends.Select(end => end.Value).Order());
        Assert.Equal(7 * 24 * 60 * 60, Flow("deposit").State("hold")!.Seconds);
        Assert.Contains("completed", flow.State("reverted")!.After);
        Assert.Empty(flow.State("failed")!.After);
        Assert.Contains("revertedBy", flow.State("reverted")!.Members);
    }

    [Fact]
    public void Members_of_a_withdrawals_states_are_those_of_the_pages()
    {
        Assert.Contains("offerID", Flow("withdraw").State("active")!.Members);
        Assert.Equal(["offerID", "holdEndDate"], Flow("withdraw").State("hold")!.Members);
        Assert.Equal(["holdEndDate"], Flow("deposit").State("hold")!.Members);
    }

    [Fact]
    public void Waits_and_rejections_are_those_of_the_pages()
    {
        Assert.Equal([30, 30, 300, 300, 900, 900, 3600, 3600, 21600, 21600], _model.Redelivery!.WaitSeconds);
        Assert.Equal(
            [new("action", "reject"), new("code", "INSUFFICIENT_BALANCE"), new("errorCode", "INSUFFICIENT_BALANCE"), new("status", "rejected")],
            _model.Redelivery.Refusals.OrderBy(refusal => refusal.Path, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_deposit_lives_as_the_pages_tell()
    {
        var sandbox = await Connected(_ => new(HttpStatusCode.OK));
        sandbox.Play(new() { Durations = new Dictionary<string, TimeSpan> { ["active"] = TimeSpan.FromMinutes(3) } });
        await User(sandbox).Post("/client/trading/deposit", Deposit);

        await sandbox.PumpAsync();
        _clock.Move(TimeSpan.FromDays(8));
        await sandbox.PumpAsync();

        var trades = _received.Select(body => JsonNode.Parse(body)!["trade"]).OfType<JsonObject>().ToList();
        Assert.Equal(["initiated", "active", "hold", "completed"], trades.Select(trade => (string?)trade["status"]));
        Assert.Equal(TimeSpan.FromDays(7), Moment(trades[3], "updatedAt") - Moment(trades[2], "updatedAt"));
        Assert.Equal(TimeSpan.FromMinutes(3), Moment(trades[2], "updatedAt") - Moment(trades[1], "updatedAt"));
    }

    [Fact]
    public async Task A_withdrawal_asks_for_approval_and_fails_when_it_is_rejected()
    {
        var sandbox = await Connected(body => new(body.Contains("\"initiated\"", StringComparison.Ordinal) ? HttpStatusCode.PaymentRequired : HttpStatusCode.OK));
        await User(sandbox).Post("/client/trading/withdraw", Withdrawal);

        await sandbox.PumpAsync();

        Assert.Equal([("initiated", SandboxDeliveryResult.Rejected), ("failed", SandboxDeliveryResult.Taken)], sandbox.Deliveries.Select(delivery => (delivery.State, delivery.Result)));
        Assert.Equal("failed", (string?)sandbox.Stored[0]["status"]);
    }

    [Fact]
    public async Task A_withdrawal_without_a_callback_address_is_refused_where_the_sandbox_is_strict()
    {
        var sandbox = ApiSandbox.FromModel(_model, new() { DemandsCallbackAddress = true });

        Assert.Equal("MERCHANT_NO_CALLBACK_URL", (await User(sandbox).Post("/client/trading/withdraw", Withdrawal)).Key);
        Assert.Null((await User(sandbox).Post("/client/trading/deposit", Deposit)).Key);
    }

    private static FlowModel Flow(string type) => Assert.Single(_model.Flows, flow => flow is { Type: "Trade", Member: "status", When.Path: "type" } && flow.When.Value == type);

    private static Caller User(ApiSandbox sandbox) => new(sandbox, "Authorization", "client-token");

    private static DateTimeOffset Moment(JsonObject trade, string member) => DateTimeOffset.Parse((string)trade[member]!, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<ApiSandbox> Connected(Func<string, HttpResponseMessage> answer)
    {
        var sandbox = ApiSandbox.FromModel(_model, new() { TimeProvider = _clock });
        await sandbox.ConnectCallbacksAsync(SandboxCallbacks.To(
            async (request, cancellationToken) =>
            {
                var body = await request.Content!.ReadAsStringAsync(cancellationToken);
                _received.Add(body);
                return body.Contains("\"test\"", StringComparison.Ordinal) ? new(HttpStatusCode.OK) : answer(body);
            },
            "api-secret"));
        return sandbox;
    }
}
