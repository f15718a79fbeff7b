using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

public sealed class EnvelopeTests
{
    public static TheoryData<string> Envelopes => new(
        Shop.Success(Shop.TradeJson),
        $$"""{"data":{{Shop.TradeJson}},"success":true,"requestId":"r-1"}""",
        $$"""{"success":true,"requestId":"r-1","data":{{Shop.TradeJson}}}""",
        $$""" { "success" : true , "more" : [ { "success" : false } ] , "data" : {{Shop.TradeJson}} , "error" : null , "requestId" : "r-1" } """,
        $$"""{"d\u0061ta":{{Shop.TradeJson}},"\u0073uccess":true,"requestId":"r-1"}""",
        "\uFEFF" + Shop.Success(Shop.TradeJson));

    [Theory]
    [MemberData(nameof(Envelopes))]
    public async Task An_envelope_is_read_whatever_the_order_of_its_members(string envelope)
    {
        await using var api = await TestApi.Answering(envelope);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TryGetAsync();

        Assert.True(outcome.IsSuccess);
        Assert.Equal("t-1", outcome.Value.Id);
        Assert.Equal(10.75m, outcome.Value.Items[0].Price);
        Assert.Equal("r-1", outcome.RequestId);
        Assert.Equal(HttpStatusCode.OK, outcome.StatusCode);
        Assert.NotNull(outcome.Headers);
        Assert.Null(outcome.Error);
        Assert.False(outcome.IsAmbiguous);
        Assert.Empty(outcome.MissingMembers);
        Assert.Null(outcome.ToException());
        Assert.Same(outcome.Value, outcome.GetValueOrThrow());
    }

    [Fact]
    public async Task The_request_id_comes_from_the_header_when_the_body_has_none_and_is_ours_when_nothing_has_one()
    {
        await using var withHeader = await TestApi.Answering("""{"success":true,"data":1}""", headers: ("x-request-id", "from-header"));
        await using var without = await TestApi.Answering("""{"success":true,"data":1}""");
        var call = new ApiRawCall("/x");

        using var first = Shop.Connect(withHeader.Address);
        Assert.Equal("from-header", (await first.TrySendAsync(Shop.RawGet, call, null, default)).RequestId);

        using var second = Shop.Connect(without.Address);
        Assert.Equal("mine", (await second.TrySendAsync(Shop.RawGet, call, new() { RequestId = "mine" }, default)).RequestId);
    }

    [Fact]
    public async Task A_long_answer_is_read_whole()
    {
        var items = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"itemId":"item-{{i}}","price":{{i}}}"""));
        await using var api = await TestApi.Answering(Shop.Success(Shop.TradeJson.Replace("""{"itemId":"a","price":10.75}""", items, StringComparison.Ordinal)));
        using var connection = Shop.Connect(api.Address);
        Assert.Equal(20_000, (await connection.GetAsync()).Items.Count);
    }

    [Fact]
    public async Task An_api_without_an_envelope_answers_with_the_data_itself()
    {
        await using var api = await TestApi.Answering(Shop.TradeJson);
        using var connection = Shop.Connect(api.Address, protocol: Shop.WithoutEnvelope);
        Assert.Equal("t-1", (await connection.GetAsync()).Id);
    }

    [Fact]
    public async Task An_api_without_an_envelope_may_answer_with_nothing()
    {
        await using var api = await TestApi.Answering("", HttpStatusCode.NoContent);
        using var connection = Shop.Connect(api.Address, protocol: Shop.WithoutEnvelope);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await connection.SendAsync(Shop.RawPost, new ApiRawCall("/x"), null, default)).ValueKind);
    }

    [Theory]
    [InlineData("""{"data":1}""", true)]
    [InlineData("""{"data":1,"error":null}""", true)]
    [InlineData("""{"error":{"code":11},"data":1}""", false)]
    [InlineData("""{"data":1,"error":{"code":11}}""", false)]
    public async Task Where_an_envelope_has_no_member_for_success_an_error_is_one(string envelope, bool isSuccess)
    {
        var protocol = new ApiProtocol
        {
            ClientName = "Shop",
            ClientVersion = "1",
            BaseAddress = new("https://shop.invalid"),
            Envelope = new() { Data = "data", Error = "error", Code = "code" },
        };
        await using var api = await TestApi.Answering(envelope);
        using var connection = Shop.Connect(api.Address, protocol: protocol);

        var outcome = await connection.TrySendAsync(Shop.RawGet, new ApiRawCall("/x"), null, default);

        Assert.Equal(isSuccess, outcome.IsSuccess);
        Assert.Equal(isSuccess ? null : ShopError.PriceChanged, outcome.Error);
    }

    [Fact]
    public async Task Data_that_are_not_there_are_null_for_a_call_that_returns_any_json()
    {
        await using var api = await TestApi.Answering("""{"success":true}""");
        using var connection = Shop.Connect(api.Address);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await connection.SendAsync(Shop.RawGet, new ApiRawCall("/x"), null, default)).ValueKind);
    }
}
