using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Tokens that the pages say how to sign, and calls that give one.</summary>
public sealed class TokenTests
{
    private const string Signing = "You may sign it yourself, with HS256 and the harbour's secret.";

    private const string Header = """
        ### Token Header

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `alg` | string | Yes | Always `HS256` |
        | `typ` | string | Yes | Always "JWT" |
        | `kid` | string | Yes | Same value as `berth.pier` |
        """;

    private const string Claims = """
        ### Token Claims

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `berth` | object | Yes | Where the sailor lies |
        | `berth.pier` | string | Yes | The pier (max 3 characters) |
        | `iat` | integer | Yes | When it was made |
        | `exp` | integer | Yes | When it ends, at most 2 hours after `iat` |
        """;

    private const string Grant = """
        # Admit Sailor

        > Lets a sailor in.

        # POST /sailors/admit

        **Authentication:** API Key (`x-key` header)

        {0}

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | string | Yes | Who comes |

        ## Response

        ```json
        { "requestId": "r", "success": true, "data": {1} }
        ```
        """;

    [Fact]
    public void A_token_that_can_be_signed_is_read_with_its_header_its_claims_and_its_longest_life()
    {
        var docs = Docs(Signing, Header, Claims);

        var token = Token(docs)!;

        Assert.Equal(
            [new("alg", "HS256", default), new("typ", "JWT", default), new("kid", null, EquatableArray.Of("berth", "pier"))], token.Header);
        Assert.Equal(("SailorTokenClaims", "iat", "exp", 7200), (token.ClaimsType, token.IssuedAt, token.ExpiresAt, token.LongestSeconds));
        Assert.Equal(["berth"], docs.Object("SailorTokenClaims").Properties.Select(property => property.WireName));
        Assert.Equal((3, true), (docs.Member("SailorTokenClaimsBerth", "pier").Limits.MaxLength, docs.Object("SailorTokenClaimsBerth").Use == ObjectUse.Request));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.NotRead);
    }

    [Fact]
    public void A_token_without_a_table_of_its_header_says_how_it_is_signed_and_nothing_more() =>
        Assert.Equal([new("alg", "HS256", default)], Token(Docs(Signing, Claims))!.Header);

    [Theory]
    [InlineData("Always `JWT`.", "JWT")]
    [InlineData("Constant: v1.2, in every token", "v1.2")]
    public void What_a_member_of_the_header_always_holds_is_sent(string words, string value) =>
        Assert.Equal(new("typ", value, default), Token(Docs(Signing, Header.Replace("Always \"JWT\"", words, StringComparison.Ordinal), Claims))!.Header[1]);

    [Fact]
    public void A_token_of_the_only_credential_is_its_own_however_its_label_is_shortened()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(auth: "**Authentication:** Sailor Access Token (`Authorization` header)")),
            ("auth.md", Overview(Signing, Header, Claims).Replace("### API Key\n\n```\nx-key: k\n```\n\n", "", StringComparison.Ordinal).Replace("### Sailor Token (sailors)", "### Sailor Access Token", StringComparison.Ordinal)));
        Assert.NotNull(Assert.Single(docs.Model.Credentials).Token);
    }

    [Theory]
    [InlineData("", Header, Claims, null)]
    [InlineData("It is a token.", "", Claims, "no sentence says by which algorithm it is signed")]
    [InlineData("It is signed with RS256.", "", Claims, "the algorithm RS256 is not known")]
    [InlineData("It is signed with HS512.", Header, Claims, "it is signed by HS512 here and by HS256 there")]
    [InlineData("It is signed with HS256 and the secret, decoded from base64.", Header, Claims, "decoded from base64")]
    [InlineData(Signing, Header, "", "it has no table of its claims")]
    [InlineData(Signing, Header, "### Token Claims\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `berth.pier` | string | Yes | The pier |\n", "no claim says when it ends ('exp')")]
    [InlineData(Signing, "### Token Header\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `kid` | string | Yes | Something |\n", Claims, "what 'kid' holds is not said")]
    public void What_is_told_in_part_only_is_told_of_and_nothing_is_made_of_it(string signing, string header, string claims, string? reason)
    {
        var docs = Docs(signing, header, claims);

        Assert.Equal(reason is null, Token(docs) is not null);
        if (reason is not null)
        {
            Assert.Contains(reason, docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
            Assert.DoesNotContain(docs.Model.Objects, type => type.Name.Contains("Claims", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_token_of_a_credential_that_nobody_states_is_told_of() =>
        Assert.Contains("no page states a credential called 'Pirate Token'", InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("auth.md", $"# Auth\n\n## Pirate Token\n\n{Signing}\n\n{Claims}")).Single(Rules.NotRead).Message, StringComparison.Ordinal);

    [Fact]
    public void A_description_of_the_overlay_takes_the_place_of_the_vendors()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("auth.md", Overview(Signing, Claims)), ("overlay/auth.md", $"# Auth\n\n## Sailor Token\n\n{Signing}\n\n{Claims.Replace("2 hours", "1 day", StringComparison.Ordinal)}"));

        Assert.Equal(86_400, Token(docs)!.LongestSeconds);
        Assert.Contains("How a 'Sailor Token' is made", docs.Single(Rules.OverlayWins).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_the_headers_of_a_request_is_none_of_a_token() =>
        Assert.Null(Token(Docs(Signing, "### Headers\n\n| Header | Type | Required | Description |\n| --- | --- | --- | --- |\n| `Authorization` | string | Yes | The token |\n")));

    [Theory]
    [InlineData("**Gives:** Sailor Token", """{ "jwt": "a.b.c", "name": "Ada" }""", "jwt")]
    [InlineData("**Gives:** Sailor Token", """{ "session": { "sailorToken": "a.b.c", "id": "1" } }""", "session.sailorToken")]
    [InlineData("**Gives:** Sailor Token", """{ "pass": "a.b.c", "count": 1 }""", "pass")]
    [InlineData("**Gives:** Sailor Token", "\"a.b.c\"", "")]
    [InlineData("Returns a sailor token for whoever comes.", """{ "token": "a.b.c" }""", "token")]
    public void A_call_that_gives_a_token_is_known_by_its_page(string says, string data, string token)
    {
        var docs = Docs([("admit.md", Grant.Replace("{0}", says, StringComparison.Ordinal).Replace("{1}", data, StringComparison.Ordinal))], Signing);

        var grant = docs.Model.Credentials.Single(credential => !credential.IsRoot).Grant!;

        Assert.Equal(("AdmitSailor", token), (grant.Operation, string.Join(".", grant.Token)));
        Assert.DoesNotContain("Gives", docs.Operation("AdmitSailor").Remarks.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Gives:** Pirate Token", """{ "token": "a.b.c" }""", "no page states a credential 'Pirate Token'")]
    [InlineData("**Gives:** API Key", """{ "token": "a.b.c" }""", "beside the one that the client is made with")]
    [InlineData("**Gives:** Sailor Token", """{ "one": "a", "other": "b" }""", "its answer has no member 'token'")]
    [InlineData("**Gives:** Sailor Token\n\nThis endpoint is no longer supported.", """{ "token": "a.b.c" }""", "such a call takes the credential that the client is made with")]
    public void A_statement_that_leads_to_no_token_is_told_of(string says, string data, string reason)
    {
        var docs = Docs([("admit.md", Grant.Replace("{0}", says, StringComparison.Ordinal).Replace("{1}", data, StringComparison.Ordinal))], Signing);

        Assert.Contains(reason, docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
        Assert.All(docs.Model.Credentials, credential => Assert.Null(credential.Grant));
    }

    [Fact]
    public void Of_two_calls_that_give_a_token_the_first_counts_and_the_second_is_told_of()
    {
        var admit = Grant.Replace("{0}", "**Gives:** Sailor Token", StringComparison.Ordinal).Replace("{1}", """{ "token": "a.b.c" }""", StringComparison.Ordinal);
        var docs = Docs([("admit.md", admit), ("allow.md", admit.Replace("Admit", "Allow", StringComparison.Ordinal).Replace("/admit", "/allow", StringComparison.Ordinal))], Signing);

        Assert.Equal("AdmitSailor", docs.Model.Credentials.Single(credential => !credential.IsRoot).Grant!.Operation);
        Assert.Contains("AdmitSailor gives it already", docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_description_of_a_token_is_told_of()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("auth.md", Overview(Signing, Claims)), ("more.md", $"# More\n\n## Sailor Token\n\n{Signing}\n\n{Claims.Replace("2 hours", "1 day", StringComparison.Ordinal)}"));

        Assert.Equal(7200, Token(docs)!.LongestSeconds);
        Assert.Contains("the token is described at auth.md(", docs.Single(Rules.NotRead).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_sentence_that_says_how_long_a_token_lives_counts() =>
        Assert.Equal(3600, Token(Docs(Signing + " It lives at most 1 hour. Some live at most 3 hours.", Claims.Replace(", at most 2 hours after `iat`", "", StringComparison.Ordinal)))!.LongestSeconds);

    [Fact]
    public void Words_about_a_token_alone_make_no_call_that_gives_it() =>
        Assert.All(Docs([("admit.md", Grant.Replace("{0}", "Checks a sailor token.", StringComparison.Ordinal).Replace("{1}", """{ "token": "a" }""", StringComparison.Ordinal))], Signing).Model.Credentials, credential => Assert.Null(credential.Grant));

    private static InventedDocs Docs(params string[] sections) => Docs([], sections);

    private static InventedDocs Docs((string, string)[] pages, params string[] sections) =>
        InventedDocs.Of([("boats.md", InventedDocs.BoatPage()), ("auth.md", Overview(sections)), .. pages]);

    private static string Overview(params string[] sections) => $"""
        # Overview

        ## Authentication

        ### API Key

        ```
        x-key: k
        ```

        ### Sailor Token (sailors)

        ```
        Authorization: eyJ...
        ```

        ## Sailor Token

        {string.Join("\n\n", sections)}
        """;

    private static TokenModel? Token(InventedDocs docs) => docs.Model.Credentials.Single(credential => !credential.IsRoot).Token;
}
