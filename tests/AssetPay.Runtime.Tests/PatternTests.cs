using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Runtime.Tests.Sample;

namespace ApiDocs.Runtime.Tests;

public class PatternTests
{
    // What is fixed at the beginning, open in the middle, fixed at the end, and everything else that can be drawn of these.
    private static readonly string[] Parts = ["a", "b", "[ab]", "[^a]", "\\d", "a?", "b*", "[ab]+", "\\w{2}", "a{0}", "a{0,2}", "[b1]{1,3}", "\\d{2,}", "\\."];

    [Fact]
    public void Drawn_patterns_fit_what_a_regular_expression_fits()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var pattern = $"^{string.Concat(Draw(random, Parts, 7))}$";
            var expression = new Regex(pattern, RegexOptions.CultureInvariant);
            for (var text = 0; text < 8; text++)
            {
                var drawn = string.Concat(Draw(random, ["a", "b", "1", "2", ".", "ab", "11"], 8));
                Assert.True(expression.IsMatch(drawn) == Fits(pattern, drawn), string.Create(CultureInfo.InvariantCulture, $"{pattern} on '{drawn}'"));
            }
        }
    }

    [Theory]
    [InlineData("https://host/?partner=1234567890&token=ABCDEFGH", true)]
    [InlineData("https://host/?partner=&token=ABCDEFGH", false)]
    [InlineData("https://host/?partner=12345678901&token=ABCDEFGH", false)]
    [InlineData("https://host/?partner=1&token=ABCDEFG", false)]
    [InlineData("https://host/?partner=1&token=ABCDEFGHI", false)]
    [InlineData("https://host/?partner=1&token=1&token=ABCDEFGH", false)]
    [InlineData("", false)]
    public void Between_a_fixed_beginning_and_a_fixed_end_only_the_rest_is_open(string text, bool fits) =>
        Assert.Equal(fits, Fits(@"^https://host/\?partner=\d{1,10}&token=[A-Za-z0-9_-]{8}$", text));

    [Theory]
    [InlineData("^[a-a]$", "a", true)]
    [InlineData("^[a-a]$", "b", false)]
    [InlineData("^[a-]$", "-", true)]
    [InlineData("^[a-]$", "b", false)]
    public void A_range_of_one_letter_and_a_dash_at_the_end_are_what_they_are_in_a_regular_expression(string pattern, string text, bool fits) => Assert.Equal(fits, Fits(pattern, text));

    [Theory]
    [InlineData("^a{2,999999}$", "a", false)]
    [InlineData("^a{2,1000000}$", "a", true)]
    public void More_than_six_digits_of_repetitions_are_not_read_and_refuse_nothing(string pattern, string text, bool fits) => Assert.Equal(fits, Fits(pattern, text));

    private static IEnumerable<string> Draw(Random random, string[] from, int most) => Enumerable.Range(0, random.Next(most)).Select(_ => from[random.Next(from.Length)]).ToArray();

    private static bool Fits(string pattern, string text)
    {
        using var connection = Shop.Connect(new("http://localhost:1"), new() { HttpClient = Servers.StubHandler.Throwing(new HttpRequestException()), MaxRetries = 0 });
        var sending = connection.TrySendAsync(Shop.Ping, new CheckedCall((ref ApiChecks checks) => checks.Pattern("text", text, pattern, "rule")), null, default);
        return sending.Exception?.InnerException is not ApiValidationException;
    }
}
