using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

/// <summary>The pages of this repository, played.</summary>
public class DocumentedApiTests
{
    private const string TradeUrl = "https://steamcommunity.com/tradeoffer/new/?partner=54321&token=HGFEDCBA";
    private const string Listing = "018f3f6e-5b7a-8c21-9d40-2b6a7c8d9e0f";
    private const string Buy = "0b8f7c52-6f0e-4f7b-9a34-3c1d5e2f7a10";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs-input");
    private static readonly ApiModel Model = DocsFolder.Read(Folder);

    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public DocumentedApiTests() => _sandbox = ApiSandbox.FromModel(Model, new() { TimeProvider = _clock });

    private Caller Merchant => new(_sandbox, "api-key", "ap_test");

    private Caller Client => new(_sandbox, "Authorization", "token");

    public static TheoryData<string> Operations => [.. Model.Operations.Select(operation => operation.Name)];

    public static IEnumerable<object[]> DocumentedErrors =>
        Model.Operations.SelectMany(operation => operation.Errors.Select(error => new object[] { operation.Name, error.Key }));

    [Fact]
    public async Task A_sale_answers_with_what_was_sold()
    {
        var answer = await Merchant.Post("/secure/sell", $$"""
            { "tradeUrl": "{{TradeUrl}}", "items": [ { "itemId": "{{Listing}}", "price": 20.25, "amount": 2 }, { "itemId": "other", "price": 0.05 } ],
              "game": "252490", "externalId": "sale-1", "isInstant": false }
            """);

        Assert.Equal(200, answer.Status);
        Assert.Equal(("deposit", "self", "initiated"), ((string?)answer.Data["type"], (string?)answer.Data["source"], (string?)answer.Data["status"]));
        Assert.Equal(("sale-1", "252490", TradeUrl), ((string?)answer.Data["externalId"], (string?)answer.Data["game"], (string?)answer.Data["clientTradeUrl"]));
        Assert.Equal((40.55m, 40.55m, 0m), ((decimal)answer.Data["totalPrice"]!, (decimal)answer.Data["preCredit"]!, (decimal)answer.Data["pendingCredit"]!));
        Assert.False((bool)answer.Data["isInstant"]!);
        var items = (JsonArray)answer.Data["items"]!;
        Assert.Equal([Listing, "other"], items.Select(item => (string?)item!["id"]));
        Assert.Equal([20.25m, 0.05m], items.Select(item => (decimal)item!["offer"]!["price"]!));
        Assert.All(items, item => Assert.Equal(252490, (int)item!["appid"]!));
        Assert.True(Guid.TryParse((string?)answer.Data["id"], out _));
        Assert.Equal("2030-01-02T03:04:05.000Z", (string?)answer.Data["createdAt"]);
    }

    [Fact]
    public async Task What_a_sale_leaves_out_takes_its_documented_default_or_stays_out()
    {
        var answer = await Sell();

        Assert.Equal("730", (string?)answer.Data["game"]);
        Assert.True((bool)answer.Data["isInstant"]!);
        Assert.False(((JsonObject)answer.Data).ContainsKey("externalId"));
    }

    [Fact]
    public async Task A_deposit_answers_with_the_documented_item_as_it_was_sent()
    {
        var answer = await Client.Post("/client/trading/deposit", """{ "items": [ { "itemId": "a1b2c3d4-e5f6", "price": 11 } ], "externalId": "dep-1" }""");

        Assert.Equal(("client", "dep-1", 11m), ((string?)answer.Data["source"], (string?)answer.Data["externalId"], (decimal)answer.Data["totalPrice"]!));
        var item = Assert.Single((JsonArray)answer.Data["items"]!)!;
        Assert.Equal(("a1b2c3d4-e5f6", "AK-47 | Redline", 11m), ((string?)item["id"], (string?)item["name"], (decimal)item["offer"]!["price"]!));
    }

    [Fact]
    public async Task A_withdrawal_can_be_cancelled_when_it_is_half_an_hour_old()
    {
        var withdrawal = (await Withdraw("wd-1")).Data;
        var path = $"/client/trading/withdraw/{withdrawal["id"]}/items/{withdrawal["items"]![0]!["id"]}/cancel";

        Assert.Equal("TRADE_CANCEL_TOO_SOON", (await Client.Post(path)).Key);
        _clock.Move(TimeSpan.FromMinutes(30));
        var cancelled = await Client.Post(path);

        Assert.Equal(((string?)withdrawal["id"], Listing, "cancelled"),
            ((string?)cancelled.Data["tradeId"], (string?)cancelled.Data["itemId"], (string?)cancelled.Data["status"]));
    }

    [Theory]
    [InlineData("wd-1")]
    [InlineData(Buy)]
    public async Task An_item_of_a_seeded_buy_can_be_cancelled_by_either_id(string reference)
    {
        SeedBuy();
        _clock.Move(TimeSpan.FromMinutes(31));

        Assert.Equal(200, (await Merchant.Post($"/secure/buy/{reference}/items/{Listing}/cancel")).Status);
    }

    [Theory]
    [InlineData("\"source\": \"client\"", 31, 403, "FORBIDDEN")]
    [InlineData("\"type\": \"deposit\"", 31, 400, "TRADE_NOT_CANCELLABLE")]
    [InlineData("\"game\": \"252490\"", 31, 400, "TRADE_NOT_CANCELLABLE")]
    [InlineData("\"status\": \"hold\"", 29, 400, "TRADE_CANCEL_TOO_SOON")]
    public async Task A_buy_that_is_not_as_the_page_demands_cannot_be_cancelled(string member, int minutes, int status, string key)
    {
        SeedBuy(member);
        _clock.Move(TimeSpan.FromMinutes(minutes));

        var answer = await Merchant.Post($"/secure/buy/{Buy}/items/{Listing}/cancel");

        Assert.Equal((status, key), (answer.Status, answer.Key));
    }

    [Theory]
    [InlineData("completed")]
    [InlineData("failed")]
    [InlineData("reverted")]
    [InlineData("canceled")]
    public async Task An_item_in_a_terminal_state_cannot_be_cancelled(string status)
    {
        SeedBuy("\"status\": \"hold\"", status);
        _clock.Move(TimeSpan.FromMinutes(31));

        Assert.Equal("TRADE_NOT_CANCELLABLE", (await Merchant.Post($"/secure/buy/{Buy}/items/{Listing}/cancel")).Key);
    }

    [Fact]
    public async Task The_cancel_of_an_item_that_is_not_there_says_so()
    {
        SeedBuy();

        Assert.Equal("ITEM_NOT_FOUND", (await Merchant.Post($"/secure/buy/{Buy}/items/11111111-2222-4333-8444-555555555555/cancel")).Key);
        Assert.Equal("ITEM_NOT_FOUND", (await Merchant.Post($"/secure/buy/none/items/{Listing}/cancel")).Key);
    }

    [Fact]
    public async Task A_self_trade_is_read_by_either_id_and_a_clients_trade_is_as_good_as_missing()
    {
        var sale = (await Sell("sale-1")).Data;
        await Withdraw("wd-1");

        Assert.Equal("sale-1", (string?)(await Merchant.Get($"/secure/trades/{sale["id"]}")).Data["externalId"]);
        Assert.Equal((string?)sale["id"], (string?)(await Merchant.Get("/secure/trades/sale-1")).Data["id"]);
        var missing = await Merchant.Get("/secure/trades/wd-1");
        Assert.Equal((404, "TRADE_NOT_FOUND"), (missing.Status, missing.Key));
    }

    [Fact]
    public async Task A_seeded_state_leaves_the_deposit_what_it_was()
    {
        var sale = (await Sell("sale-1")).Data;

        _sandbox.Seed($$"""{ "id": "{{sale["id"]}}", "status": "hold" }""");
        _sandbox.Move((string)sale["id"]!, "completed");

        var read = (await Merchant.Get("/secure/trades/sale-1")).Data;
        Assert.Equal(("deposit", "completed", 10.75m), ((string?)read["type"], (string?)read["status"], (decimal)read["totalPrice"]!));
    }

    [Fact]
    public async Task A_batch_leaves_out_what_is_not_there()
    {
        await Sell("sale-1");
        await Sell("sale-2");
        await Withdraw("wd-1");

        var answer = await Merchant.Get("/secure/trades/sale-2,none,wd-1,sale-1");

        Assert.Equal(["sale-2", "sale-1"], ((JsonArray)answer.Data).Select(trade => (string?)trade!["externalId"]));
    }

    [Fact]
    public async Task A_batch_of_more_than_the_page_allows_is_refused()
    {
        Assert.Equal(200, (await Merchant.Get("/secure/trades/" + string.Join(',', Enumerable.Range(0, 100)))).Status);

        var answer = await Merchant.Get("/secure/trades/" + string.Join(',', Enumerable.Range(0, 101)));
        Assert.Equal((422, "VALIDATION_FAILED"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task The_list_holds_the_self_trades_of_the_documented_game_page_by_page()
    {
        for (var i = 0; i < 25; i++)
            await Sell("sale-" + i);
        await Withdraw("wd-1");
        SeedBuy("\"game\": \"252490\"");

        var first = await Merchant.Get("/secure/trades");
        var second = await Merchant.Get("/secure/trades?cursor=" + Uri.EscapeDataString((string)first.Data["nextCursor"]!));

        Assert.Equal((20, 5), (((JsonArray)first.Data["items"]!).Count, ((JsonArray)second.Data["items"]!).Count));
        Assert.Null(second.Data["nextCursor"]);
        Assert.Equal("wd-1", (string?)Assert.Single((JsonArray)(await Merchant.Get("/secure/trades?game=252490&type=withdraw")).Data["items"]!)!["externalId"]);
    }

    [Fact]
    public async Task An_external_id_is_good_for_one_trade()
    {
        await Sell("mine");

        var answer = await Withdraw("mine");

        Assert.Equal((409, "EXTERNAL_ID_EXISTS"), (answer.Status, answer.Key));
    }

    [Theory]
    [InlineData("""{ "items": [] }""", 400, "MISSING_ITEMS")]
    [InlineData("""{ "items": [ { "itemId": "12345", "price": 0 } ] }""", 400, "INVALID_AMOUNT")]
    [InlineData("""{ "items": [ { "itemId": "12345", "price": 100000.01 } ] }""", 422, "VALIDATION_FAILED")]
    [InlineData("""{ "items": [ { "itemId": "1234", "price": 1 } ] }""", 422, "VALIDATION_FAILED")]
    [InlineData("""{ "items": [ { "itemId": "12345", "price": 1, "amount": 10001 } ] }""", 422, "VALIDATION_FAILED")]
    [InlineData("""{ "items": [ { "itemId": "12345", "price": 1 } ], "game": "440" }""", 422, "VALIDATION_FAILED")]
    [InlineData("""{ }""", 422, "VALIDATION_FAILED")]
    public async Task A_withdrawal_that_does_not_fit_the_page_is_refused(string body, int status, string key)
    {
        var answer = await Client.Post("/client/trading/withdraw", body);

        Assert.Equal((status, key), (answer.Status, answer.Key));
    }

    [Theory]
    [InlineData(-10.75, 1)]
    [InlineData(0, 1)]
    [InlineData(10.75, -1)]
    public async Task A_sale_of_less_than_nothing_gets_the_error_of_the_catalogue(decimal price, int amount)
    {
        var answer = await Merchant.Post("/secure/sell", new JsonObject
        {
            ["tradeUrl"] = TradeUrl, ["items"] = new JsonArray(new JsonObject { ["itemId"] = Listing, ["price"] = price, ["amount"] = amount }),
        }.ToJsonString());

        Assert.Equal((400, "INVALID_AMOUNT"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task More_items_than_the_page_allows_are_too_many()
    {
        var items = string.Join(',', Enumerable.Repeat("""{ "itemId": "12345", "price": 1 }""", 51));

        Assert.Equal("TOO_MANY_ITEMS", (await Client.Post("/client/trading/withdraw", $$"""{ "items": [ {{items}} ] }""")).Key);
    }

    [Fact]
    public async Task A_trade_url_that_is_none_gets_its_own_error()
    {
        var answer = await Merchant.Post("/secure/sell", """{ "tradeUrl": "mine", "items": [ { "itemId": "12345", "price": 1 } ] }""");

        Assert.Equal((400, "INVALID_TRADEURL"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task Each_way_to_authenticate_has_its_own_errors()
    {
        var strict = ApiSandbox.FromModel(Model, new()
        {
            Credentials = new Dictionary<string, IReadOnlyCollection<string>> { ["api-key"] = ["ap_right"], ["Authorization"] = ["right"] },
        });

        Assert.Equal((401, "MISSING_API_KEY"), await Refused(new Caller(strict, "api-key", "").Get("/secure/trades")));
        Assert.Equal((401, "INVALID_API_KEY"), await Refused(new Caller(strict, "api-key", "ap_wrong").Get("/secure/trades")));
        Assert.Equal((401, "MISSING_BEARER"), await Refused(new Caller(strict, "Authorization", "").Post("/client/trading/deposit", "{}")));
        Assert.Equal((401, "INVALID_TOKEN"), await Refused(new Caller(strict, "Authorization", "wrong").Post("/client/trading/deposit", "{}")));
        Assert.Equal((401, "MISSING_API_KEY"), await Refused(new Caller(strict, "Authorization", "right").Get("/secure/trades")));
        Assert.Equal(200, (await new Caller(strict, "api-key", "ap_right").Get("/secure/trades")).Status);
    }

    [Fact]
    public async Task The_limit_of_an_unverified_merchant_is_counted()
    {
        var unverified = new Caller(ApiSandbox.FromModel(Model, new() { TimeProvider = _clock, Tier = "Unverified" }), "Authorization", "token");
        for (var i = 0; i < 5; i++)
            Assert.Equal(200, (await unverified.Post("/client/trading/withdraw", """{ "items": [ { "itemId": "12345", "price": 1 } ] }""")).Status);

        var refused = await unverified.Post("/client/trading/withdraw", """{ "items": [ { "itemId": "12345", "price": 1 } ] }""");

        Assert.Equal((429, "RATE_LIMITED", 1005), (refused.Status, refused.Key, (int)refused.Body!["error"]!["code"]!));
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [MemberData(nameof(DocumentedErrors))]
    public async Task Every_documented_error_comes_on_demand_with_its_documented_status(string name, string key)
    {
        _sandbox.FailNext(name, key);

        var answer = await Call(name);

        var error = Model.Operations.Single(operation => operation.Name == name).Errors.Single(error => error.Key == key);
        var status = Model.Errors.FirstOrDefault(known => known.Key == key)?.Http ?? 400;
        Assert.Equal((status, key, error.Code), (answer.Status, answer.Key, (int)answer.Body!["error"]!["code"]!));
        Assert.False((bool)answer.Body["success"]!);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_documented_request_is_answered_with_what_the_page_promises(string name)
    {
        SeedBuy();
        _clock.Move(TimeSpan.FromMinutes(31));

        var answer = await Call(name);

        Assert.Equal(200, answer.Status);
        var operation = Model.Operations.Single(operation => operation.Name == name);
        var type = Model.Objects.FirstOrDefault(type => type.Name == operation.ResponseType!.Name);
        Assert.All(type?.Properties.Where(member => member.Required) ?? [], member => Assert.True(((JsonObject)answer.Data).ContainsKey(member.WireName), member.WireName));
        Assert.DoesNotContain("uuid", answer.Data.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>The documented request of an operation, with ids that are there.</summary>
    private Task<Answer> Call(string name)
    {
        var operation = Model.Operations.Single(operation => operation.Name == name);
        var credential = Model.Credentials.First(credential => credential.Id == operation.CredentialId);
        var path = operation.Path.Replace("{itemId}", Listing).Replace("{tradeId}", operation.Shape == CallShape.Batch ? $"{Buy},none" : Buy);
        return new Caller(_sandbox, credential.Header, "credential").Send(new(operation.HttpMethod), path, operation.RequestExamples.FirstOrDefault()?.Json);
    }

    private void SeedBuy(string member = "\"status\": \"hold\"", string itemStatus = "hold")
    {
        var buy = (JsonObject)JsonNode.Parse($$"""
            { "id": "{{Buy}}", "type": "withdraw", "source": "self", "status": "hold", "game": "730", "externalId": "wd-1",
              "createdAt": "{{_clock.Now:O}}", "items": [ { "id": "{{Listing}}", "status": "{{itemStatus}}" } ], "totalPrice": 45.00 }
            """)!;
        foreach (var (name, value) in (JsonObject)JsonNode.Parse("{" + member + "}")!)
            buy[name] = value!.DeepClone();
        _sandbox.Seed(buy.ToJsonString());
    }

    private Task<Answer> Sell(string? externalId = null) => Merchant.Post("/secure/sell",
        new JsonObject { ["tradeUrl"] = TradeUrl, ["items"] = new JsonArray(new JsonObject { ["itemId"] = Listing, ["price"] = 10.75m }) }
            .With("externalId", externalId).ToJsonString());

    private Task<Answer> Withdraw(string externalId) => Client.Post("/client/trading/withdraw",
        $$"""{ "items": [ { "itemId": "{{Listing}}", "price": 45.00 } ], "externalId": "{{externalId}}" }""");

    private static async Task<(int Status, string? Key)> Refused(Task<Answer> call) => (await call) is var answer ? (answer.Status, answer.Key) : default;
}

file static class JsonObjects
{
    public static JsonObject With(this JsonObject json, string name, string? value)
    {
        if (value is not null)
            json[name] = value;
        return json;
    }
}
