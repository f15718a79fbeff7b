namespace ApiDocs.Tests.Parsing;

/// <summary>What is an error of an operation: in tables, in words, taken over from another operation.</summary>
public sealed class ErrorFormTests
{
    private static string Table(string header, params string[] rows) =>
        $"| {header} |\n|{string.Concat(header.Split('|').Select(_ => " --- |"))}\n{string.Concat(rows.Select(row => $"| {row} |\n"))}\n";

    private static string Rows(string text) => string.Join("; ", Reading.Boats(text).Errors.Select(Reading.Line));

    public static TheoryData<string, string> Tables { get; } = new()
    {
        { "## Errors\n\n" + Table("Code | When", "7 | No water."), "7|||No water." },
        { "## Errors\n\n" + Table("Code | When", "409 | No water.", "404 | No boat."), "" },
        { "## Errors\n\n" + Table("Code | When", "409 | No water.", "7 | No boat."), "409|||No water.; 7|||No boat." },
        { "## Errors\n\n" + Table("Code | When", "NO_WATER | No water."), "|NO_WATER||No water." },
        { "## Errors\n\n" + Table("Key | When", "NO_WATER | No water.", "- | Else."), "" },
        { "## Errors\n\n" + Table("Key | When", "NO_WATER (HTTP 409) | No water."), "|NO_WATER|409|No water." },
        { "## Errors\n\n" + Table("Key | When", "`NO_WATER` / `NO_BOAT` | None."), "|NO_WATER||None.; |NO_BOAT||None." },
        { "## Errors\n\n" + Table("Key | When", "`NO_WATER`, so A | None."), "" },
        { "## Errors\n\n" + Table("Key | When", "no_water | None."), "|no_water||None." },
        { "## Errors\n\n" + Table("Key | When", "NO_WATER"), "|NO_WATER||" },
        { "## Errors\n\n" + Table("Key | When", "NO_WATER | -"), "|NO_WATER||" },
        { "## Errors\n\n" + Table("HTTP | Key | When", "409 | NO_WATER | None."), "|NO_WATER|409|None." },
        { "## Errors\n\n" + Table("Error | Code | When", "NO_WATER | 7 | None."), "7|NO_WATER||None." },
        { "## Errors\n\n" + Table("When | HTTP", "None. | 409"), "" },
        { "## Errors\n\n" + Table("Key | HTTP", "NO_WATER | 409"), "" },
        { "## Errors\n\n" + Table("When | Beware", "None. | It."), "" },
        { Table("Key | When", "NO_WATER | None."), "" },
        { Table("Key | Code | When", "NO_WATER | 7 | None."), "7|NO_WATER||None." },
        { "## Errors\n\n" + Table("Key | Repeating", "NO_WATER | reads"), "|NO_WATER||" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_errors_has_a_number_or_a_key_in_each_row(string text, string rows) => Assert.Equal(rows, Rows(text));

    private static string Inherited(string text) => string.Join("; ", Reading.Boats("## Errors\n\n" + text + "\n").InheritedErrors.Select(one => $"{one.Target} - {string.Join(" ", one.Minus.Select(key => key.Text))}"));

    [Theory]
    [InlineData("Same errors as [Launch](/launch.md#errors).", "/launch.md#errors - ")]
    [InlineData("Same errors as [Launch](/launch.md) and [Scrap](/scrap.md).", "/launch.md - ")]
    [InlineData("Same errors as `POST /boats/{id}` minus `NO_WATER`.", "POST /boats/{id} - NO_WATER")]
    [InlineData("Same errors as Launch Boat , except `NO_WATER` (not `NO_BOAT`) and `NO_CREW`.", "Launch Boat - NO_WATER NO_CREW")]
    [InlineData("Same errors as Launch Boat except `NO_WATER` (`NO_BOAT`)`NO_CREW`.", "Launch Boat - NO_WATER NO_CREW")]
    [InlineData("Same errors as Launch Boat except `NO_WATER` plus `NO_BOAT`.", "Launch Boat - NO_WATER")]
    [InlineData("Same errors as Launch Boat, and `NO_WATER`.", "Launch Boat - ")]
    [InlineData("Other errors than Launch Boat.", "")]
    public void Errors_are_taken_over_but_for_those_that_are_named(string text, string inherited) => Assert.Equal(inherited, Inherited(text));

    private static string Mentions(string text) => string.Join("; ", Reading.Boats(text + "\n").ErrorMentions.Select(one => $"{one.Key.Text} {one.Code} {one.Http}".TrimEnd()));

    [Theory]
    [InlineData("It fails with `NO_WATER` (7) then.", "NO_WATER 7")]
    [InlineData("It fails with NO_WATER (7) then.", "NO_WATER 7")]
    [InlineData("It fails with `DRY` (7) then.", "DRY 7")]
    [InlineData("It fails with DRY (7) then.", "")]
    [InlineData("It fails with `404 NO_BOAT` then.", "NO_BOAT  404")]
    [InlineData("It fails with `404 DRY` then.", "DRY  404")]
    [InlineData("It fails with `200 NO_BOAT` then.", "NO_BOAT  200")]
    [InlineData("It returns `200 OK` with no body.", "")]
    [InlineData("It fails with `NO_WATER` then.", "NO_WATER")]
    [InlineData("It fails with NO_WATER then.", "")]
    [InlineData("It sails with `NO_WATER` then.", "")]
    [InlineData("It fails without the `CORE_ACCESS` scope.", "")]
    [InlineData("It fails with `DRY` then.", "")]
    public void A_key_is_mentioned_where_a_sentence_speaks_of_failing(string text, string mentions) => Assert.Equal(mentions, Mentions(text));

    [Theory]
    [InlineData("{ \"error\": { \"code\": 7, \"key\": \"NO_WATER\", \"message\": \"None.\" } }", "7|NO_WATER|409|None.")]
    [InlineData("{ \"error\": [ { \"code\": \"NO_WATER\", \"message\": \"None.\" } ] }", "|NO_WATER|409|None.")]
    [InlineData("{ \"error\": [] }", "")]
    [InlineData("{ \"error\": { \"code\": 409, \"message\": \"None.\" } }", "")]
    [InlineData("{ \"error\": { \"code\": 409, \"key\": \"NO_WATER\" } }", "|NO_WATER|409|")]
    [InlineData("{ \"error\": { \"code\": \"no water\" } }", "")]
    [InlineData("{ \"code\": \"NO_WATER\", \"key\": \"NO_BOAT\", \"message\": \"One.\", \"description\": \"Two.\" }", "|NO_BOAT|409|One.")]
    [InlineData("{ \"errors\": [ { \"code\": 7 }, { \"code\": 8 } ], \"error\": 1 }", "7||409|")]
    public void An_answer_that_refuses_shows_an_error(string json, string rows) => Assert.Equal(rows, Rows($"## Response\n\n**409 Conflict**\n\n```json\n{json}\n```\n"));
}
