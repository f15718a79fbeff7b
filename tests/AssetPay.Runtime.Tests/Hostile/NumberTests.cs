using System.Globalization;
using System.Text;
using System.Text.Json;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests.Hostile;

/// <summary>Numbers, dates and texts at the limits of what JSON allows and .NET holds.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("1234567890123456789012345678")]
    [InlineData("0.1234567890123456789012345678")]
    [InlineData("-12345678901234.56789012345678")]
    [InlineData("1.2345678901234567890123456780")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("10.50")]
    [InlineData("0.00")]
    public void A_decimal_comes_back_digit_by_digit_as_a_number_and_out_of_a_text(string digits)
    {
        foreach (var json in new[] { digits, $"\"{digits}\"" })
        {
            var trade = JsonSerializer.Deserialize<Trade>(Shop.TradeJson.Replace("\"total\":10.75", $"\"total\":{json}", StringComparison.Ordinal))!;
            Assert.Contains($"\"total\":{digits},", JsonSerializer.Serialize(trade), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0.12345678901234567890123456785", "0.1234567890123456789012345678")]
    [InlineData("0.12345678901234567890123456786", "0.1234567890123456789012345679")]
    [InlineData("12345678901234567890123456789.95", "12345678901234567890123456790")]
    [InlineData("79228162514264337593543950335.4", "79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000004", "0")]
    [InlineData("1e-400", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e-5", "0")]
    [InlineData("1.5E+2", "150")]
    public void What_a_decimal_has_no_digits_for_is_rounded_and_a_text_is_as_a_number(string json, string expected)
    {
        var value = decimal.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(value, Read(json, ApiJson.Decimal));
        Assert.Equal(value, Read($"\"{json}\"", ApiJson.Decimal));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e99999999999999999999")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"1,5\"")]
    [InlineData("\"$5\"")]
    [InlineData("\"(5)\"")]
    [InlineData("\"5-\"")]
    [InlineData("\" 5\"")]
    [InlineData("\"\\u0660\"")]
    public async Task A_price_that_is_none_is_an_error_with_its_path_and_never_loses_a_sale(string json)
    {
        var body = Shop.Success(Shop.TradeJson.Replace("\"total\":10.75", $"\"total\":{json}", StringComparison.Ordinal));
        using var connection = InMemory.Answering(body);

        var read = await connection.TryGetAsync();
        Assert.True(read is { IsDone: true, RequestId: "r-1" });
        Assert.Equal(body, read.Failure!.RawBody);
        Assert.Contains("data.total: A number that a decimal holds was expected", read.Failure.Message, StringComparison.Ordinal);

        var sale = await connection.TrySellAsync();
        Assert.True(sale is { IsSuccess: true, Value: { Id: "t-1", Total: 0 } });
        Assert.Equal(["data.total"], sale.MissingMembers);
    }

    [Fact]
    public void A_decimal_of_any_number_of_digits_is_what_the_platform_makes_of_them()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(10)));
            var text = $"{(random.Next(2) == 0 ? "-" : "")}{random.Next(10)}.{digits}{(random.Next(3) == 0 ? $"e{random.Next(-40, 40)}" : "")}";
            var isDecimal = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var expected);
            foreach (var json in new[] { text, $"\"{text}\"" })
            {
                Assert.Equal((text, isDecimal, expected), (text, TryRead(json, ApiJson.Decimal, out var number), number));
            }
        }
    }

    [Theory]
    [InlineData("9223372036854775807", 9223372036854775807)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    [InlineData("1e3", 1000)]
    [InlineData("-0", 0)]
    [InlineData("5.000", 5)]
    public void A_whole_number_is_one_however_it_is_written(string json, long expected) => Assert.Equal(expected, Read(json, ApiJson.Integer));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e400")]
    [InlineData("0.5")]
    [InlineData("\"5.5\"")]
    [InlineData("{}")]
    public void What_does_not_fit_into_one_is_refused_and_not_cut(string json) => Assert.Throws<JsonException>(() => Read(json, ApiJson.Integer));

    [Theory]
    [InlineData("10:30")]
    [InlineData("10:30:00Z")]
    [InlineData("May")]
    [InlineData("May 5")]
    [InlineData("5/14/2026")]
    [InlineData("2026-05")]
    [InlineData("2026-13-01")]
    [InlineData("2026-05-14x")]
    [InlineData("2026-05-14T99:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("20260514T120000Z")]
    [InlineData("now")]
    [InlineData("")]
    [InlineData("Z")]
    public void A_text_that_is_no_date_is_not_read_as_one_of_today(string text) => Assert.Throws<JsonException>(() => Read($"\"{text}\"", ApiJson.DateTime));

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("2026-05-14T12:00:00.123456789Z")]
    [InlineData("2026-05-14 12:00:00Z")]
    public void The_first_and_the_last_moment_are_moments(string text) => Assert.True(TryRead($"\"{text}\"", ApiJson.DateTime, out _));

    [Theory]
    [InlineData("7", "7")]
    [InlineData("-0", "-0")]
    [InlineData("1e400", "1e400")]
    [InlineData("12345678901234567890123456789012345678901234567890", "12345678901234567890123456789012345678901234567890")]
    [InlineData("\"a\\u0000b\"", "a\0b")]
    [InlineData("\"\\u0000\"", "\0")]
    public void A_text_keeps_every_digit_of_a_number_and_every_character(string json, string expected) => Assert.Equal(expected, Read(json, ApiJson.Text));

    [Fact]
    public void Numbers_that_are_not_documented_come_back_as_they_were()
    {
        const string More = "\"more\":[1e400,-0,-0.00,123456789012345678901234567890.1234567890,1E+5]";
        var trade = JsonSerializer.Deserialize<Trade>(Shop.TradeJson[..^1] + "," + More + "}")!;
        Assert.Contains(More, JsonSerializer.Serialize(trade), StringComparison.Ordinal);
    }

    private static T Read<T>(string json, ApiValueReader<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader, ApiReadContext.Strict);
    }

    private static bool TryRead<T>(string json, ApiValueReader<T> read, out T? value)
    {
        try
        {
            value = Read(json, read);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
