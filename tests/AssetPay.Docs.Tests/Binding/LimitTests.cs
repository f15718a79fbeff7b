using ApiDocs.Model;
using ApiDocs.Tests.Covering;

namespace ApiDocs.Tests.Binding;

/// <summary>Numbers that are no limits, and limits that hold for some calls only: a check of those would refuse good calls.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("Amount, max 2 decimal places")]
    [InlineData("Up to 2 decimals")]
    [InlineData("at most 2 decimal places")]
    [InlineData("Max 3 digits")]
    [InlineData("Up to 3 significant digits")]
    [InlineData("Rounded up to 2")]
    [InlineData("Precision: max 2")]
    [InlineData("Decimal places: at most 2")]
    [InlineData("Max 10k")]
    [InlineData("Max 1 million")]
    [InlineData("Max $1M")]
    [InlineData("max 1.000.000")]
    [InlineData("max 1.000")]
    [InlineData("Max 5 000 000")]
    [InlineData("Max 1'000'000")]
    [InlineData("max 1_000")]
    [InlineData("max 1,5")]
    [InlineData("max 1e6")]
    [InlineData("max 5-10")]
    [InlineData("Max 5%")]
    [InlineData("Max 5 percent")]
    [InlineData("Max 5 BTC")]
    [InlineData("Max 500 per day")]
    [InlineData("max 500/day")]
    [InlineData("At most 5 of them")]
    [InlineData("-5 <= what <= 5 per day")]
    public void A_number_in_another_unit_is_no_limit(string description)
    {
        Assert.Equal(LimitsModel.None, Limits("number", description));
        Assert.Equal(LimitsModel.None, Limits("integer", description));
    }

    [Theory]
    [InlineData("min 1 for cards, min 5 for bank transfers")]
    [InlineData("min 1 (cards) or min 5 (transfers)")]
    [InlineData("(min 1) for cards")]
    [InlineData("Cards: min 1. Transfers: min 5.")]
    [InlineData("min 2 on weekends")]
    [InlineData("On weekends min 2")]
    [InlineData("If it is paid by card, at least 5")]
    [InlineData("For cards: max 500")]
    [InlineData("Max 5 if it rains")]
    [InlineData("Max 5, if it rains")]
    [InlineData("max 5 when it rains")]
    [InlineData("max 5 unless it is dry")]
    [InlineData("max 5. Unless it is dry.")]
    [InlineData("max 5 in winter")]
    [InlineData("max 5, 10 in summer")]
    [InlineData("max 5 (10 for members)")]
    [InlineData("Max 5, unlimited for members")]
    [InlineData("Between 1 and 5, for cards")]
    [InlineData("max 5*")]
    [InlineData("Max 5. 10 for members.")]
    [InlineData("Max 5. For members, 10.")]
    [InlineData("Required if its length is at least 5")]
    [InlineData("Needed for lengths of at least 5.")]
    [InlineData("Boats with at least 5")]
    [InlineData("We recommend at most 5")]
    [InlineData("each between 1 and 5")]
    public void A_bound_under_a_condition_is_none_for_all(string description)
    {
        Assert.Equal(LimitsModel.None, Limits("number", description));
        Assert.Equal(LimitsModel.None, Limits("array", description));
    }

    [Theory]
    [InlineData("max 20 chars for cards")]
    [InlineData("max 10k characters")]
    [InlineData("1 000 chars max")]
    [InlineData("1.000–2.000 chars")]
    [InlineData("Max length 35 bytes")]
    [InlineData("Max length 35 for cards")]
    public void A_length_is_held_to_the_same(string description) => Assert.Equal(LimitsModel.None, Limits("string", description));

    [Theory]
    [InlineData("integer", "Amount in cents. Minimum $0.50", null, null)]
    [InlineData("integer", "Amount in cents. Minimum $1, max $5", null, null)]
    [InlineData("integer", "Minimum 0.50", null, null)]
    [InlineData("integer", "Amount, in cents. Minimum 50", 50.0, null)]
    [InlineData("number", "In EUR, max $5", null, null)]
    [InlineData("number", "In the currency of the harbour, max $5", null, null)]
    [InlineData("number", "Max $5 CAD", null, null)]
    [InlineData("number", "In USD, min $0.50, max 100 USD.", 0.5, 100.0)]
    [InlineData("number", "Min 1 EUR, in whole euros", 1.0, null)]
    public void Money_is_held_to_the_unit_of_the_parameter(string type, string description, double? least, double? most) =>
        Assert.Equal(((decimal?)least, (decimal?)most), (Limits(type, description).Minimum, Limits(type, description).Maximum));

    [Theory]
    [InlineData("whats", "array", "Max 5 whats", 5.0)]
    [InlineData("whats", "array", "At most 5 items.", 5.0)]
    [InlineData("whats", "array", "Up to 5 entries (default: 2)", 5.0)]
    [InlineData("whats", "array", "Up to 5 words each", null)]
    [InlineData("whats", "array", "Between 1 and 5", null)]
    [InlineData("whats", "array", "Between 1 and 5 items", 5.0)]
    [InlineData("whats", "array", "Who sails (1–5)", 5.0)]
    [InlineData("limit", "integer", "Max 5 results per page", 5.0)]
    [InlineData("limit", "integer", "How many to list, at most 5 per page.", 5.0)]
    [InlineData("page", "integer", "Up to 5 results per page", null)]
    [InlineData("page", "integer", "Up to 5 per page", null)]
    [InlineData("current_page", "integer", "Up to 5 per page", null)]
    [InlineData("perPage", "integer", "Up to 5 boats on a page", null)]
    [InlineData("per_page", "integer", "Up to 5 results", 5.0)]
    [InlineData("boatCount", "integer", "max 5 boats", null)]
    [InlineData("crew", "integer", "How many sailors there are, max 5 sailors", 5.0)]
    [InlineData("crew", "integer", "max 5 inclusive", 5.0)]
    [InlineData("crew", "integer", "For `crew` give at most 5", 5.0)]
    [InlineData("crew", "integer", "Max 5. If omitted, 2.", 5.0)]
    [InlineData("crew", "integer", "min 1 and max 5; a boat without a crew is not launched", 5.0)]
    [InlineData("crew", "integer", "min 1 max 5", 5.0)]
    [InlineData("crew", "integer", "Max 2 digits, max 50", 50.0)]
    [InlineData("crew", "integer", "Max 5. For longer trips ask the harbour.", 5.0)]
    [InlineData("crew", "number", "No more than 5.5", 5.5)]
    [InlineData("crew", "number", "Cannot exceed 500", 500.0)]
    [InlineData("crew", "number", "0 - 100", 100.0)]
    [InlineData("crew", "string", "Between 3 and 10 characters", 10.0)]
    [InlineData("crew", "string", "Maximum length 35", 35.0)]
    [InlineData("crew", "string", "Length: 3-10", 10.0)]
    public void What_is_counted_in_its_own_unit_is_a_limit(string name, string type, string description, double? most)
    {
        var limits = Limits(type, description, name);

        Assert.Equal((decimal?)most, limits.Maximum ?? limits.MaxLength ?? limits.MaxItems);
    }

    [Fact]
    public void Not_less_than_is_the_least() => Assert.Equal(5, Limits("number", "Not less than 5").Minimum);

    [Fact]
    public void Only_the_end_that_is_in_doubt_stays_open() =>
        Assert.Equal(LimitsModel.None with { Minimum = 1, Text = "min 1" }, Limits("number", "min 1, max 5 for cards"));

    [Theory]
    [InlineData("Amount, max 2 decimal places", "2")]
    [InlineData("Max 10k", "10")]
    [InlineData("min 2 on weekends", "2")]
    public void What_is_not_checked_is_told_and_stays_in_the_words(string description, string number)
    {
        var page = ("boats.md", InventedDocs.BoatPage($"| `what` | number | No | {description} |"));

        Assert.Contains($"its limit ({number}) was not read", Covered.Of(page).Missed("boats.md"), StringComparison.Ordinal);
        Assert.Equal(description, InventedDocs.Of(page).Member("LaunchBoatRequest", "what").Summary.PlainText);
    }

    private static LimitsModel Limits(string type, string description, string name = "what") =>
        InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `{name}` | {type} | No | {description.Replace("$", "\\$", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)} |"))).Member("LaunchBoatRequest", name).Limits;
}
