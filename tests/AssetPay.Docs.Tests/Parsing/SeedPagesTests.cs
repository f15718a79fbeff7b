namespace ApiDocs.Tests.Parsing;

/// <summary>The other endpoint pages.</summary>
public sealed class SeedPagesTests
{
    private static Endpoint Endpoint(string path)
    {
        var result = Reading.Of(path);
        Assert.Empty(result.Findings);
        return Assert.Single(result.Value.Endpoints);
    }

    [Fact]
    public void Cancel_buy_item_has_two_path_parameters_and_a_note()
    {
        var cancel = Endpoint("api-reference/secure/cancel-buy-item.md");
        Placed.Equal(new Quote("/secure/buy/{tradeId}/items/{itemId}/cancel", new Place(8, 7, 8, 50)), cancel.Path);
        var table = Assert.Single(cancel.Parameters);
        Assert.Equal(ParameterPlace.Path, table.In);
        Assert.Equal(
            [
                "tradeId|string|Yes||The buy trade's internal ID, or the externalId you supplied at creation.",
                "itemId|string (uuid)|Yes||The item's ID within that trade (the id of an entry in the trade's items array).",
            ],
            table.Rows.Select(Reading.Line));
        Assert.Equal(
            "Callout(Note): CS2 (Assetpay) items only. Rust buys are fulfilled by a polling supplier with no cancel API and cannot be cancelled. Only "
            + "**self-trade** buys (`source: \"self\"`) are cancellable through this endpoint.",
            Reading.Marked(cancel.Remarks.Blocks[0]));
        Assert.Equal(
            ["Heading: When an item can be cancelled", "Paragraph: A cancel is only accepted when **all** of the following hold:"],
            cancel.Remarks.Blocks.Skip(1).Take(2).Select(Reading.Marked));
        Assert.Null(Assert.Single(cancel.Requests).Body);
    }

    [Fact]
    public void Cancel_buy_item_has_four_errors()
    {
        var errors = Endpoint("api-reference/secure/cancel-buy-item.md").Errors;
        Assert.Equal(["27|TRADE_CANCEL_TOO_SOON", "28|TRADE_NOT_CANCELLABLE", "1300|FORBIDDEN", "2201|ITEM_NOT_FOUND"], errors.Select(error => $"{error.Code?.Text}|{error.Key?.Text}"));
        Assert.Equal("Paragraph: No item with that `itemId` exists under the given `tradeId`.", Reading.Marked(errors[3].Description));
        Placed.Equal(new Place(69, 10, 69, 31), errors[0].Key!.Place);
        Placed.Equal(new Place(69, 2, 69, 4), errors[0].Code!.Place);
        Assert.All(errors, error => Assert.Null(error.Domain));
    }

    [Fact]
    public void Both_spellings_of_the_vendor_are_counted() =>
        Assert.Equal([new Spelling("AssetPay", 2), new Spelling("Assetpay", 4)], Reading.Of("api-reference/secure/cancel-buy-item.md").Value.Spellings);

    [Fact]
    public void Get_trade_has_a_path_with_escaped_braces()
    {
        var get = Endpoint("api-reference/secure/get-trade.md");
        Placed.Equal(new Quote("/secure/trades/{tradeId}", new Place(8, 6, 8, 31)), get.Path);
        Assert.Empty(get.Parameters);
    }

    [Fact]
    public void Get_trade_has_a_single_and_a_batch_sample()
    {
        var get = Endpoint("api-reference/secure/get-trade.md");
        Assert.Equal(
            [("https://api.assetpay.gg/secure/trades/wd_unique_789", "Request (single)"), ("https://api.assetpay.gg/secure/trades/wd_1,wd_2,wd_3", "Fetching multiple (batch)")],
            get.Requests.Select(request => (request.Address.Text, request.Section!)));
        Assert.Equal(["Request (single)", "Fetching multiple (batch)"], get.Responses.Select(response => response.Section));
        var single = get.Responses[0].Json.Member("data")!;
        Assert.False(single.IsPartial);
        Assert.Equal("[~InventoryItem[]]", Reading.Line(single.Member("items")!));
        Assert.Equal("45.00", single.Member("totalPrice")!.Text);
        Assert.Equal(
            "[{id:\"...\",externalId:\"wd_1\",status:\"completed\"~},{id:\"...\",externalId:\"wd_2\",status:\"hold\"~}]", Reading.Line(get.Responses[1].Json.Member("data")!));
        Assert.False(get.Responses[1].Json.IsPartial);
    }

    [Fact]
    public void Get_trade_mentions_an_error_with_its_status()
    {
        var mention = Assert.Single(Endpoint("api-reference/secure/get-trade.md").ErrorMentions);
        Placed.Equal((new Quote("TRADE_NOT_FOUND", new Place(22, 112, 22, 127)), null, "404"), (mention.Key, mention.Code, mention.Http));
        Assert.Equal("For one ref you get one Trade object; when there is nothing behind it, you get 404 TRADE_NOT_FOUND.", mention.Sentence.PlainText);
    }

    [Fact]
    public void Get_trades_has_defaults_and_no_errors()
    {
        var list = Endpoint("api-reference/secure/get-trades.md");
        Assert.Equal(
            [
                "cursor|string||—|The nextCursor that the page before gave",
                "limit|number||20|Trades on a page (max 100)",
                "type|string||—|Show only \"deposit\" or \"withdraw\" trades",
                "game|string||\"730\"|Show only trades of this game id",
            ],
            Assert.Single(list.Parameters).Rows.Select(Reading.Line));
        Assert.Equal(ParameterPlace.Query, list.Parameters[0].In);
        Assert.Null(list.Parameters[0].Rows[0].Required);
        Assert.Empty(list.Errors);
        Assert.Equal("https://api.assetpay.gg/secure/trades?limit=20&type=deposit&game=730", list.Requests[0].Address.Text);
    }

    [Fact]
    public void Deposit_keeps_the_table_of_another_kind_in_the_note_of_its_limits()
    {
        var deposit = Endpoint("api-reference/trading/deposit.md");
        Assert.Equal(["Verified|500 requests / min||", "Unverified|5 requests / min||"], deposit.RateLimits.Select(Reading.Line));
        Assert.Equal(
            [
                "Paragraph: **Per-merchant tier throttle** (one budget for all the clients that a merchant has):",
                "Paragraph: **Per-client guard** (counted for each (merchant, clientSteamId)):",
                "TableRow(header): Constraint | Limit | Error key",
                "TableRow: Deposits active at the same time | 5 | `TOO_MANY_ACTIVE_TRADES` (HTTP 429)",
                "TableRow: Deposits started within 5 minutes, the window being a rolling one | 10 | `RATE_LIMITED` (HTTP 429)",
                "Paragraph: A deposit counts as \"active\" as long as it has not been accepted (`initiated` or `active`). This guard comes before prices and "
                + "inventory are fetched, so turning down a limited request costs little.",
            ],
            deposit.RateLimitNote.Blocks.Select(Reading.Marked));
        Assert.Equal(
            [("TOO_MANY_ACTIVE_TRADES", "429"), ("RATE_LIMITED", "429")], deposit.ErrorMentions.Select(mention => (mention.Key.Text, mention.Http!)));
    }

    [Fact]
    public void Deposit_has_eighteen_errors_and_a_complete_sample()
    {
        var deposit = Endpoint("api-reference/trading/deposit.md");
        Assert.Equal(18, deposit.Errors.Count);
        Assert.Equal("1622|INSTANT_DEPOSITS_DISABLED||Instant deposits are switched off for now (send the request with no isInstant: true)", Reading.Line(deposit.Errors[17]));
        Assert.Equal("AK-47 | Redline", deposit.Responses[0].Json.Member("data")!.Member("items")!.Items[0].Member("name")!.Text);
        Assert.Equal("The id that the inventory gives for the item (5–256 chars)", deposit.Parameters[0].Rows[1].DescriptionText!.Text);
        Assert.Equal(["Trade", "Trade Lifecycle"], deposit.ResponseTypes.Select(type => type.Text));
    }

    [Fact]
    public void Withdraw_takes_the_escape_off_a_dollar_and_keeps_its_place()
    {
        var text = Reading.TextOf("api-reference/trading/withdraw.md");
        var price = Endpoint("api-reference/trading/withdraw.md").Parameters[0].Rows[2].DescriptionText!;
        Assert.Equal("Purchase price in USD (max $100,000). Must equal the current price returned by /client/market/item.", price.Text);
        Assert.StartsWith("Purchase price in USD (max \\$100,000).", Reading.At(text, price.Place), StringComparison.Ordinal);
    }

    [Fact]
    public void Withdraw_warns_of_an_error()
    {
        var withdraw = Endpoint("api-reference/trading/withdraw.md");
        var mention = Assert.Single(withdraw.ErrorMentions);
        Placed.Equal((new Quote("MERCHANT_NO_CALLBACK_URL", new Place(86, 145, 86, 169)), "1705"), (mention.Key, mention.Code));
        Assert.Equal("Calling this endpoint without one immediately fails with MERCHANT_NO_CALLBACK_URL (1705).", mention.Sentence.PlainText);
        Assert.Equal("Paragraph: Shared across all clients of the same merchant.", Reading.Marked(withdraw.RateLimitNote));
        Assert.Equal(15, withdraw.Errors.Count);
        Assert.Contains("how-balance-approval-works", Reading.Of("api-reference/trading/withdraw.md").Value.Anchors);
    }

    [Theory]
    [InlineData("api-reference/secure/sell.md")]
    [InlineData("api-reference/secure/cancel-buy-item.md")]
    [InlineData("api-reference/secure/get-trade.md")]
    [InlineData("api-reference/secure/get-trades.md")]
    [InlineData("api-reference/trading/deposit.md")]
    [InlineData("api-reference/trading/withdraw.md")]
    [InlineData("api-reference/trading/cancel-withdraw-item.md")]
    [InlineData("api-reference/trading/cancel-withdraw-item.txt")]
    public void Every_quotation_stands_where_it_says(string path)
    {
        var text = Reading.TextOf(path);
        var endpoint = Assert.Single(Reading.Of(path).Value.Endpoints);
        var rows = endpoint.Parameters.SelectMany(table => table.Rows).ToList();
        var quotes = rows.SelectMany(row => new[] { row.Name, row.Type, row.Required, row.Default })
            .Concat(endpoint.Errors.SelectMany(error => new[] { error.Code, error.Key, error.Http }))
            .Concat(endpoint.RateLimits.Select(limit => limit.Limit))
            .Concat(endpoint.Requests.SelectMany(request => new[] { request.Method, request.Address }))
            .Concat(endpoint.ErrorMentions.Select(mention => mention.Key))
            .Concat(endpoint.Scopes).Concat([endpoint.Method]).OfType<Quote>().ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Equal(quote.Text, Reading.At(text, quote.Place)));
    }
}
