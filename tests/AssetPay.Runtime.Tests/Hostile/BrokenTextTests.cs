using System.Net;
using System.Text;
using System.Text.Json;
using ApiDocs.Fuzzing.Driving;
using ApiDocs.Runtime.Tests.Callbacks;
using ApiDocs.Runtime.Tests.Lists;
using ApiDocs.Runtime.Tests.Sample;
using ApiDocs.Runtime.Tests.Servers;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>
/// Texts and names that are no Unicode, wherever they stand: half a surrogate pair in an escape, and bytes that are no UTF-8. Each becomes U+FFFD,
/// and none costs a trade.
/// </summary>
public sealed class BrokenTextTests
{
    private const string Rest = ""","status":"initiated","total":10.75,"items":[{"itemId":"a","price":10.75}],"collateral":{"merchant":0}""";

    // '☠' stands for what is broken.
    public static TheoryData<string, string> Sold => new()
    {
        { "a name in the envelope", """{"☠abc":1,"requestId":"r-1","success":true,"data":{"id":"t-1"REST}}""" },
        { "a name in the envelope like another one", """{"requestId":"r-1","succ☠":1,"success":true,"data":{"id":"t-1"REST}}""" },
        { "the request id", """{"requestId":"☠","success":true,"data":{"id":"t-1"REST}}""" },
        { "a name in the data", """{"requestId":"r-1","success":true,"data":{"☠":1,"id":"t-1"REST}}""" },
        { "a value that is not documented", """{"requestId":"r-1","success":true,"data":{"id":"t-1","more":"x☠y"REST}}""" },
        { "a name within what is not documented", """{"requestId":"r-1","success":true,"data":{"id":"t-1","more":[{"a":{"☠":[1.50,true,null,{}]}}]REST}}""" },
        { "one of a few texts", """{"requestId":"r-1","success":true,"data":{"id":"t-1","status":"i☠","total":10.75,"items":[],"collateral":{"merchant":0}}}""" },
        { "a name in a map", """{"requestId":"r-1","success":true,"data":{"id":"t-1","rates":{"☠":1.5}REST}}""" },
        { "a date", """{"requestId":"r-1","success":true,"data":{"id":"t-1","createdAt":"☠026-05-14T12:00:00.000Z"REST}}""" },
        { "a number in a text", """{"requestId":"r-1","success":true,"data":{"id":"t-1"REST,"rates":{"EUR":"1☠"}}}""" },
        { "a name behind the data", """{"data":{"id":"t-1"REST},"☠":[],"requestId":"r-1","success":true}""" },
        { "an error that is none", """{"error":null,"requestId":"r-1","success":true,"data":{"id":"t-1"REST},"warning":{"☠":"☠"}}""" },
    };

    public static TheoryData<string> Errors => new(
        """{"code":11,"key":"PRICE_CHANGED","☠":1}""",
        """{"☠":1,"code":11,"key":"PRICE_CHANGED","message":"now ☠"}""",
        """{"code":11,"key":"PRICE_CHANGED","message":["☠",["☠",{"☠":"☠"}]],"fields":{"a☠":"☠","b":["☠"]},"details":{"☠":"☠"}}""");

    [Theory]
    [MemberData(nameof(Sold))]
    public async Task A_sale_is_never_lost_to_a_text_that_is_no_unicode(string where, string body)
    {
        foreach (var bytes in Spellings(body.Replace("REST", Rest, StringComparison.Ordinal)))
        {
            using var connection = InMemory.Answering(bytes);

            var outcome = await connection.TrySellAsync();

            Assert.True(outcome.IsSuccess, $"{where}: {outcome.Failure?.Message}");
            Assert.Equal("t-1", outcome.Value.Id);
            Assert.Equal(outcome.Value.AdditionalProperties, (await connection.SellAsync()).AdditionalProperties);
            var written = JsonSerializer.Serialize(outcome.Value);
            Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Trade>(written)));
            Assert.All(outcome.Value.AdditionalProperties.Values, value => Assert.NotEmpty(value.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_is_never_hidden_by_a_text_that_is_no_unicode(string error)
    {
        foreach (var bytes in Spellings(Shop.Error(error)))
        {
            using var connection = InMemory.Answering(bytes, HttpStatusCode.Conflict);
            var outcome = await connection.TrySellAsync();
            Assert.True(outcome is { Error: ShopError.PriceChanged, IsAmbiguous: false, RequestId: "r-1" }, outcome.Failure?.Message);
        }
    }

    [Fact]
    public async Task Neither_is_one_that_nests_too_deep()
    {
        var deep = new string('[', 100) + new string(']', 100);
        foreach (var bytes in Spellings(Shop.Error($$"""{"☠":"☠","code":11,"message":"☠","key":"PRICE_CHANGED","details":{{deep}}}""")))
        {
            using var connection = InMemory.Answering(bytes, HttpStatusCode.Conflict);
            Assert.True(await connection.TrySellAsync() is { Error: ShopError.PriceChanged, IsAmbiguous: false, RequestId: "r-1" });
        }
    }

    [Fact]
    public async Task A_long_list_is_the_same_read_whole_and_while_it_arrives()
    {
        var list = LongList.Array(entry: number => LongList.Entry(number).Replace("\"rates\"", "\"☠\":\"☠\",\"rates\"", StringComparison.Ordinal).Replace("one", "☠", StringComparison.Ordinal));
        foreach (var bytes in Spellings($$"""{"☠":[],"requestId":"r-1","success":true,"data":{{list}}}"""))
        {
            var one = await LongList.CallAsync(LongList.Trades(ApiCallClass.Read), () => new ArrivingContent(bytes, [1000]));
            var other = await LongList.CallAsync(LongList.Trades(ApiCallClass.Read, isKnown: false), () => new ByteArrayContent(bytes));
            Assert.Equal((LongList.Entries, LongList.Json(other.Value)), (one.Value?.Count, LongList.Json(one.Value)));
        }
    }

    [Fact]
    public async Task What_is_missing_below_such_a_name_is_told_by_its_path()
    {
        foreach (var bytes in Spellings(Shop.Success($$"""{"id":"t-1","rates":{"E☠R":[]}{{Rest}} }""")))
        {
            using var connection = InMemory.Answering(bytes);
            Assert.Equal(["data.rates['E\uFFFDR']"], (await connection.TrySellAsync()).MissingMembers);
        }
    }

    [Fact]
    public async Task A_boolean_in_a_text_is_told_apart_and_nothing_but_a_misfit_is_said_of_one_that_is_broken()
    {
        var operation = Shop.Operation("Ask", HttpMethod.Get, ApiCallClass.Read, Shop.Merchant, ApiJson.Boolean);
        foreach (var (text, isTrue) in new[] { ("true", true), ("tr\\u0075e", true), ("tru☠", false), ("☠", false) })
        {
            foreach (var bytes in Spellings(Shop.Success($"\"{text}\"")))
            {
                using var connection = InMemory.Answering(bytes);
                var outcome = await connection.TrySendAsync(operation, new GetCall("a"), null, default);
                Assert.Equal((isTrue, isTrue, !isTrue), (outcome.IsSuccess, outcome.Value, outcome.IsDone));
                Assert.Contains(isTrue ? "" : "True or false was expected, but a text was found", outcome.Failure?.Message ?? "", StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_serializer_throws_its_own_exception_or_none()
    {
        foreach (var json in new[] { "{\"☠\":1}", "\"☠\"", "{\"id\":\"☠\",\"total\":\"☠\"}" })
        {
            foreach (var bytes in Spellings(json))
            {
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Trade>(bytes));
            }
        }
    }

    [Fact]
    public void A_signed_delivery_is_taken_though_a_text_beside_its_key_is_broken_and_refused_where_the_key_is()
    {
        var time = new FakeTimeProvider();
        foreach (var bytes in Spellings("""{"boa☠":1,"boat":{"id":"b-1","name":"Tit☠","☠":[],"state":"arrived","kind":"yacht"}}"""))
        {
            var callback = HarbourCallback.Protocol.Verify(bytes, HarbourCallback.Sign(bytes, time), [HarbourCallback.Secret], time).Require();
            Assert.Equal("b-1:arrived", callback.DedupeKey);
        }

        foreach (var bytes in Spellings("""{"boat":{"id":"b-☠","state":"arrived","kind":"yacht"}}"""))
        {
            Assert.Equal(ApiCallbackRefusal.BodyUnreadable, HarbourCallback.Protocol.Verify(bytes, HarbourCallback.Sign(bytes, time), [HarbourCallback.Secret], time).Refusal);
        }
    }

    [Fact]
    public void Text_that_is_broken_a_hundred_thousand_times_costs_no_exception_for_each_of_them()
    {
        var bytes = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("\"\\ud800\"", 100_000))}]");
        var thrown = 0;
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs args) => thrown += args.Exception is InvalidOperationException ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var texts = ApiJson.List(ref reader, ApiReadContext.Strict, ApiJson.Text);
            Assert.Equal((100_000, "\uFFFD"), (texts.Count, texts[^1]));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        // Other tests run beside this one, and may have reasons of their own.
        Assert.InRange(thrown, 0, 1000);
    }

    private static byte[][] Spellings(string text) =>
        [InMemory.Broken(text), Encoding.UTF8.GetBytes(text.Replace("☠", "\\ud800", StringComparison.Ordinal)), Encoding.UTF8.GetBytes(text.Replace("☠", "\\uDC00", StringComparison.Ordinal))];
}
