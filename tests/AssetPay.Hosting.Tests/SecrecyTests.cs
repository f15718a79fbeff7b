using System.Net.Sockets;
using ApiDocs.Runtime;
using ApiDocs.Runtime.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AssetPay.Hosting.Tests;

/// <summary>
/// Secrets are planted in everything that goes in, every kind of call is made to end in every kind of failure, and nothing that leaves on the
/// side (logs, traces, metrics, messages, texts of objects) has one of them. What the API sent stays where it was asked for: in the properties
/// of the answer and of the error.
/// </summary>
public sealed class SecrecyTests
{
    private const string Key = "ap_PLANTED-merchant-key";
    private const string Token = "PLANTED-client-token";
    private const string UrlToken = "PLANTEDt";
    private const string Callback = "PLANTED-callback-secret";
    private const string TradeUrl = $"https://steamcommunity.com/tradeoffer/new/?partner=1&token={UrlToken}";
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJQTEFOVEVEIjoxfQ.PLANTEDsignature";

    /// <summary>What a call has sent, to be repeated by its answer: CREDENTIAL, and SENT for the bare token of a trade URL.</summary>
    private const string Words = $"CREDENTIAL {TradeUrl} SENT {Jwt}";

    private static readonly string Repeating =
        $$$$"""{"requestId":"{{{{Words}}}}","success":false,"error":{"code":11,"key":"PRICE_CHANGED","message":["{{{{Words}}}}"],"fields":{"{{{{TradeUrl}}}}":"{{{{Words}}}}"},"details":{"a":"{{{{Words}}}}"}}}""";

    public static TheoryData<string, string, int, string> Answers => new()
    {
        { "a value", Api.Success(Api.Trade.Replace("\"items\"", $"\"clientTradeUrl\":\"{TradeUrl}\",\"new\":\"{Words}\",\"items\"", StringComparison.Ordinal)), 200, $"Set-Cookie: a=CREDENTIAL\r\n" },
        { "a value with gaps", Api.Success($$"""{"id":["{{Words}}"],"clientTradeUrl":"{{TradeUrl}}","new":"{{Words}}"}"""), 200, "" },
        { "a refusal that repeats what it was sent", Repeating, 409, "X-Echo: CREDENTIAL\r\n" },
        { "a server error that repeats what it was sent", Repeating, 500, "" },
        { "a key that is none", Api.Error($$"""{"code":11,"key":"{{Words}}","message":"x"}"""), 409, "" },
        { "a key that looks like one", Api.Error("""{"code":11,"key":"CREDENTIAL","message":"x"}"""), 409, "" },
        { "a proxy's page", $"<html>{Words}</html>", 502, "" },
        { "data of another kind", Api.Success($"\"{Words}\""), 200, "" },
        { "broken JSON", "{\"data\":{\"" + Words + "\":\"" + Words, 200, "" },
        { "a redirect", "", 307, $"Location: http://127.0.0.1:1/?SENT=CREDENTIAL\r\n" },
        { "a refused credential", Api.Error($$"""{"code":1901,"key":"INVALID_TOKEN","message":"{{Words}}"}"""), 401, "" },
        { "no answer", Scripted.Reset, 0, "" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Nothing_that_leaves_has_a_secret_in_it(string answer, string body, int status, string headers)
    {
        var whole = body == Scripted.Reset ? body : Scripted.Http(status, body, more: headers);
        await using var toSale = Scripted.Answering(Repeated(whole, Key, UrlToken));
        await using var toRead = Scripted.Answering(Repeated(whole, Key, ""));
        await using var toUser = Scripted.Answering(Repeated(whole, Token, ""));
        var said = new Said();
        using (said.Listen())
        {
            await SaleAsync(said, toSale.Address, null);
            await ReadAsync(said, toRead.Address, null);
            await DepositAsync(said, toUser.Address, null);
        }

        Assert.True(said.Count > 50, answer);
        Assert.Equal("", said.Found(Secrets));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nor_has_what_a_handler_of_the_users_throws(bool isOfAnotherKind)
    {
        var nowhere = new Uri("https://shop.invalid");
        var said = new Said();
        using (said.Listen())
        {
            await SaleAsync(said, nowhere, () => new Throwing(Planted(Key, UrlToken, isOfAnotherKind)));
            await ReadAsync(said, nowhere, () => new Throwing(Planted(Key, "", isOfAnotherKind)));
            await DepositAsync(said, nowhere, () => new Throwing(Planted(Token, "", isOfAnotherKind)));
        }

        Assert.Equal("", said.Found(Secrets));
    }

    [Fact]
    public async Task Nor_has_a_refusal_before_anything_is_sent()
    {
        var said = new Said();
        said.Add(Record.Exception(() => new AssetPayClient(Key + "\n")));
        said.Add(Record.Exception(() => new AssetPayClientOptions { BaseAddress = new($"https://{Key}:{Token}@shop.invalid") }));
        said.Add(Record.Exception(() => new AssetPayClientOptions { BaseAddress = new($"/?{Key}", UriKind.RelativeOrAbsolute) }));
        said.Add(Record.Exception(() => new RequestOptions { Headers = new Dictionary<string, string> { ["Authorization"] = Token } }));
        said.Add(Record.Exception(() => new RequestOptions { Headers = new Dictionary<string, string> { ["X-A"] = Token + "\r\nX: y" } }));
        said.Add(Record.Exception(() => new RequestOptions { RequestId = Token + "\n" }));
        using var client = new AssetPayClient(Key);
        said.Add(Record.Exception(() => client.ForUser(Token + "\u00e9")));
        said.Add(await Record.ExceptionAsync(() => client.Secure.SellItemsAsync(new() { TradeUrl = TradeUrl, Items = [], ExternalId = new string('x', 999) })));
        said.Add(await Record.ExceptionAsync(() => client.ForUser(_ => new(Token + "\n")).InitiateDepositAsync(new() { Items = [new() { ItemId = "a", Price = 1 }] })));
        said.Add(await Record.ExceptionAsync(() => client.GetAsync($"//{Key}?{UrlToken}")));
        using var services = ContainerTests.With(collection => collection.AddAssetPay(options => options.ApiKey = Key + "\n"));
        said.Add(Record.Exception(services.GetRequiredService<AssetPayClient>));
        said.Add(ApiCallbackSignature.Sign(Scheme, "{}"u8, Callback, "d-1", DateTimeOffset.UnixEpoch), Scheme);

        Assert.Equal("", said.Found(Secrets));
    }

    private static ApiCallbackScheme Scheme { get; } = new() { Header = "X-Sign", TimePart = "t", IdPart = "id", SignatureParts = ["s"], SignedPrefix = "{id}.{time}." };

    private static string[] Secrets => ["PLANTED", "UExBTlRFRA", "JQTEFOVEVE"];

    private static string Repeated(string text, string credential, string sent)
    {
        var body = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var repeated = text.Replace("CREDENTIAL", credential, StringComparison.Ordinal).Replace("SENT", sent, StringComparison.Ordinal);
        return body < 0 ? repeated : repeated.Replace("Content-Length: " + (text.Length - body - 4), "Content-Length: " + (repeated.Length - repeated.IndexOf("\r\n\r\n", StringComparison.Ordinal) - 4), StringComparison.Ordinal);
    }

    private static Exception Planted(string credential, string sent, bool isOfAnotherKind)
    {
        var inner = new IOException($"{sent} {Jwt} {credential}", new SocketException((int)SocketError.ConnectionReset));
        var words = $"POST {TradeUrl} with {credential} {sent}";
        return isOfAnotherKind ? new InvalidOperationException(words, inner) : new HttpRequestException(words, inner);
    }

    private static Task SaleAsync(Said said, Uri address, Func<DelegatingHandler>? handler) => WithClientAsync(said, address, handler, async client =>
    {
        await said.CallAsync(Api.Sale("sale-1", TradeUrl), request => client.Secure.TrySellItemsAsync(request), request => client.Secure.SellItemsAsync(request));
        await said.CallAsync(
            Api.Sale("sale-1", TradeUrl), request => client.Secure.TrySellItemsAsync(request, new() { Reconcile = true }), request => client.Secure.SellItemsAsync(request, new() { Reconcile = true }));
        said.Add(await Record.ExceptionAsync(() => client.GetAsync($"/new?token={UrlToken}")));
        said.Add(await Record.ExceptionAsync(() => client.PostAsync("/new", System.Text.Json.Nodes.JsonNode.Parse($$"""{"url":"{{TradeUrl}}"}"""))));
    });

    private static Task ReadAsync(Said said, Uri address, Func<DelegatingHandler>? handler) => WithClientAsync(said, address, handler, async client =>
    {
        await said.CallAsync("sale-1", id => client.Secure.TryGetSelfTradeAsync(id), id => client.Secure.GetSelfTradeAsync(id));
        said.Add(await Record.ExceptionAsync(async () =>
        {
            await foreach (var trade in client.Secure.ListSelfTradesAllAsync())
            {
                said.Add(trade);
            }
        }));
    });

    private static Task DepositAsync(Said said, Uri address, Func<DelegatingHandler>? handler) => WithClientAsync(said, address, handler, async client =>
    {
        var user = client.ForUser(Token);
        said.Add(user);
        await said.CallAsync(
            new InitiateDepositRequest { Items = [new() { ItemId = "item-1", Price = 1 }] }, request => user.TryInitiateDepositAsync(request), request => user.InitiateDepositAsync(request));
    });

    private static async Task WithClientAsync(Said said, Uri address, Func<DelegatingHandler>? handler, Func<AssetPayClient, Task> call)
    {
        using var log = new KeptLog();
        await using var services = ContainerTests.With(collection =>
        {
            collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            var builder = collection.AddAssetPay(options => (options.ApiKey, options.BaseAddress, options.TimeProvider) = (Key, address, new HastyTime()));
            _ = handler is null ? builder : builder.AddHttpMessageHandler(handler);
        });
        var client = services.GetRequiredService<AssetPayClient>();
        said.Add(client, services.GetRequiredService<IOptionsMonitor<AssetPayServiceOptions>>().CurrentValue);
        await call(client);
        Assert.NotEmpty(log.OfClient);
        foreach (var entry in log.Entries)
        {
            said.Add($"{entry.Text} {entry.Values}");
        }
    }

    private sealed class Throwing(Exception exception) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromException<HttpResponseMessage>(exception);
    }
}
