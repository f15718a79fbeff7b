namespace ApiDocs.Tests.Binding;

public sealed class CredentialTests
{
    [Theory]
    [InlineData("**Authentication:** Client Token (`Authorization` header)", null)]
    [InlineData("**Authentication:** Bearer token (`Authorization` header)", "Bearer")]
    [InlineData("**Auth:** Basic auth", "Basic")]
    public void The_word_before_a_credential_is_the_one_that_a_page_names(string statement, string? scheme) =>
        Assert.Equal(scheme, Assert.Single(InventedDocs.Of(("boats.md", InventedDocs.BoatPage(auth: statement))).Model.Credentials).Scheme);

    [Theory]
    [InlineData("#### Headers\n\n| Header | Value |\n| --- | --- |\n| X-API-Key | your key |")]
    [InlineData("### Headers\n\n| Header | Value |\n| --- | --- |\n| `X-API-Key` | `your key` |")]
    [InlineData("<Info>\n\n- Send your key in the `X-API-Key` header\n\n</Info>")]
    [InlineData("<Info>\n- Send your key in the `X-API-Key` header\n</Info>")]
    public void A_table_of_headers_or_a_box_states_a_credential(string statement) =>
        Assert.Equal("X-API-Key", Assert.Single(InventedDocs.Of(("boats.md", InventedDocs.BoatPage(auth: statement))).Model.Credentials).Header);

    [Theory]
    [InlineData("Authorization: Bearer YOUR_TOKEN", "Bearer")]
    [InlineData("Authorization: Bot abc", "Bot")]
    [InlineData("Authorization: YOUR_TOKEN", null)]
    public void Or_the_one_that_a_sample_request_shows(string header, string? scheme) =>
        Assert.Equal(scheme, Assert.Single(InventedDocs.Of(("boats.md", $"""
            # GET /boats

            ```http
            GET https://api.boats.example/boats
            {header}
            ```
            """)).Model.Credentials).Scheme);

    [Theory]
    [InlineData("X-Fleet-Token: k", "Fleet Token")]
    [InlineData("Fleet-API-Key: k", "Fleet API Key")]
    [InlineData("API-Key-X: k", null)]
    [InlineData("Authorization: k", "Bearer Token")]
    public void A_header_of_a_sample_is_named_by_its_own_words(string header, string? label) =>
        Assert.Equal(label, InventedDocs.Of(("boats.md", $"# GET /boats\n\n```http\nGET https://api.boats.example/boats\n{header}\n```\n")).Model.Credentials.SingleOrDefault()?.Label);

    [Theory]
    [InlineData("**Authentication:** Required", true)]
    [InlineData("**Authentication:** Yes", true)]
    [InlineData("**Authentication:** None", false)]
    [InlineData("**Authentication:** Not required", false)]
    public void A_word_for_yes_means_the_first_credential_of_the_overview(string statement, bool isAuthenticated)
    {
        var docs = InventedDocs.Of(
            ("auth.md", "# Reference\n\n## Authentication\n\n### API Key\n\n```\nx-key: k\n```\n\n### Reader Token\n\n```\nAuthorization: t\n```\n"),
            ("boats.md", $"# Launch Boat\n\n# POST /boats\n\n{statement}\n"));
        Assert.Equal(("ApiKey", isAuthenticated), (docs.Operation("LaunchBoat").CredentialId, docs.Operation("LaunchBoat").IsAuthenticated));
    }

    [Fact]
    public void A_sentence_about_a_header_leaves_the_header_s_own_words_for_a_name() =>
        Assert.Equal("Fleet Token", Assert.Single(InventedDocs.Of(("boats.md", InventedDocs.BoatPage(
            auth: "### Headers\n\nX-Fleet-Token\n: Provide this header with the token of your harbour.\n"))).Model.Credentials).Label);

    [Fact]
    public void What_the_overview_says_is_not_for_all_where_a_request_shows_the_header()
    {
        const string Auth = "# Reference\n\n## Authentication\n\n### API Key\n\n```\nx-key: k\n```\n";
        const string Silent = "# Ping\n\n# GET /ping\n\nWords.\n";
        var shown = InventedDocs.Of(("auth.md", Auth), ("boats.md", InventedDocs.BoatPage(auth: "").Replace("x-key: k", "Accept: */*\nx-key: k", StringComparison.Ordinal)), ("ping.md", Silent));
        Assert.Equal((true, false), (shown.Operation("LaunchBoat").IsAuthenticated, shown.Operation("Ping").IsAuthenticated));
        Assert.True(InventedDocs.Of(("auth.md", Auth), ("ping.md", Silent)).Operation("Ping").IsAuthenticated);
    }

    [Fact]
    public void A_section_on_authentication_shows_the_word_in_its_header()
    {
        var docs = InventedDocs.Of(("auth.md", """
            # Introduction

            ## Authentication

            ### Skipper Token

            Put the token into the `Authorization` header:

            ```
            Authorization: Bearer <token>
            ```
            """), ("boats.md", InventedDocs.BoatPage(auth: "**Authentication:** Skipper Token (`Authorization` header)")));

        Assert.Equal(("Skipper Token", "Bearer"), docs.Model.Credentials.Select(credential => (credential.Label, credential.Scheme)).Single());
    }
}
