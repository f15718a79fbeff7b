using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests;

/// <summary>Answers that nest deeper than 64 levels are an error and nothing else, in whichever part of them it is.</summary>
public sealed class DepthTests
{
    private const int Levels = 100_000;

    private static readonly string Deep = new string('[', Levels) + new string(']', Levels);

    public static TheoryData<string, string> Sold => new()
    {
        { "the data", Envelope($$"""{"id":"t-1","items":{{Deep}}}""") },
        { "a member that the documentation does not have", Envelope($$"""{"id":"t-1","new":{{Deep}}}""") },
        { "the data, before it is known that the call succeeded", $$"""{"data":{"id":{{Deep}}},"requestId":"r-1","success":true}""" },
        { "the envelope", $$"""{"more":{{Deep}},"requestId":"r-1","success":true,"data":{{Shop.TradeJson}}}""" },
    };

    [Theory]
    [MemberData(nameof(Sold))]
    public async Task A_sale_is_done_for_certain_and_its_error_has_the_request_id_and_the_raw_body(string part, string body)
    {
        await using var api = await TestApi.Answering(body);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome is { IsDone: true, IsAmbiguous: false, RequestId: "r-1" }, part);
        Assert.Equal(body, outcome.Failure!.RawBody);
        Assert.Contains("deeper than 64 levels", outcome.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sale_of_an_api_without_an_envelope_is_done_too()
    {
        await using var api = await TestApi.Answering(Deep);
        using var connection = Shop.Connect(api.Address, protocol: Shop.WithoutEnvelope);
        Assert.True(await connection.TrySendAsync(Shop.RawPost, new ApiRawCall("/x"), null, default) is { IsDone: true, IsAmbiguous: false });
    }

    [Fact]
    public async Task A_read_is_an_error_that_is_not_made_again()
    {
        await using var api = await TestApi.Answering(Envelope(Deep));
        using var connection = Shop.Connect(api.Address, new() { TimeProvider = new HastyTime() });
        Assert.True(await connection.TrySendAsync(Shop.RawGet, new ApiRawCall("/x"), null, default) is { IsSuccess: false, Attempts: 1 });
    }

    [Fact]
    public async Task The_details_of_an_error_do_not_hide_the_error()
    {
        await using var api = await TestApi.Answering(Shop.Error($$"""{"details":{{Deep}},"code":11,"key":"PRICE_CHANGED","message":"Now 12"}"""), HttpStatusCode.Conflict);
        using var connection = Shop.Connect(api.Address);

        var outcome = await connection.TrySellAsync();

        Assert.True(outcome is { Error: ShopError.PriceChanged, IsAmbiguous: false, RequestId: "r-1", Failure: { Code: 11, Details: null, Messages: ["Now 12"] } });
    }

    [Theory]
    [InlineData("""{"requestId":"r-1","data":DEEP}""")]
    [InlineData("""{"message":"from a proxy","trace":DEEP}""")]
    [InlineData("""{"data":DEEP,"success":"true"}""")]
    [InlineData("""{"requestId":"r-1","data":DEEP,"error":{"code":11,"key":"PRICE_CHANGED"}}""")]
    public async Task Deep_json_without_a_word_of_success_is_none(string body)
    {
        await using var api = await TestApi.Answering(body.Replace("DEEP", Deep, StringComparison.Ordinal));
        using var connection = Shop.Connect(api.Address);
        Assert.True(await connection.TrySellAsync() is { IsDone: false, IsAmbiguous: true });
    }

    [Fact]
    public async Task Where_an_envelope_has_no_member_for_success_a_deep_error_is_one()
    {
        var protocol = new ApiProtocol { ClientName = "Shop", ClientVersion = "1", BaseAddress = new("https://shop.invalid"), Envelope = new() { Data = "data", Error = "error", Code = "code", Key = "key" } };
        await using var api = await TestApi.Answering($$"""{"data":{{Deep}},"error":{"code":11,"key":"PRICE_CHANGED"} }""");
        using var connection = Shop.Connect(api.Address, protocol: protocol);
        Assert.True(await connection.TrySellAsync() is { IsDone: false, Error: ShopError.PriceChanged });
    }

    [Fact]
    public async Task Deep_json_that_breaks_off_says_nothing()
    {
        await using var api = await TestApi.Answering(Envelope(Deep)[..^Levels]);
        using var connection = Shop.Connect(api.Address);
        Assert.True(await connection.TrySellAsync() is { IsDone: false, IsAmbiguous: true });
    }

    private static string Envelope(string data) => $$"""{"requestId":"r-1","success":true,"data":{{data}}}""";
}
