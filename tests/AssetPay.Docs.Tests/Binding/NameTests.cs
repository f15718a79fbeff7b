using ApiDocs.Binding.Names;
using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>The words of names: one and several, too long ones, those that an overlay gives, those that seem to be another.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("items", "item")]
    [InlineData("Entries", "Entry")]
    [InlineData("ties", "tie")]
    [InlineData("boxes", "box")]
    [InlineData("axes", "axe")]
    [InlineData("classes", "class")]
    [InlineData("matches", "match")]
    [InlineData("glass", "glass")]
    [InlineData("ids", "id")]
    [InlineData("is", "is")]
    public void One_of_several(string several, string one) => Assert.Equal(one, CSharpName.Singular(several));

    [Theory]
    [InlineData("item", "items")]
    [InlineData("entry", "entries")]
    [InlineData("ty", "ties")]
    [InlineData("y", "ys")]
    [InlineData("day", "days")]
    [InlineData("status", "statuses")]
    [InlineData("glass", "glasses")]
    [InlineData("orders", "orders")]
    [InlineData("us", "uses")]
    [InlineData("s", "s")]
    public void Several_of_one(string one, string several) => Assert.Equal(several, CSharpName.Plural(one));

    [Theory]
    [InlineData("appid", "App ID of the game", "AppId")]
    [InlineData("appid", "The app-id of the game", "AppId")]
    [InlineData("appid", "The app", "Appid")]
    [InlineData("INVALID_TRADEURL", "The trade URL is not valid", "InvalidTradeUrl")]
    [InlineData("maßband", "Das Maß Band", "MaßBand")]
    [InlineData("steamid", "steam id", "SteamId")]
    public void A_description_tells_where_the_words_of_a_name_end(string name, string description, string member) => Assert.Equal(member, CSharpName.Member(name, description));

    [Theory]
    [InlineData("na\u0301me", "Name")]
    [InlineData("na\u200Bme", "Name")]
    [InlineData("CS2Item", "Cs2Item")]
    [InlineData("CS2It", "Cs2It")]
    [InlineData("A2B", "A2b")]
    [InlineData("steamIDCheck", "SteamIdCheck")]
    public void A_word_ends_where_the_next_begins_and_not_at_what_nobody_sees(string name, string pascal) => Assert.Equal(pascal, CSharpName.Pascal(name));

    [Theory]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(121)]
    [InlineData(2000)]
    public void A_name_is_at_most_as_long_as_a_name_may_be_and_tells_itself_from_others_all_the_same(int length)
    {
        var (one, other) = (CSharpName.Bounded(new string('a', length)), CSharpName.Bounded(new string('a', length - 1) + "b"));
        Assert.Equal(Math.Min(length, CSharpName.LongestName), one.Length);
        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData("Sell", true)]
    [InlineData("sell_2", true)]
    [InlineData("Forget_it", true)]
    [InlineData("", false)]
    [InlineData("2Sell", false)]
    [InlineData("_Sell", false)]
    [InlineData("Sell!", false)]
    [InlineData("class", false)]
    [InlineData("get_Name", false)]
    public void A_name_that_an_overlay_gives_must_be_one(string name, bool isUsable) => Assert.Equal(isUsable, CalledName.IsUsable(name));

    [Theory]
    [InlineData(CSharpName.LongestName, true)]
    [InlineData(CSharpName.LongestName + 1, false)]
    public void And_not_too_long(int length, bool isUsable) => Assert.Equal(isUsable, CalledName.IsUsable(new string('a', length)));

    [Theory]
    [InlineData("a", "'Boat' at a too")]
    [InlineData("", "'Boat' at the other pages too")]
    public void A_given_name_that_is_the_pages_own_is_not_needed(string page, string message)
    {
        var findings = new List<Finding>();
        Assert.Equal("Boat", CalledName.Of(new("Boat", Place.Start), "Boat", page, findings));
        Assert.Contains(message, Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", null)]
    [InlineData("n\u0430me", "\u0430")]
    [InlineData("n\u0430m\u0439", "\u0430")]
    [InlineData("\u0441\u043E", "\u0441")]
    [InlineData("\u0434\u043E\u043C", null)]
    [InlineData("\uFF4Eame", "\uFF4E")]
    [InlineData("\uFF21", "\uFF21")]
    [InlineData("\uFF5A", "\uFF5A")]
    [InlineData("a\uD835\uDC1B", "\uD835\uDC1B")]
    [InlineData("a\uD83D\uDEA2", null)]
    [InlineData("\uD834\uDFFF", null)]
    [InlineData("\uD835\uDC00", "\uD835\uDC00")]
    [InlineData("\uD835\uDFFF", "\uD835\uDFFF")]
    [InlineData("\uD836\uDC00", null)]
    public void A_letter_that_only_looks_like_a_latin_one_is_found_where_it_can_deceive(string name, string? letter) => Assert.Equal(letter, LookAlikes.In(name));

    [Theory]
    [InlineData("n\u0430me")]
    [InlineData("name", false)]
    public void And_told(string name, bool isTold = true) =>
        Assert.Equal(isTold, InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `{name}` | string | No | Its name |"))).Findings.Any(finding => finding.Message.Contains("\u0430", StringComparison.Ordinal)));
}
