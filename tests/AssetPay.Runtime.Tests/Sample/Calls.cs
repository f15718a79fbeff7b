using System.Text.Json;

namespace ApiDocs.Runtime.Tests.Sample;

internal sealed record SellRequest
{
    public string? TradeUrl { get; init; } = "https://example.com/?a=b&c";

    public IReadOnlyList<TradeItem> Items { get; init; } = [new("a", 10.75m)];

    public string? ExternalId { get; init; }

    public string? ClientId { get; init; }

    public ApiAdditionalProperties AdditionalProperties { get; init; } = ApiAdditionalProperties.Empty;
}

internal sealed record SellCall(SellRequest? Body) : IApiCall
{
    public bool HasBody => true;

    public void Validate(ref ApiChecks checks)
    {
        if (!checks.Required("request", Body))
        {
            return;
        }

        checks.Required("tradeUrl", Body.TradeUrl);
        checks.Count("items", Body.Items.Count, 1, 2, "min 1, max 2");
        for (var i = 0; i < Body.Items.Count; i++)
        {
            checks.Enter("items", i);
            checks.NotEmpty("itemId", Body.Items[i].ItemId);
            checks.Range("price", Body.Items[i].Price, 0.01m, 100000m, "max $100,000");
            checks.Leave();
        }

        checks.Length("externalId", Body.ExternalId, null, 128, "128 characters at most");
        checks.Uuid("clientId", Body.ClientId);
    }

    public void WriteHead(ref ApiRequestHead head) => head.Literal("/secure/sell");

    public void WriteBody(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("tradeUrl"u8, Body!.TradeUrl);
        ApiJson.WriteList(writer, "items"u8, Body.Items, TradeItem.Write);
        if (Body.ExternalId is not null)
        {
            writer.WriteString("externalId"u8, Body.ExternalId);
        }

        Body.AdditionalProperties.WriteTo(writer);
        writer.WriteEndObject();
    }
}

/// <summary>A sale whose externalId is taken once only.</summary>
internal sealed record SellOnceCall(SellRequest Body) : IApiKeyedCall
{
    public bool HasBody => true;

    public string? IdempotencyKey => Body.ExternalId;

    public IApiKeyedCall WithIdempotencyKey(string key) => new SellOnceCall(Body with { ExternalId = key });

    public void Validate(ref ApiChecks checks) => new SellCall(Body).Validate(ref checks);

    public void WriteHead(ref ApiRequestHead head) => head.Literal("/secure/sell");

    public void WriteBody(Utf8JsonWriter writer) => new SellCall(Body).WriteBody(writer);
}

internal sealed record GetCall(string Id) : IApiCall
{
    public bool HasBody => false;

    public void Validate(ref ApiChecks checks) => checks.Required("id", Id);

    public void WriteHead(ref ApiRequestHead head)
    {
        head.Literal("/trades/");
        head.Segment(Id);
    }

    public void WriteBody(Utf8JsonWriter writer) => throw new NotSupportedException();
}

/// <summary>A call whose head is written by the test.</summary>
internal sealed record HeadCall(HeadCall.HeadWriter Write) : IApiCall
{
    internal delegate void HeadWriter(ref ApiRequestHead head);

    public bool HasBody => false;

    public void Validate(ref ApiChecks checks)
    {
    }

    public void WriteHead(ref ApiRequestHead head) => Write(ref head);

    public void WriteBody(Utf8JsonWriter writer) => throw new NotSupportedException();
}

/// <summary>A call whose checks are made by the test.</summary>
internal sealed record CheckedCall(CheckedCall.Checker Check) : IApiCall
{
    internal delegate void Checker(ref ApiChecks checks);

    public bool HasBody => false;

    public void Validate(ref ApiChecks checks) => Check(ref checks);

    public void WriteHead(ref ApiRequestHead head) => head.Literal("/x");

    public void WriteBody(Utf8JsonWriter writer) => throw new NotSupportedException();
}

internal static class Calling
{
    internal static Task<Trade> SellAsync(this ApiConnection connection, SellRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.SendAsync(Shop.Sell, new SellCall(request ?? new()), options, cancellationToken);

    internal static Task<ApiOutcome<Trade, ShopError>> TrySellAsync(this ApiConnection connection, SellRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.TrySendAsync(Shop.Sell, new SellCall(request ?? new()), options, cancellationToken);

    internal static Task<Trade> SellOnceAsync(this ApiConnection connection, SellRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.SendAsync(Shop.SellOnce, new SellOnceCall(request), options, cancellationToken);

    internal static Task<ApiOutcome<Trade, ShopError>> TrySellOnceAsync(this ApiConnection connection, SellRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.TrySendAsync(Shop.SellOnce, new SellOnceCall(request), options, cancellationToken);

    internal static Task<Trade> CancelAsync(this ApiConnection connection, CancellationToken cancellationToken = default) =>
        connection.SendAsync(Shop.Cancel, new SellCall(new()), null, cancellationToken);

    internal static Task<ApiOutcome<Trade, ShopError>> TryCancelAsync(this ApiConnection connection, RequestOptions? options = null) =>
        connection.TrySendAsync(Shop.Cancel, new SellCall(new()), options, default);

    internal static Task<Trade> GetAsync(this ApiConnection connection, string id = "t-1", RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.SendAsync(Shop.GetTrade, new GetCall(id), options, cancellationToken);

    internal static Task<ApiOutcome<Trade, ShopError>> TryGetAsync(this ApiConnection connection, string id = "t-1", RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        connection.TrySendAsync(Shop.GetTrade, new GetCall(id), options, cancellationToken);
}
