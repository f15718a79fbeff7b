namespace ApiDocs.Tests.Parsing;

/// <summary>The seed page api-reference/secure/sell.md, fact by fact.</summary>
public sealed class SellPageTests
{
    private const string PagePath = "api-reference/secure/sell.md";

    private readonly ParseResult _result = Reading.Of(PagePath);

    private Page Page => _result.Value;

    private Endpoint Sell => Assert.Single(Page.Endpoints);

    [Fact]
    public void Nothing_is_to_be_said_about_it() => Assert.Empty(_result.Findings);

    [Fact]
    public void The_banner_names_the_index_and_is_no_tagline()
    {
        Assert.Equal("https://assetpay.gg/docs/llms.txt", Page.IndexUrl);
        Assert.Equal("Paragraph: Merchant sells skins from a Steam account to AssetPay in exchange for USD wallet credit.", Reading.Marked(Sell.Tagline));
    }

    [Fact]
    public void Title_and_announcement_stand_where_the_page_has_them()
    {
        Placed.Equal(new Quote("Sell Items (Self-Trade)", new Place(4, 2, 4, 25)), Page.Title);
        Assert.Equal(Page.Title, Sell.Title);
        Placed.Equal(new Quote("POST", new Place(8, 2, 8, 6)), Sell.Method);
        Placed.Equal(new Quote("/secure/sell", new Place(8, 7, 8, 19)), Sell.Path);
        Assert.Equal(Announcement.Heading, Sell.Form);
    }

    [Fact]
    public void The_link_in_the_description_announces_nothing() =>
        Assert.Equal(
            "Paragraph: Merchant-facing equivalent of [`POST /client/trading/deposit`](/api-reference/trading/deposit). Initiates a deposit trade where "
            + "AssetPay receives the skins via Steam trade offer and credits the merchant's USD wallet. There is no end-user — the trade URL is supplied per-request.",
            Reading.Marked(Sell.Description));

    [Fact]
    public void Authentication_and_scope_are_read_out_of_one_paragraph()
    {
        Placed.Equal(new CredentialStatement("Merchant API Key", "api-key", null, new Place(12, 20, 12, 55)), Assert.Single(Sell.Credentials));
        Placed.Equal(new Quote("CORE_ACCESS", new Place(13, 12, 13, 23)), Assert.Single(Sell.Scopes));
    }

    [Fact]
    public void The_request_has_its_headers_and_its_body()
    {
        var request = Assert.Single(Sell.Requests);
        Placed.Equal(new Quote("https://api.assetpay.gg/secure/sell", new Place(18, 5, 18, 40)), request.Address);
        Assert.Equal([new SampleHeader("Content-Type", "application/json", null), new SampleHeader("api-key", "ap_...", null)], request.Headers);
        Assert.Equal("Request", request.Section);
        Placed.Equal(new Place(18, 0, 30, 1), request.Place);
        Assert.Equal(
            "{tradeUrl:\"https://steamcommunity.com/tradeoffer/new/?partner=12345&token=ABCDEFGH\",items:[{itemId:\"a1b2c3d4-...\",price:10.75}],"
            + "game:\"730\",externalId:\"self_sell_001\",isInstant:true}",
            Reading.Line(request.Body!));
        Placed.Equal(new Place(25, 41, 25, 46), request.Body!.Member("items")!.Items[0].Member("price")!.Place);
    }

    [Fact]
    public void The_parameters_are_quoted_cell_by_cell()
    {
        var table = Assert.Single(Sell.Parameters);
        Assert.Equal(ParameterPlace.Body, table.In);
        Placed.Equal(new Quote("Body Parameters", new Place(33, 4, 33, 19)), table.Heading);
        Assert.Equal(
            [
                "tradeUrl|string|Yes||Steam trade URL of the account selling the items",
                "items|array|Yes||Items to sell (min 1, max 250)",
                "items[].itemId|string|Yes||Item ID from /secure/inventory",
                "items[].price|number|Yes||Offer price in USD. Must match the current offer price.",
                "items[].amount|number|No||Quantity for stackable Rust items (default 1)",
                "game|string|No||\"730\" or \"252490\". Defaults to \"730\".",
                "externalId|string|No||Your unique tracking ID",
                "isInstant|boolean|No||Request instant credit (default true)",
            ],
            table.Rows.Select(Reading.Line));
        Placed.Equal(new Place(39, 3, 39, 17), table.Rows[2].Name.Place);
        Placed.Equal(new Place(39, 21, 39, 27), table.Rows[2].Type!.Place);
        Assert.Equal("Paragraph: `\"730\"` or `\"252490\"`. Defaults to `\"730\"`.", Reading.Marked(table.Rows[5].Description));
        Assert.Null(table.Rows[0].Default);
    }

    [Fact]
    public void Only_the_list_with_a_comment_in_it_is_partial()
    {
        var response = Assert.Single(Sell.Responses);
        Assert.Equal("Response", response.Section);
        Assert.Null(response.Status);
        var trade = response.Json.Member("data")!;
        Assert.False(response.Json.IsPartial);
        Assert.False(trade.IsPartial);
        Assert.True(trade.Member("items")!.IsPartial);
        Assert.Empty(trade.Member("items")!.Items);
        Assert.Equal("{merchant:0,provider:0}", Reading.Line(trade.Member("collateral")!));
        Assert.Equal(17, trade.Members.Count);
    }

    [Fact]
    public void The_link_in_the_response_may_be_its_type() =>
        Placed.Equal(new TypeMention("Trade", "/reference/types#trade", "Response", new Place(48, 17, 48, 22)), Assert.Single(Sell.ResponseTypes));

    [Fact]
    public void The_limits_have_their_tiers()
    {
        Assert.Equal(["Verified|5,000 requests / min||", "Unverified|50 requests / min||"], Sell.RateLimits.Select(Reading.Line));
        Placed.Equal(new Place(87, 20, 87, 40), Sell.RateLimits[0].Limit.Place);
        Assert.True(Sell.RateLimitNote.IsEmpty);
    }

    [Fact]
    public void The_errors_are_those_of_another_page_less_one()
    {
        Assert.Empty(Sell.Errors);
        var inherited = Assert.Single(Sell.InheritedErrors);
        Assert.Equal("/api-reference/trading/deposit#errors", inherited.Target);
        Placed.Equal(new Quote("TOO_MANY_ACTIVE_TRADES", new Place(92, 91, 92, 113)), Assert.Single(inherited.Minus));
        Assert.Equal(
            "Same set as POST /client/trading/deposit minus TOO_MANY_ACTIVE_TRADES (per-client guard never runs).", inherited.Sentence.PlainText);
    }

    [Fact]
    public void Keys_in_the_sentences_after_it_are_mentioned_with_their_codes() =>
        Assert.Equal(
            [
                "RATE_LIMITED|1005||RATE_LIMITED (1005) can still fire if the merchant-tier limits above are exceeded.",
                "INVALID_TRADEURL|13||INVALID_TRADEURL (13) is common if the supplied tradeUrl is malformed.",
            ],
            Sell.ErrorMentions.Select(mention => $"{mention.Key.Text}|{mention.Code}|{mention.Http}|{mention.Sentence.PlainText}"));

    [Fact]
    public void What_else_it_says_stands_in_the_remarks_under_its_headings() =>
        Assert.Equal(
            [
                "Heading: Response",
                "Paragraph: Returns a full [`Trade`](/reference/types#trade) object with `source: \"self\"`. Self-trades are always treated as fully "
                + "trusted — `preCredit` equals `totalPrice` and there is no collateral.",
                "Heading: Differences from `/client/trading/deposit`",
                "Bullet: Risk evaluation is **skipped** — merchant self-trades are fully trusted, so `preCredit` always equals `totalPrice` and `pendingCredit` is `0`.",
                "Bullet: The per-client active/rolling deposit guard does **not** run on this route — only the per-merchant tier throttle limits self-trades.",
                "Bullet: The trade is persisted with `source: \"self\"`, and the API response carries that field so you can distinguish self-trades from client trades.",
                "Bullet: Webhooks still fire on every state change.",
                "Heading: Errors",
                "Paragraph: Same set as [`POST /client/trading/deposit`](/api-reference/trading/deposit#errors) minus `TOO_MANY_ACTIVE_TRADES` (per-client guard "
                + "never runs). `RATE_LIMITED` (1005) can still fire if the merchant-tier limits above are exceeded. `INVALID_TRADEURL` (13) is common if the "
                + "supplied `tradeUrl` is malformed.",
            ],
            Sell.Remarks.Blocks.Select(Reading.Marked));

    [Fact]
    public void Its_links_stand_where_their_targets_are_written() =>
        Placed.Equal(
            [
                new LinkStatement("/api-reference/trading/deposit", new Place(10, 63, 10, 93)),
                new LinkStatement("/reference/types#trade", new Place(48, 25, 48, 47)),
                new LinkStatement("/api-reference/trading/deposit#errors", new Place(92, 45, 92, 82)),
            ],
            Page.Links);

    [Fact]
    public void It_spells_the_vendor_in_one_way() => Assert.Equal([new Spelling("AssetPay", 2)], Page.Spellings);

    [Fact]
    public void It_is_not_deprecated() => Assert.Null(Sell.Deprecated);
}
