using System.Net;
using System.Text;
using ApiDocs.Runtime;

namespace AssetPay.Callbacks.Tests;

public sealed class EndpointTests
{
    private static readonly TaskCompletionSource<ApiCallbackAnswer> s_never = new();

    [Fact]
    public async Task A_signed_delivery_is_handled_and_answered_200()
    {
        AssetPayCallback? seen = null;
        await using var shop = await Shop.OpenAsync((callback, _) => { seen = callback; return Accepted(); });

        var answer = await shop.SendAsync(Deliveries.Body("t-1"), id: "d-1");

        Assert.Equal((HttpStatusCode.OK, ""), (answer.Status, answer.Body));
        Assert.Equal(("t-1", TradeStatus.Completed, 10.75m), (seen!.Trade.Id, seen.Trade.Status, seen.Trade.TotalPrice));
        Assert.Equal(("d-1", "t-1:completed", false, shop.Time.GetUtcNow()), (seen.DeliveryId, seen.DedupeKey, seen.IsApprovalRequest, seen.Time));
        Assert.True(seen.Trade.AdditionalProperties.ContainsKey("novelty"));
    }

    [Fact]
    public async Task What_is_not_signed_right_is_401_with_the_reason_in_the_log_and_no_secret_there()
    {
        await using var shop = await Shop.OpenAsync((_, _) => throw new InvalidOperationException("handled"));
        var body = Deliveries.Body("t-1");
        var forged = AssetPayCallbacks.Sign(body, "another-secret", "d-9", shop.Time.GetUtcNow());

        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.SendAsync(body, secret: null)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.PostAsync(body, "t=now")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.SendAsync(body, ago: TimeSpan.FromSeconds(301))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.PostAsync(body, forged)).Status);

        Assert.Equal(["HeaderMissing", "HeaderMalformed", "TimeOutOfTolerance", "SignatureMismatch"], shop.Log.Lines.Select(line => line.Split('(', ')')[1]));
        Assert.All(shop.Log.Lines, line => Assert.StartsWith("Warning: ", line, StringComparison.Ordinal));
        var log = string.Join("\n", shop.Log.Lines);
        Assert.DoesNotContain(forged[(forged.IndexOf("s=", StringComparison.Ordinal) + 2)..], log, StringComparison.Ordinal);
        Assert.DoesNotContain(Deliveries.Secret, log, StringComparison.Ordinal);
        Assert.DoesNotContain("novelty", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_413_and_one_at_the_limit_is_taken(bool isChunked)
    {
        var body = Deliveries.Body("t-1");
        await using var shop = await Shop.OpenAsync((_, _) => Accepted(), new() { Secrets = [Deliveries.Secret], MaxBodySize = body.Length });
        byte[] larger = [.. body, (byte)' '];

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await shop.PostAsync(larger, AssetPayCallbacks.Sign(larger, Deliveries.Secret, "d-1", shop.Time.GetUtcNow()), isChunked)).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.PostAsync(body, AssetPayCallbacks.Sign(body, Deliveries.Secret, "d-1", shop.Time.GetUtcNow()), isChunked)).Status);
    }

    [Fact]
    public async Task A_request_for_approval_is_approved_or_rejected_and_repeats_get_the_same_answer()
    {
        var asked = 0;
        await using var shop = await Shop.OpenAsync((callback, _) => Task.FromResult(
            callback.IsApprovalRequest && ++asked == 1 ? AssetPayCallbackAnswer.Reject("Insufficient \"balance\"") : AssetPayCallbackAnswer.Approve()));

        var first = await shop.SendAsync(Deliveries.Approval("t-1"));
        var again = await shop.SendAsync(Deliveries.Approval("t-1"));
        var other = await shop.SendAsync(Deliveries.Approval("t-2"));

        Assert.Equal((HttpStatusCode.PaymentRequired, """{"reason":"Insufficient \u0022balance\u0022"}"""), (first.Status, first.Body));
        Assert.Equal(first, again);
        Assert.Equal((HttpStatusCode.OK, ""), (other.Status, other.Body));
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_decision_that_does_not_come_in_time_rejects_and_stops_the_handler()
    {
        var stopped = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        await using var shop = await Shop.OpenAsync((_, cancellationToken) =>
        {
            cancellationToken.Register(stopped.SetResult);
            begun.SetResult();
            return s_never.Task;
        }, new() { Secrets = [Deliveries.Secret], Ledger = new ApiCallbackLedger(retention: TimeSpan.FromDays(36_500)) });

        var sending = shop.SendAsync(Deliveries.Approval("t-1"));
        await begun.Task;
        while (!sending.IsCompleted)
        {
            shop.Time.Advance(TimeSpan.FromSeconds(9));
            await Task.Yield();
        }

        Assert.Equal((HttpStatusCode.PaymentRequired, """{"reason":"No decision was made in time"}"""), ((await sending).Status, (await sending).Body));
        await stopped.Task;
        Assert.Equal(await sending, await shop.SendAsync(Deliveries.Approval("t-1")));
        Assert.Contains(shop.Log.Lines, line => line.StartsWith("Warning: t-1 (delivery", StringComparison.Ordinal) && line.Contains("no decision came", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_fails_is_500_and_the_next_delivery_is_handled()
    {
        var calls = 0;
        await using var shop = await Shop.OpenAsync((_, _) => ++calls % 2 == 1 ? throw new TimeoutException("database") : Accepted());

        Assert.Equal(HttpStatusCode.InternalServerError, (await shop.SendAsync(Deliveries.Body("t-1"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Body("t-1"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Body("t-1"))).Status);
        Assert.Equal(2, calls);
        Assert.Equal(HttpStatusCode.InternalServerError, (await shop.SendAsync(Deliveries.Approval("t-2"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Approval("t-2"))).Status);
        Assert.Contains(shop.Log.Lines, line => line.StartsWith("Error: ", StringComparison.Ordinal) && line.EndsWith("| database", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_delivery_while_the_first_is_handled_is_503_and_not_handled()
    {
        var (begun, going, calls) = (new TaskCompletionSource(), new TaskCompletionSource<ApiCallbackAnswer>(), 0);
        await using var shop = await Shop.OpenAsync((_, _) =>
        {
            calls++;
            begun.SetResult();
            return going.Task;
        });

        var first = shop.SendAsync(Deliveries.Body("t-1"));
        await begun.Task;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await shop.SendAsync(Deliveries.Body("t-1"))).Status);
        going.SetResult(AssetPayCallbackAnswer.Accept());
        Assert.Equal(HttpStatusCode.OK, (await first).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Body("t-1"))).Status);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task The_unsigned_test_of_the_address_is_200_and_never_handled()
    {
        await using var shop = await Shop.OpenAsync((_, _) => throw new InvalidOperationException("handled"));

        Assert.Equal(HttpStatusCode.OK, (await shop.PostAsync("""{ "test": true, "sentAt": "now" }"""u8.ToArray(), null)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.PostAsync("""{ "test": false }"""u8.ToArray(), null)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.PostAsync("""{ "test": true, "trade": { "id": "t-1" } }"""u8.ToArray(), null)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.PostAsync("""{ "test": true }"""u8.ToArray(), "t=now")).Status);
    }

    [Fact]
    public async Task While_a_secret_is_replaced_both_are_taken()
    {
        await using var shop = await Shop.OpenAsync((_, _) => Accepted(), new() { ReadSecrets = _ => new(["new-secret", "old-secret"]) }, isRegistered: true);
        var body = Deliveries.Body("t-3");
        var (byOld, time) = (AssetPayCallbacks.Sign(body, "old-secret", "d-3", shop.Time.GetUtcNow()), shop.Time.GetUtcNow());
        var byUnknown = AssetPayCallbacks.Sign(body, "newest-secret", "d-3", time);

        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Body("t-1"), "new-secret")).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.SendAsync(Deliveries.Body("t-2"), "old-secret")).Status);
        Assert.Equal(HttpStatusCode.OK, (await shop.PostAsync(body, byUnknown + byOld[byOld.LastIndexOf(",s=", StringComparison.Ordinal)..].Replace(",s=", ",s1=", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await shop.SendAsync(Deliveries.Body("t-4"), "oldest-secret")).Status);
    }

    [Fact]
    public async Task A_signed_body_that_is_not_the_documented_one_is_400_with_the_path()
    {
        await using var shop = await Shop.OpenAsync((_, _) => throw new InvalidOperationException("handled"));

        Assert.Equal(HttpStatusCode.BadRequest, (await shop.SendAsync("not json"u8.ToArray())).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.SendAsync("""{"event":"trade"}"""u8.ToArray())).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.SendAsync("""{"trade":{"id":"t-1"}}"""u8.ToArray())).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.SendAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100))))).Status);
        Assert.Contains(shop.Log.Lines, line => line.Contains("lacks 'trade'", StringComparison.Ordinal));
        Assert.Contains(shop.Log.Lines, line => line.Contains("lacks 'trade.type'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_signature_headers_the_first_says_id_and_time_and_either_may_have_the_signature()
    {
        var handled = new List<string>();
        await using var shop = await Shop.OpenAsync((callback, _) => { handled.Add(callback.DeliveryId); return Accepted(); });
        var body = Deliveries.Body("t-1");
        var (sound, forged) = (AssetPayCallbacks.Sign(body, Deliveries.Secret, "d-1", shop.Time.GetUtcNow()), AssetPayCallbacks.Sign(body, "guessed", "d-2", shop.Time.GetUtcNow()));

        Assert.Equal("HTTP/1.1 401 Unauthorized", await shop.SendRawAsync(Headers(forged, sound), body));
        Assert.Equal("HTTP/1.1 200 OK", await shop.SendRawAsync(Headers(sound, forged), body));
        Assert.Equal(["d-1"], handled);

        string Headers(string first, string second) =>
            $"Content-Length: {body.Length}\r\n{AssetPayCallbacks.SignatureHeader}: {first}\r\n{AssetPayCallbacks.SignatureHeader}: {second}\r\n";
    }

    [Theory]
    [InlineData("Content-Length: 100000", "")]
    [InlineData("Content-Length: 999999999999", "HTTP/1.1 413 Payload Too Large")]
    [InlineData("Content-Length: -1", "HTTP/1.1 400 Bad Request")]
    [InlineData("Content-Length: 5", "HTTP/1.1 401 Unauthorized")]
    [InlineData("Transfer-Encoding: chunked", "HTTP/1.1 400 Bad Request")]
    public async Task A_length_that_is_a_lie_has_nothing_handled(string length, string answer)
    {
        await using var shop = await Shop.OpenAsync((_, _) => throw new InvalidOperationException("handled"));
        var body = Deliveries.Body("t-1");

        Assert.Equal(answer, await shop.SendRawAsync($"{length}\r\n{AssetPayCallbacks.SignatureHeader}: {AssetPayCallbacks.Sign(body, Deliveries.Secret, "d-1", shop.Time.GetUtcNow())}\r\n", body, isCut: answer.Length == 0));
        Assert.DoesNotContain(shop.Log.Lines, line => line.StartsWith("Error: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_from_a_delivery_is_a_warning_before_it_is_handled()
    {
        await using var shop = await Shop.OpenAsync((callback, _) => Task.FromResult(callback.MissingMembers.Count > 0 ? AssetPayCallbackAnswer.Reject() : AssetPayCallbackAnswer.Approve()));

        Assert.Equal(HttpStatusCode.PaymentRequired, (await shop.SendAsync("""{"trade":{"id":"t-1","type":"withdraw","status":"initiated","source":"self","game":"730","items":[],"createdAt":"2026-07-31T12:00:00Z","updatedAt":"2026-07-31T12:00:00Z"}}"""u8.ToArray(), id: "d-1")).Status);
        Assert.Equal("Warning: t-1 (delivery d-1) lacks trade.totalPrice.", shop.Log.Lines.First());
    }

    [Fact]
    public async Task Without_a_secret_the_application_does_not_start()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Shop.OpenAsync((_, _) => Accepted(), new()));
    }

    private static Task<ApiCallbackAnswer> Accepted() => Task.FromResult(AssetPayCallbackAnswer.Accept());
}
