using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What pages say of a text beside its length.</summary>
public sealed class TextRuleTests
{
    [Fact]
    public void All_of_it_is_read_and_its_words_are_kept()
    {
        var limits = Limits("Yours (max 40 chars, not blank, no commas). Must match `^[a-z]{2,}\\d$`.");

        Assert.Equal((40, true, ",", "^[a-z]{2,}\\d$"), (limits.MaxLength, limits.IsNotBlank, limits.Excluded, limits.Pattern));
        Assert.Equal("max 40 chars, not blank, no commas, match ^[a-z]{2,}\\d$", limits.Text);
    }

    [Theory]
    [InlineData("must not be blank", true, "")]
    [InlineData("Non-blank", true, "")]
    [InlineData("may not contain commas", false, ",")]
    [InlineData("without spaces, no semicolons", false, " ;")]
    [InlineData("is blank when it is new", false, "")]
    public void Pages_say_it_in_several_ways(string words, bool isNotBlank, string excluded) =>
        Assert.Equal((isNotBlank, excluded), (Limits(words).IsNotBlank, Limits(words).Excluded));

    [Theory]
    [InlineData("Pattern: `^A$`", "^A$")]
    [InlineData("regex /^A-\\d+$/", "^A-\\d+$")]
    [InlineData("matching the regular expression `^\\$5$`", "^\\$5$")]
    [InlineData("matches the harbour's name", null)]
    [InlineData("matches `A$`", null)]
    [InlineData("matches `^A\\$`", null)]
    public void Only_a_pattern_for_the_whole_text_is_one(string words, string? pattern) => Assert.Equal(pattern, Limits(words).Pattern);

    [Theory]
    [InlineData("^(a|b)$")]
    [InlineData("^(a+)+$")]
    [InlineData("^.*$")]
    [InlineData("^\\s+$")]
    [InlineData("^a+?$")]
    [InlineData("^[z-a]$")]
    [InlineData("^a{3,2}$")]
    [InlineData("^a^b$")]
    [InlineData("^[]$")]
    public void A_pattern_that_is_more_than_classes_and_counts_is_told_and_not_checked(string pattern)
    {
        var docs = Docs($"matches `{pattern.Replace("|", "\\|", StringComparison.Ordinal)}`");

        Assert.Null(docs.Member("LaunchBoatRequest", "name").Limits.Pattern);
        Assert.Contains($"'{pattern}' is more than", docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^76561\\d{12}$", "76561198012345678", true)]
    [InlineData("^76561\\d{12}$", "7656119801234567", false)]
    [InlineData("^76561\\d{12}$", "765611980123456789", false)]
    [InlineData("^76561\\d{12}$", "76561١٩٨٠١٢٣٤٥٦٧٨", false)]
    [InlineData("^a*ab?[^x-z]+$", "aaab.", true)]
    [InlineData("^a*ab?[^x-z]+$", "aaax", false)]
    [InlineData("^[\\w.-]+@\\w{2,}$", "a.b-c@de", true)]
    [InlineData("^[\\w.-]+@\\w{2,}$", "a b@de", false)]
    [InlineData("^$", "", true)]
    [InlineData("^a?$", "aa", false)]
    [InlineData("^a{2,3}b$", "aab", true)]
    [InlineData("^a{2,3}b$", "aaaab", false)]
    public void Every_way_to_match_is_tried(string pattern, string text, bool fits)
    {
        var limits = LimitsModel.None with { Pattern = pattern };

        Assert.Equal((true, fits), (limits.CanBeMatched, limits.Matches(text)));
    }

    [Fact]
    public void No_text_makes_it_slow()
    {
        var limits = LimitsModel.None with { Pattern = "^" + string.Concat(Enumerable.Repeat("a*", 40)) + "b$" };

        Assert.False(limits.Matches(new string('a', 100_000)));
    }

    [Fact]
    public void A_parameter_in_the_path_has_them_too()
    {
        var docs = InventedDocs.Of(("a.md", "# Get Boat\n\n# GET /boats/{boatId}\n\nFor `boatId` give its number, which matches `^\\d{4}$`.\n\n**Authentication:** Key (`x-key` header)"));

        Assert.Equal("^\\d{4}$", docs.Operation("GetBoat").PathParameters[0].Limits.Pattern);
    }

    private static LimitsModel Limits(string words) => Docs(words).Member("LaunchBoatRequest", "name").Limits;

    private static InventedDocs Docs(string words) => InventedDocs.Of(("a.md", InventedDocs.BoatPage($"| `name` | string | Yes | {words} |")));
}
