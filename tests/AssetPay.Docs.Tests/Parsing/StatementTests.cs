namespace ApiDocs.Tests.Parsing;

/// <summary>Credentials, limits, errors, deprecation: what an endpoint's page states in lines, tables and sentences.</summary>
public sealed class StatementTests
{
    private static IEnumerable<string> Mentions(Endpoint endpoint) => endpoint.ErrorMentions.Select(mention => $"{mention.Key.Text}|{mention.Code}|{mention.Http}");

    [Theory]
    [InlineData("**Authentication:** Client Token (`Authorization` header)", "Client Token|Authorization", "")]
    [InlineData("**Authentication:** API Key (`api-key` header, requires `CORE_ACCESS` scope)", "API Key|api-key", "CORE_ACCESS")]
    [InlineData("**Authentication:** Merchant API Key (`api-key` header)\n**Scope:** `A_READ`, `A_WRITE`", "Merchant API Key|api-key", "A_READ A_WRITE")]
    [InlineData("**Authentication:** Client Token (`Authorization` header) or API Key (`api-key` header)", "Client Token|Authorization API Key|api-key", "")]
    [InlineData("**Authentication:** Captain's Token (`Authorization: Bearer <token>` header)", "Captain's Token|Authorization", "")]
    [InlineData("**Authentication:** None", "None|", "")]
    [InlineData("* **Authentication:** API Key (`api-key` header)\n* **Scope:** `A_READ`", "API Key|api-key", "A_READ")]
    public void Authentication_is_stated_in_a_line(string line, string credentials, string scopes)
    {
        var endpoint = Reading.Boats("Adds a boat.\n\n" + line + "\n\n## Request\n");
        Assert.Equal(credentials, string.Join(" ", endpoint.Credentials.Select(credential => $"{credential.Label}|{credential.Header}")));
        Assert.Equal(scopes, string.Join(" ", endpoint.Scopes.Select(scope => scope.Text)));
        Assert.Equal("Adds a boat.", endpoint.Description.PlainText);
    }

    [Fact]
    public void A_scope_is_no_error() =>
        Assert.Empty(Reading.Boats("**Scope:** `CORE_ACCESS`\n\n## More\n\nFails without `CORE_ACCESS`. Use the `BOAT_ADMIN` scope or get an error.\n").ErrorMentions);

    [Theory]
    [InlineData("* Verified: 60 requests / min\n* Unverified: 10 requests / min")]
    [InlineData("* 60 requests / min verified\n* 10 requests / min unverified")]
    [InlineData("60 requests / min verified, 10 requests / min unverified")]
    [InlineData("| Tier | Limit |\n| --- | --- |\n| Verified | 60 requests / min |\n| Unverified | 10 requests / min |")]
    public void Limits_are_stated_in_tables_and_lines(string limits) =>
        Assert.Equal(
            ["VERIFIED 60 requests / min", "UNVERIFIED 10 requests / min"],
            Reading.Boats("## Rate Limits\n\n" + limits + "\n").RateLimits.Select(limit => $"{limit.Tier.ToUpperInvariant()} {limit.Limit.Text}"));

    [Theory]
    [InlineData("| Code | Key | When |\n| --- | --- | --- |\n| 27 | `TOO_SOON` | Young |", "27|TOO_SOON||Young")]
    [InlineData("| Key | HTTP Status | Description |\n| --- | --- | --- |\n| `TOO_SOON` | 409 | Young |", "|TOO_SOON|409|Young")]
    [InlineData("| Code | Description |\n| --- | --- |\n| `TOO_SOON` | Young |", "|TOO_SOON||Young")]
    [InlineData("| Status | Code | Description |\n| --- | --- | --- |\n| 409 | TOO_SOON | Young |", "|TOO_SOON|409|Young")]
    [InlineData("| Error | Meaning |\n| --- | --- |\n| `TOO_SOON` / `TOO_LATE` | Wrong time |", "|TOO_SOON||Wrong time", "|TOO_LATE||Wrong time")]
    [InlineData("| Code | Key | When |\n| --- | --- | --- |\n| - | `TOO_SOON` | Young |", "|TOO_SOON||Young")]
    public void Error_tables_have_several_columns(string table, params string[] rows) =>
        Assert.Equal(rows, Reading.Boats("## Errors\n\n" + table + "\n").Errors.Select(Reading.Line));

    [Fact]
    public void Several_keys_can_be_taken_out_of_inherited_errors()
    {
        var endpoint = Reading.Boats("## Errors\n\nSame set as [POST /ships](/api/ships#errors) minus `TOO_SOON` and `TOO_LATE` (`SHIP_LOST` is kept), plus `BOAT_LOST` (77).\n");
        Assert.Equal(["TOO_SOON", "TOO_LATE"], Assert.Single(endpoint.InheritedErrors).Minus.Select(key => key.Text));
        Assert.Equal(["BOAT_LOST|77|"], Mentions(endpoint));
    }

    [Theory]
    [InlineData("Rejected with `VALIDATION_FAILED` otherwise.", "VALIDATION_FAILED||")]
    [InlineData("Such a call answers `404 BOAT_NOT_FOUND`.", "BOAT_NOT_FOUND||404")]
    [InlineData("`FORBIDDEN` (1300) is common.", "FORBIDDEN|1300|")]
    [InlineData("Too many lead to `RATE_LIMITED` (HTTP 429).", "RATE_LIMITED||429")]
    [InlineData("It is the error code `1005` (`RATE_LIMITED`).", "RATE_LIMITED|1005|")]
    [InlineData("<Warning>\n  This fails with `NO_HARBOUR` (1705).\n</Warning>", "NO_HARBOUR|1705|")]
    [InlineData("> It returns `NO_HARBOUR` (1705).", "NO_HARBOUR|1705|")]
    [InlineData("| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| id | string | Yes | Known (else rejected with `NO_BOAT`) |", "NO_BOAT||")]
    public void Keys_in_running_text_are_mentioned(string text, string expected) => Assert.Equal([expected], Mentions(Reading.Boats("## More\n\n" + text + "\n")));

    [Theory]
    [InlineData("Replace `CLIENT_TOKEN` with your token, or the call fails.")]
    [InlineData("The boat is `AT_SEA` then.")]
    [InlineData("Send the `X_BOAT` header or get an error.")]
    [InlineData("An answer of NO_MARKS at all fails.")]
    public void Other_words_in_capitals_are_not(string text) => Assert.Empty(Reading.Boats("## More\n\n" + text + "\n").ErrorMentions);

    [Theory]
    [InlineData("**Deprecated**", "Deprecated")]
    [InlineData("**Deprecated.** Use [ships](/ships) instead.", "Deprecated. Use ships instead.")]
    [InlineData("This endpoint is deprecated. Use [ships](/ships).", "This endpoint is deprecated. Use ships.")]
    [InlineData("**Deprecated.** It leaks.", "Deprecated. It leaks.")]
    [InlineData("Adds a boat. Deprecated: use ships.", "Deprecated: use ships.")]
    [InlineData("<Warning>\n  This endpoint is deprecated and goes away in May. Hurry.\n</Warning>", "This endpoint is deprecated and goes away in May.")]
    public void A_sentence_deprecates_the_operation(string text, string expected)
    {
        var page = "# POST /boats\n\n" + text + "\n";
        var deprecated = Reading.Endpoint(page).Deprecated!;
        Assert.Equal(expected, deprecated.Text);
        Assert.True(deprecated.Place.Line >= 2);
    }

    [Fact]
    public void A_sentence_about_a_field_does_not() => Assert.Null(Reading.Boats("The `name` field is deprecated.\n\n| Field | Type | Required |\n| - | - | - |\n| id | string | Deprecated |\n").Deprecated);

    [Theory]
    [InlineData("      untie()\n\n  Take the rope off.", "Code: `untie()`|Paragraph: Take the rope off.")]
    [InlineData("      untie()\n\n      Take the rope off.", "Paragraph: untie()|Paragraph: Take the rope off.")]
    [InlineData("\n    untie()\n\nTake the rope off.", "Code: `untie()`|Paragraph: Take the rope off.")]
    [InlineData("\n It floats.\n\n     untie()\n\nTake the rope off.", "Paragraph: It floats.|Code: ` untie()`|Paragraph: Take the rope off.")]
    public void Lines_of_a_component_are_set_in_as_far_as_the_least_of_them(string lines, string told) =>
        Assert.Equal(told, string.Join("|", Reading.Boats("## Sailing\n\n<Step>\n" + lines + "\n</Step>\n").Remarks.Blocks.Select(Reading.Marked)).Replace("Heading: Sailing|", ""));

    [Fact]
    public void Callouts_stand_in_the_remarks_with_their_names()
    {
        var endpoint = Reading.Boats(
            """
            <Note>Only `small` boats.</Note>

            ## Sailing

            <Info>

            First paragraph.

            * A bullet

            </Info>

            <Steps>
              <Step title="Untie">
                Take the rope off.

                ```js
                untie()
                ```
              </Step>
            </Steps>

            <Card title="More" href="/guides/more">Read on.</Card>

            > [!TIP]
            > Mind the wind.
            """);
        Assert.Equal(
            [
                "Callout(Note): Only `small` boats.", "Heading: Sailing", "Callout(Info): First paragraph.\nA bullet", "Paragraph: **Untie**", "Paragraph: Take the rope off.",
                "Code: `untie()`", "Paragraph: [**More**](/guides/more)", "Paragraph: Read on.", "Callout(Tip): Mind the wind.",
            ],
            endpoint.Remarks.Blocks.Select(Reading.Marked));
    }

    [Fact]
    public void A_link_in_several_sections_may_be_the_responses_type()
    {
        var endpoint = Reading.Boats("See [here](/a).\n\n## Request\n\nTakes a [`Boat`](/types#boat).\n\n## Returns\n\nA [`Ship`](/types#ship).\n\n## Errors\n\nSee [errors](/errors).\n");
        Assert.Equal(["Boat Request", "Ship Returns"], endpoint.ResponseTypes.Select(type => $"{type.Text} {type.Section}"));
    }

    [Theory]
    [InlineData("| small | 10 requests / min |\n| large | 5 requests / min |", 2)]
    [InlineData("| small | 10 requests / min |\n| large | as many as fit |", 0)]
    public void A_column_of_limits_has_limits_only(string rows, int limits) =>
        Assert.Equal(limits, Reading.Boats("## Sizes\n\n| Size | Limit |\n| - | - |\n" + rows + "\n").RateLimits.Count);

    [Fact]
    public void A_letter_just_beyond_ascii_is_read_as_any_other() =>
        Assert.Equal("This endpoint is deprecated\u0080 now.", Reading.Endpoint("# Boat\n\n# POST /boats\n\nThis endpoint is deprecated\u0080 now.\n").Deprecated!.Text);

    [Fact]
    public void A_mark_that_turns_text_is_told_at_its_own_place() =>
        Placed.Equal(new(0, 7, 0, 8), PageParser.Parse(new("page.md", "# Boats\u202E and ships\n"), CancellationToken.None).Findings.Single(finding => finding.Rule == Rules.UnseenCharacters).Place);
}
