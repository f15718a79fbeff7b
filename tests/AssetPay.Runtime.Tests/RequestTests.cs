using System.Globalization;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class RequestTests
{
    [Fact]
    public async Task A_request_carries_body_credential_and_who_is_asking()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address, new() { ApplicationName = " store/9 " });

        var trade = await connection.SellAsync(new() { ExternalId = "sale-1" });

        Assert.Equal("t-1", trade.Id);
        var request = api.Request;
        Assert.Equal(("POST", "/secure/sell"), (request.Method, request.Target));
        Assert.Equal("""{"tradeUrl":"https://example.com/?a=b&c","items":[{"itemId":"a","price":10.75}],"externalId":"sale-1"}""", request.Body);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal(request.Body.Length.ToString(CultureInfo.InvariantCulture), request.Headers["Content-Length"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Equal(Shop.Key, request.Headers["api-key"]);
        Assert.Equal($"Shop/1.2.3 (.NET {Environment.Version.Major}.{Environment.Version.Minor}) store/9", request.Headers["User-Agent"]);
        Assert.True(Guid.TryParseExact(request.Headers["x-request-id"], "D", out _));
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task Each_call_has_an_id_of_its_own_that_is_a_random_uuid()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);

        for (var i = 0; i < 20; i++)
        {
            await connection.GetAsync();
        }

        var ids = api.Requests.Select(request => request.Headers["x-request-id"]).ToList();
        Assert.Equal(20, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public async Task Addresses_without_parameters_are_those_of_their_own_operation_and_base_address()
    {
        await using var one = await TestApi.Answering(Shop.Success("null"));
        await using var other = await TestApi.Answering(Shop.Success("null"));
        using var first = Shop.Connect(one.Address);
        using var second = Shop.Connect(new(other.Address, "proxy/"));
        using var user = first.With(Shop.User, ApiConnection.Fixed(Shop.Token, "token"));
        foreach (var path in new[] { "/boats", "/ports", "/boats" })
        {
            var operation = Shop.Operation("Call", HttpMethod.Get, ApiCallClass.Read, null, ApiJson.Json, path);
            foreach (var connection in new[] { first, second, user })
            {
                await connection.SendAsync(operation, new HeadCall((ref ApiRequestHead head) => head.Literal(path)), null, default);
                await connection.SendAsync(operation, new HeadCall((ref ApiRequestHead head) => { head.Literal(path); head.Query("limit", 5); }), null, default);
            }
        }

        Assert.Equal(["/boats", "/boats?limit=5", "/boats", "/boats?limit=5", "/ports", "/ports?limit=5", "/ports", "/ports?limit=5", "/boats", "/boats?limit=5", "/boats", "/boats?limit=5"], one.Requests.Select(request => request.Target));
        Assert.Equal(["/proxy/boats", "/proxy/boats?limit=5", "/proxy/ports", "/proxy/ports?limit=5", "/proxy/boats", "/proxy/boats?limit=5"], other.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task Texts_travel_as_utf8_and_only_what_json_demands_is_escaped()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);

        await connection.SellAsync(new() { ExternalId = "ß \"★\" <b> 😀 \n" });

        Assert.Contains("""ß \"★\" <b> """, api.Request.Body, StringComparison.Ordinal);
        Assert.Equal("ß \"★\" <b> 😀 \n", JsonDocument.Parse(api.Request.Body).RootElement.GetProperty("externalId").GetString());
    }

    [Fact]
    public async Task Decimals_keep_all_their_digits_both_ways()
    {
        const decimal Price = 1234567890123456.789012345678m;
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson.Replace("10.75", "7654321098765432.109876543210", StringComparison.Ordinal)));
        using var connection = Shop.Connect(api.Address);

        var trade = await connection.SellAsync(new() { Items = [new("a", Price)] }, new() { ValidateRequest = false });

        Assert.Contains("\"price\":1234567890123456.789012345678}", api.Request.Body, StringComparison.Ordinal);
        Assert.Equal("7654321098765432.109876543210", trade.Total.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_path_prefix_is_kept()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(new(api.Address, "proxy/shop/"));
        await connection.GetAsync("a");
        Assert.Equal("/proxy/shop/trades/a", api.Request.Target);
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("50%+", "50%25%2B")]
    [InlineData("ü★😀", "%C3%BC%E2%98%85%F0%9F%98%80")]
    [InlineData("-._~", "-._~")]
    [InlineData("...", "...")]
    [InlineData("%2e%2e", "%252e%252e")]
    public async Task A_part_of_a_path_is_percent_encoded_and_stays_one_part(string id, string encoded)
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        await connection.GetAsync(id);
        Assert.Equal("/trades/" + encoded, api.Request.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_part_of_a_path_that_would_lead_elsewhere_is_refused(string id)
    {
        using var connection = Shop.Connect(null);
        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => connection.TryGetAsync(id));
        Assert.Equal("shopId", Assert.Single(exception.Violations).Path);
    }

    [Fact]
    public async Task A_part_that_stands_right_behind_another_is_refused_by_its_own_name()
    {
        var operation = Shop.Operation("Call", HttpMethod.Get, ApiCallClass.Read, null, ApiJson.Json, "/{shop}{trade}");
        using var connection = Shop.Connect(null);
        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => connection.SendAsync(operation, new HeadCall((ref ApiRequestHead head) =>
        {
            head.Segment("a");
            head.Segment("");
        }), null, default));
        Assert.Equal("trade", Assert.Single(exception.Violations).Path);
    }

    [Fact]
    public async Task A_list_in_a_path_is_joined_by_commas()
    {
        Assert.Equal("/x/a,b%2Fc,%C3%BC", await TargetOf(static (ref ApiRequestHead head) =>
        {
            head.Literal("/x/");
            head.Segments(["a", "b/c", "ü"]);
        }));
    }

    public static TheoryData<string[], string> BadLists => new()
    {
        { [], "tradeId" },
        { ["a", ""], "tradeId[1]" },
        { ["a", null!], "tradeId[1]" },
        { ["a,b"], "tradeId[0]" },
        { [".."], "tradeId[0]" },
        { null!, "tradeId" },
    };

    [Theory]
    [MemberData(nameof(BadLists))]
    public async Task A_list_that_would_be_read_as_another_one_is_refused(string[] values, string path)
    {
        var exception = await Assert.ThrowsAsync<ApiValidationException>(() => TargetOf((ref ApiRequestHead head) =>
        {
            head.Segment("shop");
            head.Segments(values);
        }));
        Assert.Equal(path, Assert.Single(exception.Violations).Path);
    }

    [Fact]
    public async Task Query_parameters_are_encoded_and_those_without_a_value_left_out()
    {
        var target = await TargetOf(static (ref ApiRequestHead head) =>
        {
            head.Literal("/x");
            head.Query("none", (string?)null);
            head.Query("text", "a b&c=ü+");
            head.Query("empty", "");
            head.Query("price", 10.50m);
            head.Query("count", 250L);
            head.Query("on", true);
            head.Query("off", (bool?)false);
            head.Query("never", (long?)null);
            head.Query("since", new DateTimeOffset(2026, 5, 14, 14, 0, 0, 120, TimeSpan.FromHours(2)));
            head.Query("n[]", "1");
        });

        Assert.Equal("/x?text=a%20b%26c%3D%C3%BC%2B&empty=&price=10.50&count=250&on=true&off=false&since=2026-05-14T12%3A00%3A00.12Z&n%5B%5D=1", target);
    }

    [Fact]
    public async Task A_path_of_any_length_is_sent_whole()
    {
        var id = new string('x', 3000);
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        await connection.GetAsync(id);
        Assert.Equal("/trades/" + id, api.Request.Target);
    }

    [Fact]
    public async Task Headers_of_the_operation_and_of_the_call_are_sent_and_the_calls_own_win()
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        var call = new HeadCall(static (ref ApiRequestHead head) =>
        {
            head.Literal("/x");
            head.Header("x-game", "730");
            head.Header("x-none", null);
        });
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["X-Game"] = "252490", ["x-more"] = "1" }, RequestId = "mine" };

        await connection.SendAsync(Shop.GetTrade, call, options, default);

        Assert.Equal("252490", api.Request.Headers["x-game"]);
        Assert.Equal("1", api.Request.Headers["x-more"]);
        Assert.Equal("mine", api.Request.Headers["x-request-id"]);
        Assert.DoesNotContain("x-none", api.Request.Headers.Keys);
    }

    [Fact]
    public async Task No_request_id_is_sent_when_the_api_takes_none()
    {
        await using var api = await TestApi.Answering(Shop.TradeJson);
        using var connection = Shop.Connect(api.Address, protocol: Shop.WithoutEnvelope);
        await connection.GetAsync();
        Assert.DoesNotContain("x-request-id", api.Request.Headers.Keys);
    }

    private static async Task<string> TargetOf(HeadCall.HeadWriter write)
    {
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        await connection.SendAsync(Shop.GetTrade, new HeadCall(write), null, default);
        return api.Request.Target;
    }
}
