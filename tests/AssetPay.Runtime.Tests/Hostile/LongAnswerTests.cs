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
    [InlineData("""{"success":true,"data":LONG,"error":ERROR}""", true)]
    [InlineData("""{"error":ERROR,"success":true,"data":LONG}""", true)]
    [InlineData("""{"success":false,"error":null,"success":true,"data":LONG}""", true)]
    [InlineData("""{"success":false,"error":ERROR,"data":LONG}""", false)]
    [InlineData("""{"data":LONG,"success":false,"error":ERROR}""", false)]
    [InlineData("""{"data":LONG,"success":true}""", false)]
    [InlineData("""{"data":[LONG,LONG],"error":null,"success":true}""", false)]
    [InlineData("""{"error":null,"data":LONG,"success":true}""", false)]
    [InlineData("""{"error":ERROR,"trace":LONG,"success":false}""", false)]
    [InlineData("""{"error":{"code":11,"trace":LONG},"success":false}""", false)]
    public async Task It_is_a_success_only_where_its_beginning_says_so(string body, bool isDone)
    {
        using var connection = Connect(body);

        var outcome = await connection.TrySellAsync();

        Assert.Equal((false, isDone, !isDone), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous));
        Assert.Contains("longer than 1024 bytes", outcome.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":null,"data":LONG}""", true)]
    [InlineData("""{"error":ERROR,"error":null,"data":LONG}""", true)]
    [InlineData("""{"data":LONG}""", false)]
    [InlineData("""{"data":LONG,"error":ERROR}""", false)]
    [InlineData("""{"error":ERROR,"data":LONG}""", false)]
    public async Task Where_no_member_says_success_only_an_error_of_null_does(string body, bool isDone)
    {
        var protocol = new ApiProtocol { ClientName = "Shop", ClientVersion = "1", BaseAddress = new("https://shop.invalid"), Envelope = new() { Data = "data", Error = "error", Code = "code", Key = "key" } };
        using var connection = Connect(body, protocol: protocol);

        var outcome = await connection.TrySellAsync();

        Assert.Equal((false, isDone, !isDone), (outcome.IsSuccess, outcome.IsDone, outcome.IsAmbiguous));
    }

    [Theory]
    [InlineData("""{"success":true,"data":LONG}""")]
    [InlineData("""{"data":LONG,"success":true}""")]
    [InlineData("""{"success":false,"error":ERROR,"data":LONG}""")]
    public async Task A_read_is_not_made_again_and_as_long_again(string body)
    {
        using var connection = Connect(body, maxRetries: 2);
        Assert.True(await connection.TrySendAsync(Shop.RawGet, new ApiRawCall("/x"), null, default) is { IsSuccess: false, IsAmbiguous: false, Attempts: 1 });
    }

    private static ApiConnection Connect(string body, int maxRetries = 0, ApiProtocol? protocol = null)
    {
        var text = body.Replace("LONG", Long, StringComparison.Ordinal).Replace("ERROR", Error, StringComparison.Ordinal);
        return Shop.Connect(new("https://shop.invalid"), protocol: protocol, options: new()
        {
            MaxRetries = maxRetries,
            MaxResponseBytes = 1024,
            TimeProvider = new HastyTime(),
            HttpClient = new(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text) }))),
        });
    }
}
