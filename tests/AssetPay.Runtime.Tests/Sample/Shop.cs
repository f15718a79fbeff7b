using System.Text.Json;

namespace ApiDocs.Runtime.Tests.Sample;

internal enum ShopError
{
    PriceChanged = 11,
    RateLimited = 1005,
}

internal sealed class ShopException(ApiFailure failure, ShopError? error) : ApiException(failure)
{
    public ShopError? Error { get; } = error;
}

/// <summary>An API as generated code would describe it.</summary>
internal static class Shop
{
    internal const string Key = "ap_very-secret-key";
    internal const string Token = "token-of-a-user";

    internal const string TradeJson = """{"id":"t-1","status":"initiated","total":10.75,"items":[{"itemId":"a","price":10.75}],"collateral":{"merchant":0}}""";

    internal static readonly ApiCredentialScheme Merchant = new("merchant", "api-key");
    internal static readonly ApiCredentialScheme User = new("user", "Authorization");

    internal static readonly ApiProtocol Protocol = new()
    {
        ClientName = "Shop",
        ClientVersion = "1.2.3",
        BaseAddress = new("https://shop.invalid"),
        Envelope = new()
        {
            RequestId = "requestId",
            Success = "success",
            Data = "data",
            Error = "error",
            Code = "code",
            Key = "key",
            Message = "message",
            Fields = "fields",
            Details = "details",
        },
        RequestIdHeader = "x-request-id",
        UncertainKeys = ["SERVER_ERROR"],
        RetryableKeys = ["FLEET_DEGRADED"],
        RenewalKeys = ["INVALID_TOKEN"],
        IsDocumentedKey = static key => key is "SERVER_ERROR" or "PRICE_CHANGED" or "FLEET_DEGRADED" or "TRADE_OFFER_FAILED" or "RATE_LIMITED",
    };

    internal static readonly ApiProtocol WithoutEnvelope = new() { ClientName = "Shop", ClientVersion = "1.2.3", BaseAddress = new("https://shop.invalid") };

    internal static readonly ApiOperation<Trade, ShopError> Sell = Operation("Sell", HttpMethod.Post, ApiCallClass.Money, Merchant, Trade.Read);
    internal static readonly ApiOperation<Trade, ShopError> Cancel = Operation("Cancel", HttpMethod.Post, ApiCallClass.Idempotent, Merchant, Trade.Read);
    internal static readonly ApiOperation<Trade, ShopError> GetTrade = Operation("GetTrade", HttpMethod.Get, ApiCallClass.Read, Merchant, Trade.Read, "/shops/{shopId}/trades/{tradeId}");
    internal static readonly ApiOperation<Trade, ShopError> GetOwnTrade = Operation("GetOwnTrade", HttpMethod.Get, ApiCallClass.Read, User, Trade.Read);
    internal static readonly ApiOperation<JsonElement, ShopError> Ping = Operation("Ping", HttpMethod.Get, ApiCallClass.Read, null, ApiJson.Json);
    internal static readonly ApiOperation<JsonElement, ShopError> RawGet = Operation("GetAsync", HttpMethod.Get, ApiCallClass.Read, Merchant, ApiJson.Json);
    internal static readonly ApiOperation<JsonElement, ShopError> RawPost = Operation("PostAsync", HttpMethod.Post, ApiCallClass.Money, Merchant, ApiJson.Json);

    internal static readonly ApiOperation<Trade, ShopError> SellOnce = Once("SellOnce", Merchant);
    internal static readonly ApiOperation<Trade, ShopError> SellOwnOnce = Once("SellOwnOnce", User);

    internal static ApiOperation<Trade, ShopError> Once(string name, ApiCredentialScheme credential) => new()
    {
        Name = name,
        Method = HttpMethod.Post,
        PathTemplate = "/" + name,
        Class = ApiCallClass.Money,
        Credential = credential,
        ReadData = Trade.Read,
        FindError = FindError,
        CreateException = static failure => new ShopException(failure, FindError(failure.Code, failure.Key)),
        Find = static (root, key, options, cancellationToken) => ApiLookup.FindAsync(root, GetTrade, new GetCall(key), options, cancellationToken),
    };

    internal static ApiOperation<T, ShopError> Operation<T>(string name, HttpMethod method, ApiCallClass callClass, ApiCredentialScheme? credential, ApiValueReader<T> read, string? path = null, TimeSpan? timeout = null, ApiEntries? entries = null) => new()
    {
        Name = name,
        Method = method,
        PathTemplate = path ?? "/" + name,
        Class = callClass,
        Timeout = timeout,
        Credential = credential,
        ReadData = read,
        Entries = entries,
        FindError = FindError,
        CreateException = static failure => new ShopException(failure, FindError(failure.Code, failure.Key)),
    };

    internal static ApiConnection Connect(Uri? address, ApiClientOptions? options = null, ApiProtocol? protocol = null)
    {
        options ??= new() { MaxRetries = 0 };
        options.BaseAddress = address;
        return new(protocol ?? Protocol, options, Merchant, ApiConnection.Fixed(Key, "apiKey"));
    }

    internal static string Success(string data) => $$"""{"requestId":"r-1","success":true,"data":{{data}}}""";

    internal static string Error(string error) => $$"""{"requestId":"r-1","success":false,"error":{{error}}}""";

    private static ShopError? FindError(int? code, string? key) => key switch
    {
        "PRICE_CHANGED" => ShopError.PriceChanged,
        "RATE_LIMITED" => ShopError.RateLimited,
        null => code switch { 11 => ShopError.PriceChanged, 1005 => ShopError.RateLimited, _ => null },
        _ => null,
    };
}
