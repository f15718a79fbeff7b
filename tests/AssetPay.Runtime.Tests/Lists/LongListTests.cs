using System.Text;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Lists;

/// <summary>
/// A list that is read while its answer arrives ends as one that is read from an answer as a whole: the two are compared, whatever comes.
/// </summary>
public sealed class LongListTests
{
    private static readonly string Array = LongList.Array();
    private static readonly string Deep = new string('[', 100) + new string(']', 100);
    private static readonly string OtherArray = LongList.Array(2);

    public static TheoryData<string, string> Answers => new()
    {
        { "as documented", Shop.Success(Array) },
        { "the data first", $$"""{"data":{{Array}},"requestId":"r-1","success":true}""" },
        { "the success last, and an error that is none", $$"""{"requestId":"r-1","data":{{Array}},"error":null,"success":true}""" },
        { "a name in escapes", $$"""{"requestId":"r-1","success":true,"d\u0061ta":{{Array}} } """ },
        { "a mark before it", "\uFEFF" + Shop.Success(Array) },
        { "something long before it", $$"""{"requestId":"r-1","before":"{{new string('x', 200_000)}}","success":true,"data":{{Array}}}""" },
        { "something long behind it", $$"""{"success":true,"data":{{Array}},"requestId":"r-1","after":[{{LongList.Array()}}]}""" },
        { "an entry that is longer than all others", Shop.Success(LongList.Array(entry: number => number == 200 ? LongList.Entry(200).Replace("one", new string('é', 100_000), StringComparison.Ordinal) : LongList.Entry(number))) },
        { "twice, known before to have gone well", $$"""{"success":true,"data":{{Array}},"data":{{OtherArray}} }""" },
        { "twice, known afterwards", $$"""{"data":{{Array}},"data":{{OtherArray}},"success":true}""" },
        { "twice, known in between", $$"""{"data":{{Array}},"success":true,"data":{{OtherArray}}}""" },
        { "and then null", $$"""{"data":{{Array}},"data":null,"success":true}""" },
        { "null, and then the list", $$"""{"data":null,"data":{{Array}},"success":true}""" },
        { "an error all the same", $$"""{"data":{{Array}},"success":false,"requestId":"r-1","error":{"code":11,"key":"PRICE_CHANGED","message":"Now 12"} }""" },
        { "an error before it", $$"""{"success":false,"requestId":"r-1","error":{"code":11,"key":"PRICE_CHANGED","message":"Now 12"},"data":{{Array}}}""" },
        { "no word of success", $$"""{"requestId":"r-1","data":{{Array}}}""" },
        { "a success that is none", $$"""{"requestId":"r-1","data":{{Array}},"success":"yes"}""" },
        { "something behind the envelope", Shop.Success(Array) + "x" },
        { "a comma too many at the end", Shop.Success(Array[..^1] + ",]") },
        { "a comma too many in between", Shop.Success(WithEntry(200, "")) },
        { "a comma that is missing", Shop.Success(WithEntry(200, "1 2")) },
        { "a comma that is missing between two entries that fit", Shop.Success(WithEntry(200, LongList.Entry(200) + " " + LongList.Entry(201))) },
        { "a comma that is missing before the last entry", Shop.Success(WithEntry(LongList.Entries - 1, LongList.Entry(1) + LongList.Entry(2))) },
        { "a colon in place of a comma", Shop.Success(WithEntry(200, LongList.Entry(200) + ":" + LongList.Entry(201))) },
        { "nothing but white space behind a comma", Shop.Success(WithEntry(LongList.Entries - 1, "  ")) },
        { "a list that is not closed", Shop.Success(Array[..^1]) },
        { "the wrong bracket", Shop.Success(Array[..^1] + "}") },
        { "a control character in a text", Shop.Success(WithEntry(200, "\"\0\"")) },
        { "an entry of another kind", Shop.Success(WithEntry(200, "17")) },
        { "an entry that is null", Shop.Success(WithEntry(200, "null")) },
        { "an entry in a list of its own", Shop.Success(WithEntry(200, "[{}]")) },
        { "an entry without its members", Shop.Success(WithEntry(200, "{}")) },
        { "an entry with a wrong member", Shop.Success(WithEntry(200, """{"id":"t","status":"x","total":1,"items":[{"itemId":"a","price":1},{"itemId":"b","price":[]}],"collateral":{"merchant":1}}""")) },
        { "the last entry without a member", Shop.Success(WithEntry(LongList.Entries - 1, """{"id":"t","status":"x","total":1,"items":[],"collateral":{}}""")) },
        { "several entries that do not fit", Shop.Success(LongList.Array(entry: number => number % 100 == 99 ? """{"id":"t","items":7}""" : LongList.Entry(number))) },
        { "an entry that nests too deep", Shop.Success(WithEntry(200, $$"""{"new":{{Deep}}}""")) },
        { "an entry that nests as deep as may be", Shop.Success(WithEntry(200, LongList.Entry(200).Replace("null", new string('[', 57) + new string(']', 57), StringComparison.Ordinal))) },
        { "an entry that nests one level deeper", Shop.Success(WithEntry(200, LongList.Entry(200).Replace("null", new string('[', 58) + new string(']', 58), StringComparison.Ordinal))) },
        { "a member beside it that nests too deep", $$"""{"success":true,"data":{{Array}},"requestId":"r-1","more":{{Deep}}}""" },
        { "an object in place of the list", Shop.Success($$"""{"list":{{Array}} }""") },
        { "the list without an envelope", Array },
        { "longer than the limit", Shop.Success(LongList.Array(2200)) },
        { "an entry alone that is longer than the limit", Shop.Success($$"""[{"id":"{{new string('x', 700_000)}}"}]""") },
        { "no JSON", new string('<', 200_000) },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_list_is_what_it_is_whether_it_is_read_while_it_arrives_or_not(string answer, string body)
    {
        foreach (var callClass in new[] { ApiCallClass.Read, ApiCallClass.Money })
        {
            await AssertSameAsync(LongList.Trades(callClass), LongList.Trades(callClass, isKnown: false), () => LongList.Arriving(body), answer);
            await AssertSameAsync(LongList.Trades(callClass), LongList.Trades(callClass, isKnown: false), () => new StringContent(body), answer);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_list_within_the_data_is_too(string answer, string body)
    {
        var page = Paged(body);
        foreach (var callClass in new[] { ApiCallClass.Read, ApiCallClass.Money })
        {
            await AssertSameAsync(LongList.Pages(callClass), LongList.Pages(callClass, isKnown: false), () => LongList.Arriving(page), answer);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task So_is_the_list_of_an_api_without_an_envelope(string answer, string body)
    {
        var plain = body.StartsWith('{') && body.IndexOf('[', StringComparison.Ordinal) is > 0 and var begin ? body[begin..^1] : body;
        foreach (var callClass in new[] { ApiCallClass.Read, ApiCallClass.Money })
        {
            await AssertSameAsync(LongList.Trades(callClass), LongList.Trades(callClass, isKnown: false), () => LongList.Arriving(plain), answer, Shop.WithoutEnvelope);
        }
    }

    [Fact]
    public async Task A_list_is_the_same_wherever_its_answer_is_cut_in_two()
    {
        var expected = JsonSerializer.Deserialize<Trade[]>(Array)!;
        var json = LongList.Json(expected);

        // What is not read yet is moved along by one byte each time, so that each byte of an entry is once the last of a piece.
        for (var shift = 0; shift < Encoding.UTF8.GetByteCount(LongList.Entry(150)) + 3; shift++)
        {
            var body = $$"""{"requestId":"{{new string('r', shift)}}","success":true,"data":{{Array}}}""";
            var outcome = await LongList.CallAsync(LongList.Trades(ApiCallClass.Read), () => LongList.Arriving(body, int.MaxValue));
            Assert.True(outcome.IsSuccess, $"{shift}: {outcome.Failure?.Message}");
            Assert.Equal(json, LongList.Json(outcome.Value));
        }
    }

    [Fact]
    public async Task A_list_is_the_same_in_pieces_of_any_size()
    {
        var json = LongList.Json(JsonSerializer.Deserialize<Trade[]>(Array)!);
        foreach (var piece in new[] { 1, 7, 4096, 65536, int.MaxValue })
        {
            var outcome = await LongList.CallAsync(LongList.Trades(ApiCallClass.Read), () => LongList.Arriving(Shop.Success(Array), piece));
            Assert.Equal(json, LongList.Json(outcome.Value));
        }
    }

    [Fact]
    public async Task A_list_that_breaks_off_is_an_error_wherever_it_does()
    {
        var body = Shop.Success(Array);
        for (var length = body.Length - 1; length > 0; length -= length > body.Length - 50 ? 1 : 4999)
        {
            var cut = body[..length];
            await AssertSameAsync(LongList.Trades(ApiCallClass.Read), LongList.Trades(ApiCallClass.Read, isKnown: false), () => LongList.Arriving(cut, int.MaxValue), $"cut at {length}");
            var broken = await LongList.CallAsync(LongList.Trades(ApiCallClass.Money), () => LongList.Arriving(cut, int.MaxValue, new IOException("reset")));
            Assert.True(broken is { IsSuccess: false, IsAmbiguous: true, Value: null, Failure.RawBody: null }, $"broken at {length}");
        }
    }

    [Fact]
    public async Task What_is_left_of_a_long_list_is_the_raw_body_of_its_error()
    {
        const string Wrong = """{"id":"wrong"}""";
        var outcome = await LongList.CallAsync(LongList.Trades(ApiCallClass.Read), () => LongList.Arriving(Shop.Success(WithEntry(LongList.Entries - 2, Wrong))));
        Assert.Contains($"data[{LongList.Entries - 2}]", outcome.Failure!.Message, StringComparison.Ordinal);
        Assert.StartsWith($$"""{"requestId":"r-1","success":true,"data":[{{Wrong}} ,""", outcome.Failure.RawBody, StringComparison.Ordinal);
    }

    private static string Paged(string body)
    {
        var begin = body.IndexOf(Array[..20], StringComparison.Ordinal);
        var end = body.LastIndexOf("]", StringComparison.Ordinal);
        return begin < 0 || end < begin ? body : $$"""{{body[..begin]}}{"next":"n","trades":{{body[begin..(end + 1)]}}}{{body[(end + 1)..]}}""";
    }

    private static string WithEntry(int number, string json) => LongList.Array(entry: other => other == number ? json : LongList.Entry(other));

    private static async Task AssertSameAsync<T>(
        ApiOperation<T, ShopError> operation, ApiOperation<T, ShopError> whole, Func<HttpContent> body, string answer, ApiProtocol? protocol = null)
    {
        var one = await LongList.CallAsync(operation, body, protocol, Options());
        var other = await LongList.CallAsync(whole, body, protocol, Options());
        Assert.Equal((answer, Told(other)), (answer, Told(one)));
        Assert.Equal(LongList.Json(other.Value), LongList.Json(one.Value));
        Assert.Equal(other.MissingMembers, one.MissingMembers);
    }

    private static ApiClientOptions Options() => new() { MaxRetries = 0, MaxResponseBytes = 600_000 };

    private static object Told<T>(ApiOutcome<T, ShopError> outcome) =>
        (outcome.IsSuccess, outcome.RequestId == "r-1", outcome.Error, outcome.StatusCode, outcome.IsAmbiguous, outcome.Failure?.IsDone, outcome.Failure?.Message.Replace(outcome.RequestId ?? "-", "", StringComparison.Ordinal));
}
