using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Callbacks;

public sealed class LedgerTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Of_many_that_claim_a_key_at_once_one_gets_it()
    {
        var ledger = new ApiCallbackLedger();
        var claims = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => Begin(ledger, "a"))));

        Assert.Single(claims, claim => claim == ApiCallbackClaim.Begun);
        Assert.Equal(63, claims.Count(claim => claim == ApiCallbackClaim.InProgress));
    }

    [Fact]
    public async Task What_was_handled_keeps_its_answer_and_what_was_abandoned_can_be_claimed_again()
    {
        var ledger = new ApiCallbackLedger();
        await Begin(ledger, "a");
        await ledger.AbandonAsync("a", default);
        Assert.Same(ApiCallbackClaim.Begun, await Begin(ledger, "a"));
        await ledger.CompleteAsync("a", new(402, "{}"), default);
        await ledger.AbandonAsync("a", default);
        Assert.Equal(new(402, "{}"), (await Begin(ledger, "a")).Answer);
    }

    [Fact]
    public async Task The_oldest_goes_when_there_are_too_many_and_none_that_is_being_handled()
    {
        var ledger = new ApiCallbackLedger(capacity: 2);
        await Begin(ledger, "going");
        foreach (var key in new[] { "a", "b", "c" })
        {
            await Begin(ledger, key);
            await ledger.CompleteAsync(key, ApiCallbackAnswer.Accepted, default);
        }

        Assert.Equal(3, ledger.Count);
        Assert.Same(ApiCallbackClaim.InProgress, await Begin(ledger, "going"));
        Assert.Same(ApiCallbackClaim.Begun, await Begin(ledger, "a"));
        Assert.NotNull((await Begin(ledger, "c")).Answer);
    }

    [Fact]
    public async Task What_is_older_than_the_retention_is_forgotten()
    {
        var ledger = new ApiCallbackLedger(retention: TimeSpan.FromHours(1), time: _time);
        await Begin(ledger, "a");
        await ledger.CompleteAsync("a", ApiCallbackAnswer.Accepted, default);
        _time.Advance(TimeSpan.FromMinutes(59));
        Assert.NotNull((await Begin(ledger, "a")).Answer);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Same(ApiCallbackClaim.Begun, await Begin(ledger, "a"));
    }

    [Fact]
    public async Task What_is_delivered_again_by_hand_two_weeks_later_gets_its_first_answer()
    {
        var ledger = new ApiCallbackLedger(time: _time);
        await Begin(ledger, "a");
        await ledger.CompleteAsync("a", ApiCallbackAnswer.Accepted, default);
        _time.Advance(TimeSpan.FromDays(14));
        Assert.NotNull((await Begin(ledger, "a")).Answer);
    }

    private static async Task<ApiCallbackClaim> Begin(ApiCallbackLedger ledger, string key) => await ledger.TryBeginAsync(key, default);
}
