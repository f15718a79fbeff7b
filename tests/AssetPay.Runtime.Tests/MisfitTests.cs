using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

/// <summary>The call succeeded, but what it returned is not what the documentation promises.</summary>
public sealed class MisfitTests
{
    [Fact]
    public async Task After_money_has_moved_nothing_that_is_missing_loses_the_trade()
    {
        await using var api = await TestApi.Answering(Shop.Success("""{"id":"t-1","items":[{"itemId":"a"},{"price":"much","itemId":7},"x",null]}"""));
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome.IsSuccess);
        Assert.Equal("t-1", outcome.Value.Id);
        Assert.Equal("", outcome.Value.Status.Value);
        Assert.Equal(0m, outcome.Value.Total);
        Assert.Equal([new("a", 0), new("7", 0), new("", 0), new("", 0)], outcome.Value.Items);
        Assert.Equal(new Collateral(0), outcome.Value.Collateral);
        Assert.Equal(
            ["data.items[0].price", "data.items[1].price", "data.items[2]", "data.items[3]", "data.status", "data.total", "data.collateral"],
            outcome.MissingMembers);
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
    }

    [Theory]
    [InlineData("""{"requestId":"r-1","success":true,"data":DATA}""")]
    [InlineData("""{"data":DATA,"requestId":"r-1","success":true}""")]
    public async Task The_paths_are_those_of_the_answer_in_any_order_of_its_members(string envelope)
    {
        var data = """{"id":"t-1","a.b":{"c":[1,[2]]},"status":{"x":1},"total":1,"items":7,"collateral":{"merchant":[]},"createdAt":"never"}""";
        await using var api = await TestApi.Answering(envelope.Replace("DATA", data, StringComparison.Ordinal));
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.Equal(["data.status", "data.items", "data.collateral.merchant", "data.createdAt"], outcome.MissingMembers);
        Assert.Equal("[1,[2]]", outcome.Value!.AdditionalProperties["a.b"].GetProperty("c").GetRawText());
    }

    [Theory]
    [InlineData("""{"success":true,"requestId":"r-1"}""", "data: is missing.")]
    [InlineData("""{"success":true,"data":null,"requestId":"r-1"}""", "data: An object was expected, but null was found.")]
    [InlineData("""{"success":true,"data":[1,2],"requestId":"r-1"}""", "data: An object was expected, but an array was found.")]
    [InlineData("""{"data":"done","success":true,"requestId":"r-1"}""", "data: An object was expected, but a text was found.")]
    [InlineData("""{"requestId":"r-1","success":true,"data":{}}""", null)]
    public async Task Money_that_has_moved_without_any_data_is_done_and_no_record_is_made_up(string body, string? problem)
    {
        await using var api = await TestApi.Answering(body);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.Equal((problem is not null, problem is null), (outcome.IsDone, outcome.IsSuccess));
        if (problem is null)
        {
            return;
        }

        Assert.True(outcome is { IsAmbiguous: false, Value: null, RequestId: "r-1", MissingMembers: [] });
        Assert.Equal(body, outcome.Failure!.RawBody);
        Assert.Contains(problem, outcome.Failure.Message, StringComparison.Ordinal);
        Assert.Contains("did carry out the call", outcome.Failure.Message, StringComparison.Ordinal);
        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync());
        Assert.True(exception is { IsDone: true, IsAmbiguous: false, RequestId: "r-1" });
        Assert.Equal("data", Assert.IsType<JsonException>(exception.InnerException).Path);
    }

    [Fact]
    public async Task What_is_missing_after_money_has_moved_is_reported_whichever_way_the_call_was_made()
    {
        var problems = new List<ApiReadProblem>();
        await using var api = await TestApi.Answering(Shop.Success("""{"id":"t-1","status":"initiated","items":[]}"""));
        using var connection = Shop.Connect(api.Address, new() { MaxRetries = 0, OnMissingMembers = problems.Add });

        await connection.SellAsync();
        await connection.TrySellAsync();
        await connection.TryGetAsync();

        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem =>
        {
            Assert.Equal(("Sell", "r-1"), (problem.Operation, problem.RequestId));
            Assert.Equal(["data.total", "data.collateral"], problem.MissingMembers);
        });
    }

    [Fact]
    public async Task Nothing_is_reported_when_nothing_is_missing_or_there_is_no_value()
    {
        var problems = new List<ApiReadProblem>();
        await using var whole = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        await using var none = await TestApi.Answering(Shop.Success("null"));
        using var first = Shop.Connect(whole.Address, new() { MaxRetries = 0, OnMissingMembers = problems.Add });
        using var second = Shop.Connect(none.Address, new() { MaxRetries = 0, OnMissingMembers = problems.Add });
        await first.SellAsync();
        await second.TrySellAsync();
        Assert.Empty(problems);
    }

    [Fact]
    public async Task A_report_that_fails_does_not_cost_the_trade()
    {
        await using var api = await TestApi.Answering(Shop.Success("""{"id":"t-1"}"""));
        using var connection = Shop.Connect(api.Address, new() { MaxRetries = 0, OnMissingMembers = static _ => throw new InvalidOperationException("no log") });
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
        Assert.Equal("t-1", (await connection.TrySellAsync()).Value!.Id);
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("7", false)]
    [InlineData("[7]", true)]
    [InlineData("[]", true)]
    public async Task A_list_that_is_none_is_done_and_one_of_odd_elements_is_read(string data, bool isSuccess)
    {
        var operation = Shop.Operation("SellMany", HttpMethod.Post, ApiCallClass.Money, Shop.Merchant, static (ref Utf8JsonReader reader, ApiReadContext context) => ApiJson.List(ref reader, context, Trade.Read));
        await using var api = await TestApi.Answering(Shop.Success(data));
        using var connection = Shop.Connect(api.Address);
        var outcome = await connection.TrySendAsync(operation, new SellCall(new()), null, default);
        Assert.Equal((isSuccess, !isSuccess), (outcome.IsSuccess, outcome.IsDone));
    }

    [Fact]
    public async Task Money_that_has_moved_with_an_empty_answer_is_done_where_there_is_no_envelope()
    {
        await using var api = await TestApi.Answering("", System.Net.HttpStatusCode.NoContent);
        using var connection = Shop.Connect(api.Address, protocol: Shop.WithoutEnvelope);
        Assert.True(await connection.TrySellAsync() is { IsDone: true, IsAmbiguous: false, Value: null });
    }

    [Theory]
    [InlineData("""{"id":"t-1"}""", "data: 'status' is missing.")]
    [InlineData("""{"id":["x"]}""", "data.id: A text was expected, but an array was found.")]
    [InlineData("""{"items":[{"itemId":"a","price":1},{"itemId":"b","price":true}]}""", "data.items[1].price: A number that a decimal holds was expected, but a boolean was found.")]
    [InlineData("""{"items":{}}""", "data.items: An array was expected, but an object was found.")]
    [InlineData("""{"total":1e99}""", "data.total: A number that a decimal holds was expected, but a number was found.")]
    [InlineData("7", "data: An object was expected, but a number was found.")]
    public async Task A_read_that_does_not_fit_is_done_and_says_where(string data, string problem)
    {
        await using var api = await TestApi.Answering(Shop.Success(data));
        using var connection = Shop.Connect(api.Address);

        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.GetAsync());

        Assert.True(exception.IsDone);
        Assert.False(exception.IsAmbiguous);
        Assert.Equal("r-1", exception.RequestId);
        Assert.Equal(Shop.Success(data), exception.RawBody);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.Equal(problem[..problem.IndexOf(':', StringComparison.Ordinal)], Assert.IsType<JsonException>(exception.InnerException).Path);
    }

    [Fact]
    public async Task The_request_id_is_kept_though_it_comes_after_data_that_do_not_fit()
    {
        await using var api = await TestApi.Answering("""{"success":true,"data":{"id":{}},"requestId":"r-9"}""");
        using var connection = Shop.Connect(api.Address);
        var outcome = await connection.TryGetAsync();
        Assert.True(outcome is { IsDone: true, RequestId: "r-9" });
    }

    [Fact]
    public async Task A_reader_that_throws_anything_makes_no_done_call_ambiguous()
    {
        var operation = Shop.Operation<Trade>("Odd", HttpMethod.Post, ApiCallClass.Money, Shop.Merchant, static (ref Utf8JsonReader reader, ApiReadContext context) => throw new FormatException("secret"));
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        var outcome = await connection.TrySendAsync(operation, new SellCall(new()), null, default);
        Assert.True(outcome is { IsDone: true, IsAmbiguous: false });
        Assert.DoesNotContain("secret", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_that_stops_in_the_middle_is_found_out()
    {
        var operation = Shop.Operation<int>("Odd", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, static (ref Utf8JsonReader reader, ApiReadContext context) => 1);
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson));
        using var connection = Shop.Connect(api.Address);
        Assert.True(await connection.TrySendAsync(operation, new GetCall("a"), null, default) is { IsDone: true });
    }

    [Theory]
    [InlineData("""{"requestId":"r-1","success":true,"data":{"id":"FILL"}}""", true, "r-1")]
    [InlineData("""{"data":{"id":"FILL"},"success":true,"requestId":"r-1"}""", false, null)]
    [InlineData("""{"requestId":"r-1","success":false,"error":{"message":"FILL"}}""", false, "r-1")]
    [InlineData("<html>FILL</html>", false, null)]
    public async Task A_success_longer_than_is_read_is_done_for_certain_where_its_beginning_says_so(string body, bool isDone, string? requestId)
    {
        await using var api = await TestApi.Answering(body.Replace("FILL", new string('x', 5000), StringComparison.Ordinal));
        using var connection = Shop.Connect(api.Address, new() { MaxRetries = 0, MaxResponseBytes = 2048 });

        var outcome = await connection.TrySellAsync(options: new() { RequestId = "ours" });

        Assert.Equal(isDone, outcome.IsDone);
        Assert.Equal(!isDone, outcome.IsAmbiguous);
        Assert.Equal(requestId ?? "ours", outcome.RequestId);
        Assert.Equal(2048, outcome.Failure!.RawBody!.Length);
        Assert.Contains("2048 bytes", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_exactly_as_long_as_is_read_is_read()
    {
        var body = Shop.Success(Shop.TradeJson).PadRight(2048);
        await using var api = await TestApi.Answering(body);
        using var connection = Shop.Connect(api.Address, new() { MaxRetries = 0, MaxResponseBytes = 2048 });
        Assert.Equal("t-1", (await connection.SellAsync()).Id);
    }
}
