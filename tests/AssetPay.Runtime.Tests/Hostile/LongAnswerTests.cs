using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>An answer that is longer than is read: its beginning says whether money may have moved, and never that it has when it may have not.</summary>
public sealed class LongAnswerTests
{
    private const string Error = """{"code":11,"key":"PRICE_CHANGED","message":"no"}""";
    private static readonly string Long = $"\"{new string('x', 4096)}\"";

    [Theory]
    [InlineData("""{"success":true,"data":LONG}""", true)]
    [InlineData("""{"data":LONG,"success":true}""", true)]
    [InlineData("""{"error":null,"data":LONG,"success":true}""", true)]
    [InlineData("""{"error":ERROR,"success":true,"data":LONG}""", true)]
    [InlineData("""{"error":ERROR,"error":null,"data":LONG,"success":true}""", true)]
    [InlineData("""{"success":false,"error":ERROR,"data":LONG}""", false)]
    [InlineData("""{"error":ERROR,"trace":LONG,"success":false}""", false)]
    [InlineData("""{"error":{"code":11,"trace":LONG},"success":false}""", false)]
    public async Task It_is_a_success_only_where_nothing_says_otherwise(string body, bool isDone)
    {
        var text = body.Replace("LONG", Long, StringComparison.Ordinal).Replace("ERROR", Error, StringComparison.Ordinal);
        using var connection = Shop.Connect(new("https://shop.invalid"), new()
        {
            MaxRetries = 0,
            MaxResponseBytes = 1024,
            HttpClient = new(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text) }))),
        });

        var outcome = await connection.TrySellAsync();

        Assert.Equal((false, isDone, !isDone), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous));
        Assert.Contains("longer than 1024 bytes", outcome.Failure!.Message, StringComparison.Ordinal);
    }
}
