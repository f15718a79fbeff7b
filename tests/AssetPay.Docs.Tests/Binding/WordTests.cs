using ApiDocs.Binding.Words;

namespace ApiDocs.Tests.Binding;

/// <summary>What a few words in a cell mean.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("Yes", null, "", true)]
    [InlineData("**Yes**", null, "", true)]
    [InlineData("Yes*", null, "", false)]
    [InlineData("No", "required", "", false)]
    [InlineData(null, "required", "", true)]
    [InlineData(null, " Required ", "", true)]
    [InlineData(null, "7", "", null)]
    [InlineData(null, null, "Required. Its name", true)]
    [InlineData(null, null, "(optional) Its name", false)]
    [InlineData(null, null, "Its name is required", null)]
    [InlineData(null, null, "", null)]
    public void Whether_a_parameter_must_be_given(string? required, string? @default, string description, bool? expected) =>
        Assert.Equal(expected, RequiredReader.Read(required, @default, description));

    [Theory]
    [InlineData("60 requests / min", 60, 60)]
    [InlineData("60/min", 60, 60)]
    [InlineData("60  /  h", 60, 3600)]
    [InlineData("1,000 per hour", 1000, 3600)]
    [InlineData("5 requests per 2 seconds", 5, 2)]
    [InlineData("5 requests in 10000 seconds", 5, 1)]
    [InlineData("123456789/day", 123456789, 86400)]
    [InlineData("up to 7 calls every minute", 7, 60)]
    public void How_often_a_call_may_be_made(string words, int requests, int seconds) => Assert.Equal((requests, seconds), RateReader.Read(words));

    [Theory]
    [InlineData("")]
    [InlineData("60")]
    [InlineData("60 boats / min")]
    [InlineData("60/fortnight")]
    [InlineData("99999999999/min")]
    [InlineData("often / min")]
    public void What_is_no_rate(string words) => Assert.Null(RateReader.Read(words));

    [Theory]
    [InlineData("5", "minutes", 300)]
    [InlineData("2", "Hours", 7200)]
    [InlineData("1", "day", 86400)]
    [InlineData("86400", "", 86400)]
    [InlineData("86401", "s", null)]
    [InlineData("2", "days", null)]
    [InlineData("0", "s", null)]
    [InlineData("-1", "s", null)]
    [InlineData("99999999999999999999", "s", null)]
    public void A_span_is_more_than_nothing_and_at_most_the_longest(string count, string unit, int? seconds) => Assert.Equal(seconds, SpanReader.Seconds(count, unit, 86400));
}
