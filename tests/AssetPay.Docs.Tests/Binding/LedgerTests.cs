using ApiDocs.Binding.Sources;
using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>The places of one address, however many there are.</summary>
public sealed class LedgerTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void A_place_within_one_that_is_known_is_no_further_one(int lines)
    {
        var entry = new LedgerEntry("! NO_WIND");
        for (var line = 0; line < lines; line++)
        {
            entry.Add(new("boats.md", new Place(line, 0, line, 40)));
        }

        for (var line = 0; line < lines; line++)
        {
            entry.Add(new("boats.md", new Place(line, 4, line, 9)));
        }

        Assert.Equal(lines, entry.Places.Count);
    }
}
