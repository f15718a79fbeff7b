using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Binding;
using ApiDocs.Tests.Callbacks;

namespace ApiDocs.Tests.Parsing;

/// <summary>Numbers that are none, or that no number can hold: each is told, and none of them fails.</summary>
public sealed class HostileNumberTests
{
    private const string Huge = "99999999999";
    private const string Endless = "999999999999999999999999999999999999999999";

    /// <summary>Digits, but none that C# reads.</summary>
    private const string Arabic = "\u0665";

    [Theory]
    [InlineData(Huge + " minutes")]
    [InlineData(Endless + " seconds")]
    [InlineData("0 seconds")]
    [InlineData("2000 minutes")]
    public void A_tolerance_that_no_clock_has_is_told(string time)
    {
        var docs = TidePages.Changed("90 seconds", time);

        Assert.Equal(300, docs.Model.Callbacks!.Signature.ToleranceSeconds);
        Assert.Contains(time, docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Huge + " seconds")]
    [InlineData(Endless + " minutes")]
    [InlineData("0 seconds")]
    public void A_time_for_an_answer_that_is_none_is_told(string time)
    {
        var docs = TidePages.Changed("20 seconds", time);

        Assert.Null(docs.Model.Callbacks!.AnswerSeconds);
        Assert.Contains(time, docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("90 seconds", Arabic + " seconds")]
    [InlineData("20 seconds", Arabic + " seconds")]
    [InlineData("90 seconds", "2.5 minutes")]
    [InlineData("90 seconds", "1,000 seconds")]
    public void Digits_that_are_not_read_are_not_read_in_part(string from, string to)
    {
        var callbacks = TidePages.Changed(from, to).Model.Callbacks!;

        Assert.Equal(from == "90 seconds" ? (300, 20) : (90, null), (callbacks.Signature.ToleranceSeconds, callbacks.AnswerSeconds));
    }

    [Theory]
    [InlineData("HTTP/1.1 " + Huge + " Conflict")]
    [InlineData("HTTP/1.1 999 Conflict")]
    [InlineData("HTTP/1.1 4" + Arabic + Arabic + " Conflict")]
    [InlineData("HTTP/1.1 200 Conflict")]
    public void A_status_that_says_no_to_nobody_makes_no_approval(string status)
    {
        var docs = TidePages.Changed("HTTP/1.1 409 Conflict", status);

        Assert.Empty(docs.Model.Callbacks!.Approval);
        Assert.Contains(docs.Findings, finding => finding.Message.Contains("no page shows the answer that says no", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Arabic + Arabic + " s")]
    [InlineData(Huge + " minutes")]
    [InlineData(Endless + " s")]
    public void A_time_out_that_is_none_is_told(string time)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("overlay/boats.md", $"# POST /boats\n\n**Time-out:** {time}"));

        Assert.Null(docs.Model.Operations[0].TimeoutSeconds);
        Assert.Contains(time, docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`" + Huge + "s, 5m`")]
    [InlineData("`5m, " + Endless + "d`")]
    [InlineData("`0s, 5m`")]
    public void Waits_that_are_none_are_told(string waits)
    {
        var docs = Shipyard($"* **Backoff**: {waits}");

        Assert.Null(docs.Model.Redelivery);
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.NotRead && finding.Message.Contains(waits.Trim('`'), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Huge + "-day afloat")]
    [InlineData(Endless + " hours afloat")]
    public void A_state_that_lasts_for_ever_is_told(string lasts)
    {
        var docs = Shipyard($"```\n1. asked -> Written down\n2. afloat -> The {lasts} begins\n3. back -> Moored again\n```");

        Assert.Null(Assert.Single(docs.Model.Flows).State("afloat")!.Seconds);
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains(lasts, StringComparison.Ordinal));
    }

    [Fact]
    public void A_state_whose_digits_nobody_reads_lasts_as_long_as_it_likes() =>
        Assert.Null(Assert.Single(Shipyard($"```\n1. asked -> Written down\n2. afloat -> The {Arabic}-day afloat begins\n3. back -> Moored again\n```").Model.Flows).State("afloat")!.Seconds);

    [Theory]
    [InlineData(Huge + " hours")]
    [InlineData(Endless + " days")]
    [InlineData("0 hours")]
    public void A_token_that_lives_for_ever_is_told(string life)
    {
        var docs = Sailors($"| `exp` | integer | Yes | When it ends, at most {life} after `iat` |");

        Assert.Null(docs.Model.Credentials.Single(credential => credential.Token is not null).Token!.LongestSeconds);
        Assert.Contains(life, docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_whose_end_is_inside_another_claim_is_told()
    {
        var docs = Sailors("| `berth` | object | No | Where |\n| ↳ `exp` | integer | Yes | When it ends |");

        Assert.DoesNotContain(docs.Model.Credentials, credential => credential.Token is not null);
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.NotRead && finding.Message.Contains("'exp'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("min length " + Endless)]
    [InlineData("matches `^[a-z]{" + Huge + "}$`")]
    [InlineData("max " + Arabic + " chars")]
    [InlineData("One of `" + Endless + "`, `1`")]
    public void A_limit_that_no_number_holds_fails_nothing(string words) =>
        Assert.NotNull(InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `name` | string | Yes | Its name ({words}) |\n| `count` | integer | No | {words} |"))).Model);

    private static InventedDocs Shipyard(string says) => InventedDocs.Of(
        ("boats.md", "# Get Boat\n\n# GET /boats/{id}\n\n## Response\n\nReturns a full [`Boat`](/types#boat) object.\n"),
        ("guide.md", "# Boats\n\n" + says),
        ("types.md", "# Types\n\n## Boat\n\n```typescript\ninterface Boat { id: string; state: BoatState; }\ntype BoatState = 'asked' | 'afloat' | 'back';\n```\n"));

    private static InventedDocs Sailors(string ends) => InventedDocs.Of(
        ("boats.md", InventedDocs.BoatPage()),
        ("board.md", InventedDocs.BoatPage(title: "Board Boat", announcement: "POST /boats/board", auth: "**Authentication:** Sailor Token (`Authorization` header)")),
        ("auth.md", $"# Auth\n\n## Sailor Token\n\nYou may sign it yourself, with HS256 and the secret.\n\n### Token Claims\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `pier` | string | Yes | The pier |\n{ends}\n"));
}
