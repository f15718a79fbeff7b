using System.Net;
using ApiDocs.Runtime;

namespace AssetPay.Load;

/// <summary>
/// One of the callers: sells, deposits, withdraws and looks up, one call after the other. What the client reports as ambiguous, it calls
/// again under the same external id until that is settled, as the documentation of the client says.
/// </summary>
internal sealed class LoadCaller(AssetPayClient client, AssetPayUserClient user, TradeStore store, Tally tally)
{
    private const int MostRounds = 50;

    // An error that says nothing about an earlier attempt, but that the trade exists.
    private const string Exists = "EXTERNAL_ID_EXISTS";

    public Task CallAsync(int number) => (number % 8) switch
    {
        7 => ReadAsync(number),
        1 or 4 => CreateAsync(number, () => Facts(user.TryInitiateDepositAsync(new() { Items = [new() { ItemId = "asset-1", Price = 10.75m }], ExternalId = Answers.Key(number) }))),
        2 or 5 => CreateAsync(number, () => Facts(user.TryInitiateWithdrawalAsync(new() { Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 45.00m }], ExternalId = Answers.Key(number) }))),
        _ => CreateAsync(number, () => Facts(client.Secure.TrySellItemsAsync(new()
        {
            TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH",
            Items = [new() { ItemId = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f", Price = 10.75m }],
            ExternalId = Answers.Key(number),
        }))),
    };

    private async Task ReadAsync(int number)
    {
        // Nobody ever creates a trade of this number.
        var outcome = await client.Secure.TryGetSelfTradeAsync(Answers.Key(number));
        tally.Attempt(outcome.Attempts);
        tally.Read();
        if (outcome.IsAmbiguous || outcome is { StatusCode: HttpStatusCode.OK, Value: not null })
        {
            tally.Problem($"The read of {number} was ambiguous, or found what is not there");
        }
    }

    private async Task CreateAsync(int number, Func<Task<CallFacts>> call)
    {
        var wasAmbiguous = false;
        for (var round = 0; round < MostRounds; round++)
        {
            var facts = await call();
            tally.Attempt(facts.Attempts);
            if (facts.IsAmbiguous)
            {
                tally.AmbiguousOnce();
                wasAmbiguous = true;
            }
            else if (EndingOf(facts, wasAmbiguous) is { } ending)
            {
                Check(number, facts, ending, wasAmbiguous);
                return;
            }
        }

        tally.Problem($"{number} was not settled in {MostRounds} rounds");
    }

    /// <summary>Null: this attempt failed for certain, but an earlier one may not have.</summary>
    private static Ending? EndingOf(CallFacts facts, bool wasAmbiguous) => facts switch
    {
        { TradeId: not null, Delivery: ApiDelivery.Sent } => Ending.Sent,
        { TradeId: not null, Delivery: ApiDelivery.Resent } => Ending.Resent,
        { TradeId: not null } => Ending.Found,
        { IsDone: true } => Ending.DoneWithoutValue,
        { ErrorKey: Exists } => Ending.ExistedAlready,
        _ => wasAmbiguous ? null : Ending.Refused,
    };

    private void Check(int number, CallFacts facts, Ending ending, bool wasAmbiguous)
    {
        tally.End(ending, wasAmbiguous);
        if (ending == Ending.ExistedAlready && !wasAmbiguous)
        {
            tally.Problem($"{number} existed before its caller knew of any attempt: it was sent twice");
        }

        if (facts.TradeId is { } id && Answers.Key(number) != "load-" + id)
        {
            tally.Problem($"{number} was given the trade {id}");
        }

        if (store.Close(number) != (ending != Ending.Refused))
        {
            tally.Problem($"{number} ended as {ending}, and the server says otherwise");
        }
    }

    private static async Task<CallFacts> Facts<TError>(Task<ApiOutcome<Trade, TError>> call)
        where TError : struct, Enum
    {
        var outcome = await call;
        return new(outcome.Value?.Id, outcome.Delivery, outcome.IsAmbiguous, outcome.Failure?.IsDone == true, outcome.ErrorKey, outcome.Attempts);
    }

    private sealed record CallFacts(string? TradeId, ApiDelivery Delivery, bool IsAmbiguous, bool IsDone, string? ErrorKey, int Attempts);
}
