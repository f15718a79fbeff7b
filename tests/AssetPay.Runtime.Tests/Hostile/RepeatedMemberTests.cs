using System.Net;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>Members that come twice: the last one counts, wherever it is and whenever it is read.</summary>
public sealed class RepeatedMemberTests
{
    private static readonly string Other = Shop.TradeJson.Replace("t-1", "t-2", StringComparison.Ordinal);
    private static readonly string Deep = new string('[', 100) + new string(']', 100);

    [Theory]
    [InlineData("""{"success":true,"data":OTHER,"data":TRADE}""")]
    [InlineData("""{"data":OTHER,"success":true,"data":TRADE}""")]
    [InlineData("""{"data":OTHER,"data":TRADE,"success":true}""")]
    [InlineData("""{"success":true,"data":7,"data":TRADE}""")]
    [InlineData("""{"success":true,"data":{"id":"t-2"},"data":TRADE}""")]
    [InlineData("""{"success":true,"data":OTHER,"success":false,"data":TRADE,"success":true}""")]
    [InlineData("""{"success":false,"error":{"code":11},"error":null,"data":TRADE,"success":true}""")]
    [InlineData("""{"requestId":"r-2","success":true,"data":TRADE,"requestId":"r-1"}""")]
    public async Task The_last_member_of_an_envelope_counts(string body)
    {
        foreach (var isSale in new[] { false, true })
        {
            using var connection = InMemory.Answering(body.Replace("TRADE", Shop.TradeJson, StringComparison.Ordinal).Replace("OTHER", Other, StringComparison.Ordinal));
            var outcome = isSale ? await connection.TrySellAsync() : await connection.TryGetAsync();
            Assert.True(outcome is { IsSuccess: true, Value.Id: "t-1", MissingMembers: [] }, outcome.Failure?.Message);
            Assert.NotEqual("r-2", outcome.RequestId);
        }
    }

    [Theory]
    [InlineData("""{"success":true,"data":TRADE,"data":7}""", true, false)]
    [InlineData("""{"success":true,"data":TRADE,"success":false}""", false, true)]
    [InlineData("""{"success":true,"data":TRADE,"success":"true"}""", false, true)]
    [InlineData("""{"success":false,"success":true,"data":DEEP}""", true, false)]
    [InlineData("""{"success":true,"data":DEEP,"success":false}""", false, true)]
    public async Task So_it_does_where_it_says_that_there_is_no_value(string body, bool isDone, bool isAmbiguous)
    {
        using var connection = InMemory.Answering(body.Replace("TRADE", Shop.TradeJson, StringComparison.Ordinal).Replace("DEEP", Deep, StringComparison.Ordinal));
        var outcome = await connection.TrySellAsync();
        Assert.Equal((false, isDone, isAmbiguous), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous));
    }

    [Theory]
    [InlineData("""{"code":7,"key":"X","message":"a","code":11,"key":"PRICE_CHANGED","message":"b"}""")]
    [InlineData("""{"code":7,"key":"X","message":"a"},"error":{"code":11,"key":"PRICE_CHANGED","message":"b"}""")]
    [InlineData("""{"code":7,"key":"X","message":"a"},"error":{"code":11,"key":"PRICE_CHANGED","message":"b","details":DEEP}""")]
    public async Task So_does_the_last_one_of_an_error(string error)
    {
        using var connection = InMemory.Answering(Shop.Error(error.Replace("DEEP", Deep, StringComparison.Ordinal)), HttpStatusCode.Conflict);
        var failure = (await connection.TrySellAsync()).Failure!;
        Assert.Equal((11, "PRICE_CHANGED", "b"), (failure.Code, failure.Key, Assert.Single(failure.Messages)));
    }
}
