using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests;

public sealed class JsonTests
{
    [Theory]
    [InlineData("7656119801234567890123", "7656119801234567890123")]
    [InlineData("10.50", "10.50")]
    [InlineData("\"a\\u00e4\\n\"", "aä\n")]
    [InlineData("\"cut \\ud83d here\"", "cut \uFFFD here")]
    [InlineData("\"whole \\ud83d\\ude00 \\\"\\\\ \\ud83d\"", "whole 😀 \"\\ \uFFFD")]
    public void A_text_keeps_what_was_sent(string json, string expected) => Assert.Equal(expected, Read(json, ApiJson.Text));

    [Theory]
    [InlineData("10.75", "10.75")]
    [InlineData("\"10.75\"", "10.75")]
    [InlineData("1e2", "100")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("\"79228162514264337593543950335\"", "79228162514264337593543950335")]
    public void A_decimal_is_read_from_a_number_or_a_text(string json, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(json, ApiJson.Decimal));

    [Fact]
    public void A_decimal_is_to_the_last_bit_what_its_digits_say()
    {
        var random = new Random(20261121);
        foreach (var text in Enumerable.Range(0, 20_000).Select(_ => Number(random)).Concat(["0", "0.0", "0.00", "-0", "-0.00", "999999999999999999", "99999999999999999.9", "0.0000000000000001", "1000000000000000000"]))
        {
            var expected = decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((text, string.Join(' ', decimal.GetBits(expected))), (text, string.Join(' ', decimal.GetBits(Read(text, ApiJson.Decimal)))));
        }
    }

    [Theory]
    [InlineData("""{"\u0069d":"t","status":"x","t\u006ftal":2,"items":[],"collateral":{"merch\u0061nt":1}}""")]
    [InlineData("""{"id":"s","status":"x","total":1,"total":2,"items":[{"itemId":"a","price":1}],"id":"t","items":[],"collateral":{"merchant":3},"collateral":{"merchant":1}}""")]
    [InlineData("""{"ID":"s","Total":1,"id":"t","status":"x","total":2,"items":[],"collateral":{"merchant":1},"id\u0000":"u"}""")]
    public void Members_are_told_apart_by_their_whole_names_in_escapes_or_not_and_the_last_one_counts(string json)
    {
        var trade = JsonSerializer.Deserialize<Trade>(json)!;
        Assert.True(trade is { Id: "t", Total: 2, Items.Count: 0, Collateral.Merchant: 1 });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_list_has_all_its_entries_however_many_there_are(int count)
    {
        var entries = Enumerable.Range(0, count).ToList();
        Assert.Equal(entries.Select(entry => (long)entry), Read($"[{string.Join(',', entries)}]", List));
        Assert.Equal(entries.Select(entry => $"{entry}"), Read($"[{string.Join(',', entries)}]", Texts));

        static IReadOnlyList<long> List(ref Utf8JsonReader reader, ApiReadContext context) => ApiJson.List(ref reader, context, ApiJson.Integer);
        static IReadOnlyList<string> Texts(ref Utf8JsonReader reader, ApiReadContext context) => ApiJson.List(ref reader, context, ApiJson.Text);
    }

    [Theory]
    [InlineData("250", 250)]
    [InlineData("\"250\"", 250)]
    [InlineData("5.0", 5)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_whole_number_is_read_from_a_number_or_a_text(string json, long expected) => Assert.Equal(expected, Read(json, ApiJson.Integer));

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"false\"", false)]
    public void A_boolean_is_read_from_a_boolean_or_a_text(string json, bool expected) => Assert.Equal(expected, Read(json, ApiJson.Boolean));

    [Theory]
    [InlineData("2026-05-14T12:00:00.123Z", "2026-05-14T12:00:00.1230000+00:00")]
    [InlineData("2026-05-14T12:00:00.1234567+05:30", "2026-05-14T12:00:00.1234567+05:30")]
    [InlineData("2026-05-14T12:00:00", "2026-05-14T12:00:00.0000000+00:00")]
    [InlineData("2026-05-14", "2026-05-14T00:00:00.0000000+00:00")]
    public void A_moment_keeps_its_offset_and_is_utc_without_one(string text, string expected) =>
        Assert.Equal(expected, Read($"\"{text}\"", ApiJson.DateTime).ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("5.5")]
    [InlineData("9223372036854775808")]
    [InlineData("\"\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"1,000\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void What_is_no_whole_number_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, ApiJson.Integer));

    [Fact]
    public void Members_that_are_not_documented_are_kept_and_written_again()
    {
        const string Json = """{"id":"t-1","status":"new one","total":1,"items":[],"collateral":{"merchant":1},"later":{"a":[1,"x",null]},"and \"this\"":1.50}""";
        var trade = JsonSerializer.Deserialize<Trade>(Json)!;
        Assert.Equal("new one", trade.Status.Value);
        Assert.Equal(["later", "and \"this\""], trade.AdditionalProperties.Keys);
        Assert.Equal(Json, Write(trade));
    }

    [Fact]
    public void Additional_members_are_equal_when_their_json_is()
    {
        var one = ApiAdditionalProperties.Empty.With("a", Element("""{ "x": 1 }""")).With("b", Element("2"));
        var same = ApiAdditionalProperties.Empty.With("b", Element("2")).With("a", Element("""{"x":1}"""));
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same.With("a", Element("1")));
        Assert.NotEqual(one, one.With("c", Element("1")));
        Assert.NotEqual(one, ApiAdditionalProperties.Empty);
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Additional_members_are_never_changed_and_do_not_show_their_values()
    {
        var one = ApiAdditionalProperties.Empty.With("token", Element("\"secret\""));
        _ = one.With("more", Element("1"));
        Assert.Single(one);
        Assert.Empty(ApiAdditionalProperties.Empty);
        Assert.Equal("{ token }", one.ToString());
        Assert.Throws<ArgumentException>(() => one.With("undefined", default));
    }

    [Fact]
    public void Additional_members_outlive_the_document_they_came_from()
    {
        ApiAdditionalProperties members;
        using (var document = JsonDocument.Parse("[1]"))
        {
            members = ApiAdditionalProperties.Empty.With("a", document.RootElement);
        }

        Assert.Equal("[1]", members["a"].GetRawText());
    }

    [Fact]
    public void The_serializer_reads_and_writes_without_reflection_through_a_resolver()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new Resolver() };
        var status = (JsonTypeInfo<TradeStatus?>)options.GetTypeInfo(typeof(TradeStatus?));
        Assert.Null(JsonSerializer.Deserialize("null", status));
        Assert.Equal("done", JsonSerializer.Deserialize("\"done\"", status)!.Value.Value);
        Assert.Equal("t-1", JsonSerializer.Deserialize(Shop.TradeJson, (JsonTypeInfo<Trade>)options.GetTypeInfo(typeof(Trade)))!.Id);
    }

    [Fact]
    public async Task The_serializer_may_get_its_json_in_pieces()
    {
        var json = Shop.TradeJson.Replace("\"id\"", "\"unknown\":{\"a\":[1,2,3]},\"\\u0069d\"", StringComparison.Ordinal);
        await using var stream = new Drip(System.Text.Encoding.UTF8.GetBytes(json));
        var trade = await JsonSerializer.DeserializeAsync<Trade>(stream, new JsonSerializerOptions { DefaultBufferSize = 1 });
        Assert.Equal("t-1", trade!.Id);
        Assert.Equal(10.75m, trade.Items[0].Price);
        Assert.Equal("[1,2,3]", trade.AdditionalProperties["unknown"].GetProperty("a").GetRawText());
    }

    [Fact]
    public void The_serializer_reads_strictly()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Trade>("""{"id":"t-1"}"""));
    }

    [Fact]
    public void Maps_are_read_and_written()
    {
        var json = Shop.TradeJson[..^1] + ""","rates":{"EUR":0.9,"a b":"1.1"}}""";
        var trade = JsonSerializer.Deserialize<Trade>(json)!;
        Assert.Equal(1.1m, trade.Rates!["a b"]);
        Assert.EndsWith(""","rates":{"EUR":0.9,"a b":1.1}}""", Write(trade), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("secret", "***")]
    public void A_secret_is_masked(string? value, string shown) => Assert.Equal(shown, ApiJson.Mask(value));

    [Fact]
    public void An_optional_member_has_three_states()
    {
        Assert.False(default(ApiOptional<string?>).IsSet);
        Assert.True(ApiOptional<string?>.FromValue(null).IsSet);
        ApiOptional<decimal?> set = 5m;
        Assert.True(set.IsSet);
        Assert.Equal(5m, set.Value);
        Assert.NotEqual(default, ApiOptional<string?>.FromValue(null));
    }

    private static T Read<T>(string json, ApiValueReader<T> read)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader, ApiReadContext.Strict);
    }

    private static string Write(Trade trade) =>
        JsonSerializer.Serialize(trade, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Trade) ? ApiJson.TypeInfo<Trade>(options)
            : type == typeof(TradeStatus) ? ApiJson.TypeInfo<TradeStatus>(options)
            : type == typeof(TradeStatus?) ? ApiJson.NullableTypeInfo<TradeStatus>(options)
            : null;
    }

    /// <summary>Gives its bytes one at a time.</summary>
    private sealed class Drip(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }

    private static string Number(Random random)
    {
        var digits = new string([.. Enumerable.Range(0, random.Next(0, 22)).Select(_ => (char)('0' + random.Next(10)))]);
        var whole = $"{random.Next(1, 10)}{digits}";
        return (random.Next(3), random.Next(whole.Length + 1)) switch
        {
            (0, _) => whole,
            (1, 0) => $"0.{whole}",
            (_, var point) => $"{(random.Next(9) == 0 ? "-" : "")}{whole[..Math.Max(point, 1)]}.{whole[Math.Max(point, 1)..]}0",
        };
    }
}
