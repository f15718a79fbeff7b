using ApiDocs.Binding.Names;
using ApiDocs.Flow;

namespace ApiDocs.Tests.Binding;

/// <summary>A header that HTTP cannot carry under its name is told where the page names it, and never found out by the call that sends it.</summary>
public sealed class HeaderNameTests
{
    [Theory]
    [InlineData("x boat", "' ' (U+0020)")]
    [InlineData("x-b\u043Eat", "'\u043E' (U+043E)")]
    [InlineData("x-boat:", "':' (U+003A)")]
    [InlineData("x-boat(1)", "'(' (U+0028)")]
    [InlineData("x-\U0001D427", "'\U0001D427' (U+1D427)")]
    [InlineData("Content-Encoding", "it describes the message itself")]
    [InlineData("transfer-encoding", "it describes the message itself")]
    public void A_parameter_that_no_header_can_be_is_left_out_and_told(string name, string why)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $"### Headers\n\n| Header | Type | Required | Description |\n| --- | --- | --- | --- |\n| `{name}` | string | Yes | It |\n| `x-deck` | string | Yes | It |\n")));

        Assert.Equal(["name", "x-deck"], docs.Object("LaunchBoatRequest").Properties.Select(member => member.WireName));
        var finding = docs.Single(Rules.HeaderRefused);
        Assert.Equal((25, 3), (finding.Place.Line, finding.Place.Column));
        Assert.Contains($"The header '{name}' was left out: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-boat")]
    [InlineData("X_Boat!#$%&'*+.^`|~9")]
    [InlineData("Content-Signature")]
    [InlineData("If-Match")]
    public void Any_token_is_a_header(string name) => Assert.True(HeaderNames.CanBeSent(name, "boats.md", default, []));

    [Theory]
    [InlineData("**Authentication:** API Key (`x-k\u00E9y` header)")]
    [InlineData("**Authentication:** API Key (`Content-Type` header)")]
    [InlineData("### Headers\n\n| Header | Value |\n| --- | --- |\n| X-API-\u212Aey | your key |")]
    public void A_credential_that_no_header_can_carry_is_none(string statement)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(auth: statement).Replace("x-key: k\n", "", StringComparison.Ordinal)));

        Assert.Empty(docs.Model.Credentials);
        Assert.Equal("boats.md", docs.Single(Rules.HeaderRefused).Page);
        Assert.False(docs.Operation("LaunchBoat").IsAuthenticated);
    }

    [Fact]
    public void Neither_what_the_overview_states_nor_a_path_nor_a_sample_makes_a_header_of_it()
    {
        var docs = InventedDocs.Of(
            ("auth.md", "# Authentication\n\n**Authentication:** API Key (`x-k\u00E9y` header)\n\n`/boats/*` endpoints take the `X-API-\u212Aey` header.\n"),
            ("boats.md", InventedDocs.BoatPage(auth: "```bash\ncurl -X POST https://api.boats.example/boats -H \"X-API-\u212Aey: k\"\n```").Replace("x-key: k\n", "", StringComparison.Ordinal)));

        Assert.Empty(docs.Model.Credentials);
        Assert.Equal(["auth.md", "auth.md", "boats.md"], docs.Findings.Where(finding => finding.Rule == Rules.HeaderRefused).Select(finding => finding.Page));
    }

    [Fact]
    public void The_id_of_a_request_goes_in_no_such_header()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("overview.md", "# Overview\n\n**Request ID:** UUID (`x-to\u212Aen` header)\n"));

        Assert.Null(docs.Model.RequestIdHeader);
        Assert.Equal(("overview.md", 2), (docs.Single(Rules.HeaderRefused).Page, docs.Single(Rules.HeaderRefused).Place.Line));
    }
}
