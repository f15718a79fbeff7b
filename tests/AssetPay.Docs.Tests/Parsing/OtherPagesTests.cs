namespace ApiDocs.Tests.Parsing;

/// <summary>Pages that announce no endpoint: the overview, the catalogue of errors, the guides.</summary>
public sealed class OtherPagesTests
{
    private static IEnumerable<string> NotRead(ParseResult result) =>
        result.Findings.Where(finding => finding.Rule == Rules.NotRead).Select(finding => $"{finding.Place.Line}:{finding.Place.Column} {finding.Arguments[0]}: {finding.Arguments[1]}");

    [Fact]
    public void The_overview_names_its_servers() =>
        Placed.Equal(
            [
                new ServerStatement(new Quote("https://api.assetpay.gg", new Place(15, 0, 15, 23)), null),
                new ServerStatement(new Quote("https://api-staging.assetpay.gg", new Place(21, 0, 21, 31)), "staging"),
            ],
            Reading.Of("api-reference/introduction.md").Value.Servers);

    [Fact]
    public void The_overview_tells_how_to_authenticate() =>
        Placed.Equal(
            [
                new CredentialStatement("API Key (Merchant endpoints)", "api-key", null, new Place(33, 0, 33, 25)),
                new CredentialStatement("Client Token (Client endpoints)", "Authorization", null, new Place(41, 0, 41, 38)),
            ],
            Reading.Of("api-reference/introduction.md").Value.Credentials);

    [Fact]
    public void The_overview_has_a_limit_for_each_endpoint_and_tier()
    {
        var limits = Reading.Of("api-reference/introduction.md").Value.RateLimits;
        Assert.Equal(32, limits.Count);
        Assert.Equal("Verified|1,000/min|GET|/client/inventory", Reading.Line(limits[0]));
        Assert.Equal("Unverified|100/min|GET|/secure/trades/:tradeId", Reading.Line(limits[31]));
        Placed.Equal(new Place(86, 37, 86, 46), limits[0].Limit.Place);
    }

    [Fact]
    public void The_overview_shows_the_envelopes()
    {
        var samples = Reading.Of("api-reference/introduction.md").Value.Samples;
        Assert.Equal(["Success", "Error"], samples.Select(sample => sample.Section));
        Assert.True(samples[0].Json.Member("data")!.IsPartial);
        Assert.False(samples[0].Json.IsPartial);
        Assert.Equal("{code:1001,key:\"VALIDATION_FAILED\",message:\"Invalid request data\"}", Reading.Line(samples[1].Json.Member("error")!));
    }

    [Fact]
    public void The_overviews_list_of_request_lines_is_no_request()
    {
        var result = Reading.Of("api-reference/introduction.md");
        Assert.Empty(result.Value.GuideRequests);
        Assert.Equal(["117:0 code block: POST /auth/authenticate-client", "131:2 table: Value | Game"], NotRead(result));
        Placed.Equal([new LinkStatement("/guides/authentication", new Place(44, 27, 44, 49))], result.Value.Links);
    }

    [Fact]
    public void The_catalogue_has_an_error_for_each_row_with_its_domain()
    {
        var page = Reading.Of("reference/errors.md").Value;
        Assert.Equal(74, page.Errors.Count);
        Assert.Equal(
            [
                ("General Errors", 10), ("Authentication Errors", 6), ("Account / Access Errors", 2), ("API Key Errors", 8), ("Trading Errors", 25),
                ("Wallet / Funding Errors", 3), ("Callback / Webhook Errors", 4), ("Risk Management Errors", 3), ("Identity Verification Errors", 13),
            ],
            page.Errors.GroupBy(error => error.Domain!).Select(group => (group.Key, group.Count())));
        Assert.Equal("1001|VALIDATION_FAILED|422|Body or query params of the request are not valid", Reading.Line(page.Errors[0]));
        Placed.Equal(new Place(48, 33, 48, 36), page.Errors[0].Http!.Place);
        Assert.Equal("The request has no `api-key` header", Reading.Marked(page.Errors.Single(error => error.Key!.Text == "MISSING_API_KEY").Description)["Paragraph: ".Length..]);
    }

    [Fact]
    public void Ranges_and_codes_in_words_are_no_errors()
    {
        var result = Reading.Of("reference/errors.md");
        Assert.Equal(["26:2 table: Range | Domain", "126:3 table: error | Meaning"], NotRead(result));
        Assert.DoesNotContain(result.Value.Errors, error => error.Key!.Text == "LISTING_UNAVAILABLE");
        Assert.Contains("wallet--funding-errors", result.Value.Anchors);
        Assert.Contains("asynchronous-trade-failure-codes", result.Value.Anchors);
    }

    [Fact]
    public void The_withdrawals_guide_shows_two_requests_with_what_follows_them()
    {
        var requests = Reading.Of("guides/withdrawals.md").Value.GuideRequests;
        Assert.Equal(
            ["https://api.assetpay.gg/client/trading/withdraw", "https://api.assetpay.gg/client/trading/withdraw/quick"], requests.Select(guide => guide.Request.Address.Text));
        Assert.Equal("{itemId:\"dc3c4460d814ac35\",maxPrice:67.39,amount:3,delivery:\"instant\"}", Reading.Line(requests[1].Request.Body!));
        Assert.Equal(6, Assert.Single(requests[0].Parameters).Rows.Count);
        Assert.Equal("items[].amount|number|No||How many units of a stackable item (default: 1, max: 10000)", Reading.Line(requests[0].Parameters[0].Rows[3]));
        Assert.Equal("Response", Assert.Single(requests[0].Responses).Section);
        Assert.Empty(requests[1].Parameters);
    }

    [Fact]
    public void The_withdrawals_guide_shows_a_rejection_with_its_status()
    {
        var sample = Assert.Single(Reading.Of("guides/withdrawals.md").Value.Samples);
        Assert.Equal((402, "Rejecting a withdrawal", "{reason:\"Insufficient balance\"}"), (sample.Status, sample.Section, Reading.Line(sample.Json)));
        Placed.Equal(new Place(124, 0, 127, 36), sample.Place);
    }

    [Fact]
    public void The_withdrawals_guide_tells_what_was_not_read() =>
        Assert.Equal(
            [
                "141:2 callout: A 5xx response or a timeout is not a rejection. It means tha…", "146:3 table: trade.status | What your backend should do",
                "204:2 table: Status | Meaning", "222:3 table: error | What happened | Suggested handling",
            ],
            NotRead(Reading.Of("guides/withdrawals.md")));

    [Fact]
    public void The_withdrawals_guide_has_its_anchors_and_links()
    {
        var page = Reading.Of("guides/withdrawals.md").Value;
        Assert.Contains("per-item-failure-reasons", page.Anchors);
        Assert.Contains("the-initiated-callback", page.Anchors);
        Assert.Equal(
            [
                "/guides/callbacks#the-initiated-callback-for-withdrawals", "#per-item-failure-reasons", "/api-reference/trading/withdraw-quick",
                "/api-reference/secure/buy-quick", "#trade-reversals", "/api-reference/trading/cancel-withdraw-item", "/reference/types#tradestatus",
                "/reference/types#tradefailurecode",
            ],
            page.Links.Select(link => link.Target));
    }

    [Fact]
    public void The_callbacks_guide_shows_payloads_and_rejections()
    {
        var page = Reading.Of("guides/callbacks.md").Value;
        Assert.Equal(
            ["Callback Payload ", "The initiated callback for withdrawals ", "Rejecting a Withdrawal 402", "Rejecting a Withdrawal "],
            page.Samples.Select(sample => $"{sample.Section} {sample.Status}"));
        Assert.Equal("[~]", Reading.Line(page.Samples[0].Json.Member("trade")!.Member("items")!));
        Assert.True(page.Samples[1].Json.Member("trade")!.IsPartial);
        Assert.Contains("the-initiated-callback-for-withdrawals", page.Anchors);
        Assert.Empty(page.Credentials);
        Assert.Equal(8, NotRead(Reading.Of("guides/callbacks.md")).Count());
    }

    [Theory]
    [InlineData("**Base URL:** https://api.boats.example/v1", "https://api.boats.example/v1|")]
    [InlineData("## Environments\n\n| Environment | URL |\n| --- | --- |\n| Production | `https://api.boats.example` |\n| Sandbox | `https://sandbox.boats.example` |", "https://api.boats.example|", "https://sandbox.boats.example|sandbox")]
    public void Servers_are_stated_in_lines_and_tables(string text, params string[] servers) =>
        Assert.Equal(servers, Reading.Page("# Overview\n\n" + text + "\n").Servers.Select(server => $"{server.Url.Text}|{server.Label}"));

    [Fact]
    public void Only_links_of_the_same_documentation_are_kept()
    {
        var page = Reading.Page(
            "> ## Documentation Index\n> Fetch it at: https://boats.example/docs/llms.txt\n\n# Boats\n\n[a](/a) [b](b.md) [c](#c) [d](https://boats.example/docs/d) "
            + "[e](https://boats.example/) [f](mailto:f@boats.example) <https://else.example>\n");
        Assert.Equal(["/a", "b.md", "#c", "https://boats.example/docs/d"], page.Links.Select(link => link.Target));
        Assert.Equal(["boats"], page.Anchors);
    }

    [Fact]
    public void Spellings_are_counted_in_prose_alone()
    {
        var page = Reading.Page("# BoatYard\n\nBoatyard and BoatYard. `boatyard` at https://boatyard.example/boatyard, X-BoatYard-Id.\n\n```\nBOATYARD\n```\n");
        Assert.Equal([new Spelling("BoatYard", 2), new Spelling("Boatyard", 1)], page.Spellings);
    }

    [Theory]
    [InlineData("Per-Item Failure Reasons", "per-item-failure-reasons")]
    [InlineData("The `initiated` callback for withdrawals", "the-initiated-callback-for-withdrawals")]
    [InlineData("What's signed", "whats-signed")]
    [InlineData("API Key (Merchant endpoints)", "api-key-merchant-endpoints")]
    public void Headings_have_the_anchors_that_links_use(string heading, string anchor) => Assert.Contains(anchor, Reading.Page("## " + heading).Anchors);
}
