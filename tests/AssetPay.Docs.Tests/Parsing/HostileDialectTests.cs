using System.Globalization;

namespace ApiDocs.Tests.Parsing;

/// <summary>Pages that repeat one form without end: twice as long costs about twice as much, whatever comes of it.</summary>
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
    public void A_form_repeated_twice_as_often_takes_about_twice_the_memory(string form)
    {
        // Whatever is made once is made.
        Cost(form, Repeated / 8);
        var (half, whole) = (Cost(form, Repeated / 2), Cost(form, Repeated));
        Assert.True(whole < 3 * half, $"{half} bytes, then {whole}");
    }

    private static long Cost(string form, int times)
    {
        var text = "# Boats\n\n" + string.Concat(Enumerable.Range(0, times).Select(i => string.Format(CultureInfo.InvariantCulture, form, i)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Reading.Text(text).Value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
