using System.Net;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;
using ApiDocs.Runtime.Tests.Telemetry;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>What an answer says goes into messages, and messages into logs: one line, of a bounded length, without secrets.</summary>
public sealed class MessageTests
{
    // A line of its own in a log, a terminal's colours, a backspace, a line and a paragraph separator, a turned direction, nothing to be seen.
    private const string Forged = "x\r\n2026-07-31 INFO paid\t\u001b[31m\b\u0085\u2028\u2029\u202E\u2066\u200B\uFEFF\u009b1m";

    public static TheoryData<string, HttpStatusCode> Answers
    {
        get
        {
            var (text, many) = (JsonSerializer.Serialize(Forged + Shop.Key), JsonSerializer.Serialize(new string('y', 100_000) + "\U0001F600" + Shop.Key));
            var data = new TheoryData<string, HttpStatusCode>();
            foreach (var words in new[] { text, many })
            {
                data.Add($$"""{"requestId":{{words}},"success":false,"error":{"code":11,"key":{{words}},"message":{{words}}} }""", HttpStatusCode.Conflict);
                data.Add($$"""{"requestId":{{words}},"success":false,"error":{{words}} }""", HttpStatusCode.Conflict);
                data.Add($$"""{"requestId":{{words}},"success":true,"data":{"rates":{ {{words}}:[]} } }""", HttpStatusCode.OK);
                data.Add($$"""{"requestId":{{words}},"success":true,"data":{"rates":{ {{words}}:{{words}} } } }""", HttpStatusCode.OK);
                data.Add($$"""{"requestId":{{words}},"success":true,"data":{{words}} }""", HttpStatusCode.OK);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_message_is_one_line_and_not_a_long_one_whatever_it_quotes(string body, HttpStatusCode status)
    {
        using var connection = InMemory.Answering(body, status);
        foreach (var outcome in new[] { await connection.TryGetAsync(), await connection.TrySellAsync() })
        {
            if (outcome.ToException() is { } exception)
            {
                AssertPlain(exception.Message);
                AssertPlain(exception.Failure.Reason ?? "");
                AssertPlain(exception.InnerException?.Message ?? "");
                AssertPlain((exception.InnerException as JsonException)?.Path ?? "");
            }

            Assert.All(outcome.MissingMembers, AssertPlain);
        }
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    [InlineData(600, true)]
    [InlineData(601, true)]
    public async Task What_is_cut_off_a_quotation_is_marked(int length, bool isCut)
    {
        using var connection = InMemory.Answering(Shop.Error($$"""{"code":11,"key":"NO","message":"{{new string('y', length)}}"}"""), HttpStatusCode.Conflict);

        var message = (await connection.TryGetAsync()).ToException()!.Message;

        Assert.Equal(300, message.Count(character => character == 'y'));
        Assert.Equal(isCut, message.Contains("yyy...", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paths_below_a_name_as_long_as_an_answer_take_no_memory_of_their_own()
    {
        var entries = string.Join(',', Enumerable.Range(0, 2000).Select(number => $"\"{number}\":[]"));
        var body = Shop.Success($$"""{"id":"t-1","rates":{"{{new string('n', 1_000_000)}}":[],{{entries}} },"status":"x","total":1,"items":[],"collateral":{"merchant":1} }""");
        using var connection = InMemory.Answering(body);

        var outcome = await connection.TrySellAsync();

        Assert.Equal(1000, outcome.MissingMembers.Count);
        Assert.All(outcome.MissingMembers, path => Assert.InRange(path.Length, 1, 100));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nBad\u001b[31m header\r\n\r\n")]
    [InlineData("\u001b[31mnonsense\nINFO paid\r\n\r\n")]
    [InlineData("HTTP/1.1 2\u001b[0 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\u001b[31m\r\n")]
    public async Task A_server_that_is_none_forges_no_line_through_the_exceptions_of_the_platform(string answer)
    {
        await using var server = RawServer.Sending(answer);
        using var connection = Shop.Connect(server.Address);

        var exception = await Assert.ThrowsAsync<ShopException>(() => connection.SellAsync());

        Assert.True(exception.IsAmbiguous);
        AssertPlain(exception.Message);
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            Assert.DoesNotContain(inner.Message, character => char.IsControl(character));
        }
    }

    [Fact]
    public async Task A_content_type_is_quoted_and_no_more_of_it_than_of_anything_else()
    {
        await using var api = await TestApi.Answering("<html>", HttpStatusCode.BadGateway, "text/" + new string('x', 10_000));
        using var connection = Shop.Connect(api.Address);
        var outcome = await connection.TrySellAsync();
        Assert.Contains("not one of the API's (text/xxx", outcome.Failure!.Message, StringComparison.Ordinal);
        AssertPlain(outcome.Failure.Message);
    }

    [Fact]
    public async Task A_thousand_keys_that_no_page_has_are_one_series_of_figures()
    {
        using var listening = new Listening();
        var number = 0;
        var options = new ApiClientOptions
        {
            MaxRetries = 0,
            HttpClient = new(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent(Shop.Error($$"""{"code":{{++number}},"key":"KEY_{{number}}"}""")) }))),
        };
        using var connection = Shop.Connect(new("https://shop.invalid"), options, listening.Protocol);
        for (var call = 0; call < 1000; call++)
        {
            Assert.Equal($"KEY_{call + 1}", (await connection.TrySellAsync()).ErrorKey);
        }

        Assert.Equal("409", Assert.Single(listening.Of("http.client.request.duration").Select(measure => measure.Tags["error.type"]).Distinct()));
        Assert.Equal("409", Assert.Single(listening.Spans.Select(span => span.GetTagItem("error.type")).Distinct()));
    }

    [Theory]
    [InlineData("SERVER_ERROR")]
    [InlineData("FLEET_DEGRADED")]
    [InlineData("INVALID_TOKEN")]
    public async Task A_key_that_a_page_has_is_a_series_of_its_own(string key)
    {
        using var listening = new Listening();
        await using var api = await TestApi.Answering(Shop.Error($$"""{"code":1,"key":"{{key}}"}"""), HttpStatusCode.Conflict);
        using var connection = Shop.Connect(api.Address, protocol: listening.Protocol);
        await connection.TryGetAsync();
        Assert.Equal(key, listening.Spans.First().GetTagItem("error.type"));
    }

    private static void AssertPlain(string text)
    {
        Assert.InRange(text.Length, 0, 2000);
        Assert.DoesNotContain(text, character => char.IsControl(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
        Assert.DoesNotContain(Shop.Key, text, StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            Assert.False(char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1])), "half a pair");
        }
    }
}
