using ApiDocs.Runtime;
using AssetPay;

namespace ApiDocs.Fuzzing.Answers.Driving;

/// <summary>Every call that the client has, each with a request that the documentation allows.</summary>
internal sealed class Operations : IDisposable
{
    private const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH";
    private const string Id = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f";

    private static readonly RequestOptions Options = new() { RequestId = "sent-1" };

    private readonly AnsweringHandler _handler = new();
    private readonly HttpClient _http;
    private readonly AssetPayClient _client;

    internal Operations()
    {
        _http = new(_handler);
        _client = new(Mutating.HostileJson.Credential, new AssetPayClientOptions { HttpClient = _http, MaxRetries = 0, TimeProvider = new StandingTime() });
        var user = _client.ForUser(Mutating.HostileJson.Credential);
        All =
        [
            new("SellItems", ApiCallClass.Money, async () => Told.Of(await _client.Secure.TrySellItemsAsync(new() { TradeUrl = TradeUrl, Items = [new() { ItemId = Id, Price = 10.75m }], ExternalId = "sale-1" }, Options).ConfigureAwait(false))),
            new("InitiateDeposit", ApiCallClass.Money, async () => Told.Of(await user.TryInitiateDepositAsync(new() { Items = [new() { ItemId = Id, Price = 10.75m }], ExternalId = "sale-1" }, Options).ConfigureAwait(false))),
            new("InitiateWithdrawal", ApiCallClass.Money, async () => Told.Of(await user.TryInitiateWithdrawalAsync(new() { Items = [new() { ItemId = Id, Price = 10.75m }], ExternalId = "sale-1" }, Options).ConfigureAwait(false))),
            new("CancelBuyItem", ApiCallClass.Idempotent, async () => Told.Of(await _client.Secure.TryCancelBuyItemAsync(Id, Id, Options).ConfigureAwait(false))),
            new("CancelWithdrawalItem", ApiCallClass.Idempotent, async () => Told.Of(await user.TryCancelWithdrawalItemAsync(Id, Id, Options).ConfigureAwait(false))),
            new("GetSelfTrade", ApiCallClass.Read, async () => Told.Of(await _client.Secure.TryGetSelfTradeAsync(Id, Options).ConfigureAwait(false))),
            new("GetSelfTrades", ApiCallClass.Read, async () => Told.Of(await _client.Secure.TryGetSelfTradesAsync([Id, "sale-1"], Options).ConfigureAwait(false)), ReadsList: true),
            new("ListSelfTrades", ApiCallClass.Read, async () => Told.Of(await _client.Secure.TryListSelfTradesAsync(null, Options).ConfigureAwait(false)), ReadsList: true),
            new("GetAsync", ApiCallClass.Read, () => Told.OfAsync(_client.GetAsync("/secure/prices", Options)), IsRare: true),
            new("PostAsync", ApiCallClass.Money, () => Told.OfAsync(_client.PostAsync("/secure/prices", null, Options)), IsRare: true),
            new("GetAsync of a list", ApiCallClass.Read, () => Told.OfAsync(_client.GetAsync<ListSelfTradesResult>("/secure/trades", Options)), IsRare: true),
        ];
    }

    internal IReadOnlyList<Operation> All { get; }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    /// <summary>Makes a call, and counts what that allocates.</summary>
    internal Told Make(Operation operation, AnswerCase answer, bool inPieces, out long allocated)
    {
        (_handler.Case, _handler.InPieces) = (answer, inPieces);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var told = operation.Call().GetAwaiter().GetResult();
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return told;
    }
}

/// <summary>A call of the client. A rare one reads as others do, and is not made with every answer, since it throws, which takes its time.</summary>
internal sealed record Operation(string Name, ApiCallClass Class, Func<Task<Told>> Call, bool ReadsList = false, bool IsRare = false);
