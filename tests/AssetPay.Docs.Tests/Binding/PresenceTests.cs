using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Which members of a request must be given, where that depends on the others.</summary>
public sealed class PresenceTests
{
    private const string TwoRows = "| `itemId` | string | No | One boat |\n| `itemIds` | string[] | No | Several boats |";

    [Theory]
    [InlineData("Either `itemId` or `itemIds` must be given.", PresenceKind.AtLeastOne)]
    [InlineData("Either itemId or itemIds is required.", PresenceKind.AtLeastOne)]
    [InlineData("One of `itemId` or `itemIds` is required.", PresenceKind.AtLeastOne)]
    [InlineData("`itemId` or `itemIds` is required.", PresenceKind.AtLeastOne)]
    [InlineData("You must provide at least one of `itemId`, `itemIds`.", PresenceKind.AtLeastOne)]
    [InlineData("At least one of the following fields: `itemId`, `itemIds`.", PresenceKind.AtLeastOne)]
    [InlineData("Provide one of `itemId` and `itemIds`.", PresenceKind.AtLeastOne)]
    [InlineData("Exactly one of `itemId` and `itemIds` must be provided.", PresenceKind.ExactlyOne)]
    [InlineData("Specify either `itemId` or `itemIds`, but not both.", PresenceKind.ExactlyOne)]
    [InlineData("You must send `itemId` or `itemIds`, not both. Either `itemId` or `itemIds` is required, never both.", PresenceKind.ExactlyOne)]
    [InlineData("Only one of `itemId` and `itemIds` may be used.", PresenceKind.AtMostOne)]
    [InlineData("Either `itemId` or `itemIds`, but not both.", PresenceKind.ExactlyOne)]
    [InlineData("Either `itemId` or `itemIds` may be given, but not both.", PresenceKind.AtMostOne)]
    [InlineData("`itemId` and `itemIds` are mutually exclusive.", PresenceKind.AtMostOne)]
    [InlineData("`itemId` and `itemIds` cannot be used together.", PresenceKind.AtMostOne)]
    [InlineData("> Exactly one of `itemId` and `itemIds` is required.", PresenceKind.ExactlyOne)]
    public void A_sentence_of_the_page_is_a_rule(string sentence, PresenceKind kind)
    {
        var docs = Page(TwoRows, sentence);

        var rule = Assert.Single(docs.Object("LaunchBoatRequest").Rules);
        Assert.Equal((kind, "itemId itemIds"), (rule.Kind, string.Join(" ", rule.Members)));
        Assert.DoesNotContain(docs.Findings, finding => (finding.Rule == Rules.Guess && finding.Message.Contains("must be given", StringComparison.Ordinal)) || finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("One of `a` or `b` is required. `a` and `b` are mutually exclusive.", "AtLeastOne a b, AtMostOne a b")]
    [InlineData("One of `a` or `b` is required. One of `a` or `c` is required.", "AtLeastOne a b, AtLeastOne a c")]
    [InlineData("One of `a` or `b` is required. One of `a`, `b` or `c` is required.", "AtLeastOne a b, AtLeastOne a b c")]
    [InlineData("One of `a`, `b` or `c` is required. One of `a` or `b` is required.", "AtLeastOne a b c, AtLeastOne a b")]
    [InlineData("One of `a` or `b` is required. Either `b` or `a` must be given.", "AtLeastOne a b")]
    [InlineData("If `b` is given, `a` is required. If `c` is given, `a` is required.", "RequiredWith a b=, RequiredWith a c=")]
    [InlineData("If `c` is `x`, `a` is required. If `c` is `y`, `a` is required.", "RequiredWith a c=x, RequiredWith a c=y")]
    [InlineData("If `c` is `x`, `a` is required. If `c` is `x`, `b` is required.", "RequiredWith a c=x, RequiredWith b c=x")]
    public void Rules_that_differ_in_anything_are_two(string sentences, string expected) => Assert.Equal(expected, string.Join(", ",
        Page("| `a` | string | No | A |\n| `b` | string | No | B |\n| `c` | string | No | C |", sentences).Object("LaunchBoatRequest").Rules
            .Select(rule => $"{rule.Kind} {string.Join(" ", rule.Members)}{(rule.With is null ? "" : $" {rule.With}={string.Join(",", rule.Values)}")}")));

    [Fact]
    public void Names_of_which_two_are_joined_by_and_are_no_choice() =>
        Assert.Empty(Page("| `a` | string | No | A |\n| `b` | string | No | B |\n| `c` | string | No | C |", "`a`, `b` and `c` is required.").Object("LaunchBoatRequest").Rules);

    [Fact]
    public void A_rule_has_the_words_of_its_page_without_the_marks() =>
        Assert.Equal("At least one of a, b is required.", Assert.Single(Page("| `a` | string | Yes\\* | A |\n| `b` | string | Yes\\* | B |", "\\* At least one of `a`, `b` is required.").Object("LaunchBoatRequest").Rules).Text);

    [Theory]
    [InlineData("One of `a` or `b` is required.", "AtLeastOne")]
    [InlineData("`a` and `b` are mutually exclusive.", "ExactlyOne")]
    public void What_excludes_each_other_and_is_required_is_exactly_one(string sentence, string kind) =>
        Assert.Equal(kind, Assert.Single(Page("| `a` | string | Yes | A |\n| `b` | string | Yes | B |", sentence).Object("LaunchBoatRequest").Rules).Kind.ToString());

    [Fact]
    public void A_row_that_speaks_of_these_means_those_of_its_object_that_are_marked_alike()
    {
        var docs = Page(
            "| `a` | string | Yes\\* | One of these is required |\n| `b` | string | Yes\\* | B |\n| `c` | string | Yes\\*\\* | C |\n| `crew` | object | No | Who |\n| `crew.d` | string | Yes\\* | D |", "");
        Assert.Equal("a b", string.Join(" ", Assert.Single(docs.Object("LaunchBoatRequest").Rules).Members));
    }

    [Fact]
    public void A_row_of_a_nested_object_means_its_own_members_before_those_of_the_request()
    {
        var docs = Page("| `a` | string | No | A |\n| `b` | string | No | B |\n| `crew` | object | No | Who |\n| `crew.a` | string | No | One of `a` or `b` is required |\n| `crew.b` | string | No | B |", "");
        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.Single(docs.Object("LaunchBoatRequestCrew").Rules);
    }

    [Theory]
    [InlineData("One of `asc` or `desc`.")]
    [InlineData("`itemId`, `name` and `itemIds` are required.")]
    [InlineData("`itemId`, `itemIds` and `itemId` are required.")]
    [InlineData("One of `itemId` or `itemId` is required.")]
    [InlineData("One of `itemId` or `mast` is required.")]
    [InlineData("Any of `itemId` or `itemIds` can be given.")]
    [InlineData("The `itemId` is one of those that `itemIds` has.")]
    [InlineData("Returns either `itemId` or `itemIds`.")]
    [InlineData("A crew is required to sail, and one of the masts must be up.")]
    public void A_sentence_that_demands_nothing_is_none(string sentence) => Assert.Empty(Page(TwoRows, sentence).Object("LaunchBoatRequest").Rules);

    [Theory]
    [InlineData("\\* one of the marked is required")]
    [InlineData("\\* At least one of these must be given.")]
    [InlineData("\\* One of the fields marked with an asterisk is required.")]
    [InlineData("\\* one of `itemId`, `itemIds` or `harbour` is required")]
    [InlineData("\\* one of itemId, itemIds or harbour is required")]
    [InlineData("\\* itemId, itemIds or harbour")]
    [InlineData("`*` one of itemId, itemIds or harbour is required")]
    public void A_footnote_is_about_the_rows_that_bear_its_mark(string footnote)
    {
        var docs = Page("| `itemId` | string | Yes\\* | One |\n| `itemIds` | string[] | Yes\\* | Several |\n| `harbour` | string | Yes\\* | All of a harbour |\n| `name` | string | Yes | A name |", footnote);

        var rule = Assert.Single(docs.Object("LaunchBoatRequest").Rules);
        Assert.Equal((PresenceKind.AtLeastOne, "itemId itemIds harbour"), (rule.Kind, string.Join(" ", rule.Members)));
        Assert.Equal("False False False True", string.Join(" ", docs.Object("LaunchBoatRequest").Properties.Select(member => member.Required)));
        Assert.False(docs.Operation("LaunchBoat").IsRequestOptional);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("must be given", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\\* Exactly one of these.", PresenceKind.ExactlyOne)]
    [InlineData("\\* At most one of these.", PresenceKind.AtMostOne)]
    public void A_footnote_says_how_many_of_its_rows(string footnote, PresenceKind kind) =>
        Assert.Equal(kind, Assert.Single(Page("| `a` | string | No\\* | A |\n| `b` | string | No\\* | B |", footnote).Object("LaunchBoatRequest").Rules).Kind);

    [Fact]
    public void Two_footnotes_are_about_the_rows_that_bear_each()
    {
        var docs = Page(
            "| `a` | string | Yes\\* | A |\n| `b` | string | Yes\\* | B |\n| `c` | string | Yes\\*\\* | C |\n| `d` | string | Yes\\*\\* | D |",
            "\\* one of these is required\n\\*\\* exactly one of these");

        Assert.Equal(
            ["AtLeastOne a b", "ExactlyOne c d"],
            docs.Object("LaunchBoatRequest").Rules.Select(rule => $"{rule.Kind} {string.Join(" ", rule.Members)}"));
    }

    [Fact]
    public void A_footnote_right_under_its_table_is_none_of_its_rows()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `a` | string | Yes\\* | A |\n| `b` | string | Yes\\* | B |\n\\* one of these is required")));

        Assert.Equal("a b", string.Join(" ", docs.Object("LaunchBoatRequest").Properties.Select(member => member.WireName)));
        Assert.Single(docs.Object("LaunchBoatRequest").Rules);
    }

    [Theory]
    [InlineData("| `a` | string | Yes\\* | One of `a` or `b` |\n| `b` | string | Yes\\* | One of `a` or `b` |", "AtLeastOne a b")]
    [InlineData("| `a` | string | One of `a`, `b` | A |\n| `b` | string | One of `a`, `b` | B |", "AtLeastOne a b")]
    [InlineData("| `a` | string | No | Required if `b` is not given |\n| `b` | string | No | B |", "AtLeastOne a b")]
    [InlineData("| `a` | string | No | Required unless `b` is set. |\n| `b` | string | No | B |", "AtLeastOne a b")]
    [InlineData("| `a` | string | Conditional | Required without `b` |\n| `b` | string | Conditional | Required without `a` |", "AtLeastOne a b")]
    [InlineData("| `a` | string | Yes, if `b` is omitted | A |\n| `b` | string | No | B |", "AtLeastOne a b")]
    [InlineData("| `a` | string | No | Required if neither `b` nor `c` is given |\n| `b` | string | No | B |\n| `c` | string | No | C |", "AtLeastOne a b c")]
    [InlineData("| `a` | string | No | Required if `b` is given |\n| `b` | string | No | B |", "RequiredWith a b=")]
    [InlineData("| `a` | string | Conditional | Required when `b` is `limit` |\n| `b` | string | Yes | Either `limit` or `market` |", "RequiredWith a b=limit")]
    [InlineData("| `a` | string | Conditional | Required if `b` = `\"limit\"` or `\"stop\"`. |\n| `b` | string | Yes | B |", "RequiredWith a b=limit,stop")]
    [InlineData("| `a` | string | If b is true | A |\n| `b` | boolean | No | B |", "RequiredWith a b=true")]
    [InlineData("| `a` | string | Conditional | Required if `b` is given. |\n| `b` | string | No | If `b` is given, `a` is required. |", "RequiredWith a b=")]
    [InlineData("| `a` | string | No | A. Cannot be used together with `b`. |\n| `b` | string | No | B |", "AtMostOne a b")]
    [InlineData("| `a` | string | No | Mutually exclusive with `b` |\n| `b` | string | No | Mutually exclusive with `a` |", "AtMostOne a b")]
    public void A_row_tells_when_its_parameter_must_be_given(string rows, string expected)
    {
        var docs = Page(rows, "");

        var rule = Assert.Single(docs.Object("LaunchBoatRequest").Rules);
        Assert.Equal(expected, $"{rule.Kind} {string.Join(" ", rule.Members)}{(rule.With is null ? "" : $" {rule.With}={string.Join(",", rule.Values)}")}");
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("must be given", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_tells_when_another_must_be_given_leaves_its_own_open()
    {
        var docs = Page("| `a` | string | Conditional | If `b` is given, `c` is required. |\n| `b` | string | No | B |\n| `c` | string | No | C |", "");

        var rule = Assert.Single(docs.Object("LaunchBoatRequest").Rules);
        Assert.Equal((PresenceKind.RequiredWith, "c", "b"), (rule.Kind, Assert.Single(rule.Members), rule.With));
        Assert.Contains("When 'a' must be given ('Conditional')", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_also_tells_of_others_leaves_its_own_open()
    {
        var docs = Page("| `a` | string | No | Required if the boat has no name, and either `b` or `c` must be given. |\n| `b` | string | No | B |\n| `c` | string | No | C |", "");

        Assert.Equal("b c", string.Join(" ", Assert.Single(docs.Object("LaunchBoatRequest").Rules).Members));
        Assert.Contains("When 'a' must be given", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_about_one_row_names_the_other()
    {
        var docs = Page("| `a` | string | Yes\\* | A |\n| `b` | string | No | B |", "\\* only if `b` is given");

        Assert.Equal("a with b", Assert.Single(docs.Object("LaunchBoatRequest").Rules) is var rule ? $"{string.Join(" ", rule.Members)} with {rule.With}" : "");
    }

    [Theory]
    [InlineData("| `a` | string | Conditional | A |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | Yes\\* | A |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | No | Required if the boat has no name |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | No | Required if `b` or `c` is not given |\n| `b` | string | No | B |\n| `c` | string | No | C |")]
    [InlineData("| `a` | string | Conditional | Required when `b` is `blue` |\n| `b` | string | No | One of `red`, `green` |")]
    [InlineData("| `a` | string | No | Required when `b` is `blue` |\n| `b` | string | No | One of `red`, `green` |")]
    [InlineData("| `a` | string | No | Required if trading is enabled |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | No | A. `a` is required if `c` is given. |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | No | Required unless `c` is given |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | No | Required if `a` is given |\n| `b` | string | No | B |")]
    public void What_is_not_certain_is_told_and_not_checked(string rows)
    {
        var docs = Page(rows, "");

        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.Contains("When 'a' must be given", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
        Assert.False(docs.Member("LaunchBoatRequest", "a").Required);
    }

    [Theory]
    [InlineData("Required if trading is enabled")]
    [InlineData("Required if the boat has no name")]
    public void A_condition_that_cannot_be_read_leaves_a_plain_yes_as_it_is(string words)
    {
        var docs = Page($"| `a` | string | Yes | {words} |\n| `b` | string | No | B |", "");

        Assert.True(docs.Member("LaunchBoatRequest", "a").Required);
        Assert.Contains($"When 'a' must be given ('{words}') is not stated clearly; it was read as always", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| `a` | string | No | If `b` is given, `c` is required. |\n| `b` | string | No | B |")]
    [InlineData("| `a` | string | Yes | Required |\n| `b` | string | No | Not to be mixed with `c` |")]
    public void What_is_said_of_others_is_no_condition_of_a_member(string rows)
    {
        var docs = Page(rows, "");

        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess);
    }

    [Fact]
    public void A_row_about_a_member_of_one_name_with_another_is_no_rule_of_that_one()
    {
        var docs = Page("| `days` | number | Yes | D |\n| `isbn` | string | No | I |\n| `reader` | object | No | R |\n| `reader.days` | number | No | Required if `isbn` is given |", "");

        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.True(docs.Member("LaunchBoatRequest", "days").Required);
        Assert.Contains("When 'days' must be given ('Required if isbn is given')", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_nested_object_have_their_own_rule()
    {
        var docs = Page(
            "| `items` | array | Yes | Boats |\n| `items[].id` | string | Yes\\* | Its id |\n| `items[].name` | string | Yes\\* | Its name |",
            "\\* exactly one of `items[].id` and `items[].name`");

        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.Equal("ExactlyOne id name", Assert.Single(docs.Object("LaunchBoatRequestItem").Rules) is var rule ? $"{rule.Kind} {string.Join(" ", rule.Members)}" : "");
    }

    [Fact]
    public void A_plain_yes_gives_way_to_the_sentence_and_that_is_told()
    {
        var docs = Page(TwoRows.Replace("No", "Yes", StringComparison.Ordinal), "Either `itemId` or `itemIds` must be given.");

        Assert.All(docs.Object("LaunchBoatRequest").Properties, member => Assert.False(member.Required));
        Assert.Equal(2, docs.Findings.Count(finding => finding.Rule == Rules.Contradiction && finding.Message.Contains("'Either itemId or itemIds must be given.'", StringComparison.Ordinal)));
        Assert.Contains(docs.Findings, finding => finding.Message.Contains("but a plain yes at boats.md(20,4)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_the_table_keeps_already_is_none()
    {
        var docs = Page(TwoRows.Replace("| string | No |", "| string | Yes |", StringComparison.Ordinal), "At least one of `itemId` and `itemIds` is required.");

        Assert.Empty(docs.Object("LaunchBoatRequest").Rules);
        Assert.True(docs.Member("LaunchBoatRequest", "itemId").Required);
    }

    private static InventedDocs Page(string rows, string more) => InventedDocs.Of(("boats.md", InventedDocs.BoatPage(rows, more: more + "\n\n## Response\n\n```json\n{ \"success\": true, \"data\": { \"id\": \"1\" } }\n```\n\n## Errors\n\n```json\n{ \"success\": false, \"error\": { \"code\": 1, \"key\": \"NO\", \"message\": \"no\" } }\n```\n")));
}
