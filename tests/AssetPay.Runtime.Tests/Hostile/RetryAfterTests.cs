using System.Net;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>Whatever stands in <c>Retry-After</c>: it is a wait that is not negative, or none.</summary>
public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData(" 3\t", 3)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", int.MaxValue)]
    [InlineData("99999999999999999999999999999999", int.MaxValue)]
    [InlineData("Fri, 31 Jul 2026 12:00:05 GMT", 5)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", int.MaxValue)]
    [InlineData("Fri, 31 Jul 2026 11:00:00 GMT", 0)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", 0)]
    [InlineData("-3", null)]
    [InlineData("1e9", null)]
    [InlineData("1.5", null)]
    [InlineData("3, 4", null)]
    [InlineData("3 s", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("\u0663", null)]
    public async Task A_wait_is_read_or_there_is_none(string header, int? seconds) => Assert.Equal(seconds, (int?)(await WaitAsync(header))?.TotalSeconds);

    [Theory]
    [InlineData("2", "7", 7)]
    [InlineData("7", "2", 7)]
    [InlineData("soon", "2", 2)]
    [InlineData("2", "99999999999", int.MaxValue)]
    public async Task Of_several_the_longest_counts(string one, string other, int seconds) => Assert.Equal(seconds, (await WaitAsync(one, other))?.TotalSeconds);

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Nobody_waits_for_ever_and_nobody_asks_again_at_once(string header)
    {
        var time = new HastyTime();
        await using var server = Scripted.Answering(Scripted.Http(503, "busy", more: $"Retry-After: {header}\r\n"), Scripted.Http(200, Shop.Success(Shop.TradeJson)));
        using var connection = Shop.Connect(server.Address, new() { TimeProvider = time });

        var outcome = await connection.TryGetAsync();

        Assert.True(outcome is { IsSuccess: false, Attempts: 1, Failure.RetryAfter.TotalDays: > 20_000 });
        Assert.Empty(time.Waits);
    }

    private static async Task<TimeSpan?> WaitAsync(params string[] values)
    {
        var options = new ApiClientOptions { MaxRetries = 0, TimeProvider = new FakeTimeProvider(), HttpClient = new(new StubHandler((_, _) => Task.FromResult(Answer(values)))) };
        using var connection = Shop.Connect(new("https://shop.invalid"), options);
        return (await connection.TryGetAsync()).Failure!.RetryAfter;
    }

    private static HttpResponseMessage Answer(string[] values)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("busy") };
        Assert.All(values, value => Assert.True(answer.Headers.TryAddWithoutValidation("Retry-After", value)));
        return answer;
    }
}
