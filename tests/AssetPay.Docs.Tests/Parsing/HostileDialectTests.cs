using System.Diagnostics;

namespace ApiDocs.Tests.Parsing;

/// <summary>Pages that repeat one form without end: they are read in time, whatever comes of it.</summary>
public sealed class HostileDialectTests
{
    private const int Repeated = 4_000;

    [Theory]
    [InlineData("`GET /boats/{0}`\n\nWords.\n\n")]
    [InlineData("- `GET /boats/{0}`\n")]
    [InlineData("# GET /boats/{0}\n\n")]
    [InlineData("## Boat {0}\n\n`GET /boats/{0}x`\n\n")]
    [InlineData("**URL** : /boats/{0}\n")]
    [InlineData("**Method** : GET\n\n")]
    [InlineData("<ParamField body=\"a{0}\" type=\"string\">\n")]
    [InlineData("<ParamField body=\"a{0}\" type=\"string\" />\n")]
    [InlineData("<table>\n<tr><td>{0}\n")]
    [InlineData("**Query:**\n\n* `a{0}` - b\n\n")]
    [InlineData("{{\n\n")]
    [InlineData("a | b\n--- |\n\n")]
    [InlineData("Words.## Words{0} ")]
    [InlineData("```\nGET /boats/{0}\n```\n\n")]
    [InlineData("```bash\ncurl https://api.boats.example/{0}\n```\n\n")]
    [InlineData("**404 Not Found**\n\n```json\n{{ \"code\": \"A_B\" }}\n```\n\n")]
    public void A_form_repeated_without_end_is_read_in_time(string form)
    {
        var text = "# Boats\n\n" + string.Concat(Enumerable.Range(0, Repeated).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i)));
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Reading.Text(text).Value);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
