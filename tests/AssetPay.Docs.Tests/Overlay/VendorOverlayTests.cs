using ApiDocs.Flow;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Overlay;

/// <summary>What is true of the whole API: addresses, credentials, the envelope, paths, limits, the client.</summary>
public sealed class VendorOverlayTests
{
    private static InventedDocs Servers(params string[] says) => Library.With([.. says.Select(say => "# Library API\n\n## Base URL\n\n" + say)]);

    private static InventedDocs Credentials(params string[] says) => Library.With([.. says.Select(say => "# Library API\n\n## Authentication\n\n" + say)]);

    private static IEnumerable<string> Addresses(InventedDocs docs) => docs.Model.Servers.Select(server => $"{server.Name} {server.Url}");

    private static IEnumerable<string> Limits(InventedDocs docs, string operation) => docs.Operation(operation).RateLimits.Select(limit => $"{limit.Tier} {limit.Text}");

    [Fact]
    public void An_address_is_corrected_by_its_label_or_by_what_is_struck_through()
    {
        string[] expected = ["Production https://api.library.example", "Staging https://trial.library.example"];
        Assert.Equal(expected, Addresses(Servers("Staging: `https://trial.library.example`")));
        Assert.Equal(expected, Addresses(Servers("Staging: ~~`https://staging.library.example`~~ `https://trial.library.example`")));
        Assert.Equal("The address of the staging server is 'https://trial.library.example' here, and 'https://staging.library.example' at overview.md(7,11); this page of the overlay decides",
            Servers("Staging: `https://trial.library.example`").Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void Addresses_are_named_added_and_taken_away()
    {
        var docs = Servers("Staging: `https://staging.library.example`. Called `Trial` in C#.\n\nBeta: `https://beta.library.example`");
        Assert.Equal(["Production https://api.library.example", "Trial https://staging.library.example", "Beta https://beta.library.example"], Addresses(docs));
        Assert.Empty(docs.Told());
        Assert.Equal(["Production https://api.library.example"], Addresses(Servers("~~Staging: `https://staging.library.example`~~")));
    }

    [Fact]
    public void The_production_address_of_the_overlay_is_the_first_whatever_the_request_blocks_show()
    {
        var docs = InventedDocs.Of(("lend.md", Library.Lend), ("overlay/o.md", "# API\n\n## Base URL\n\n~~`https://api.library.example`~~ `https://books.example`\n\nBeta: `https://beta.library.example`"));
        Assert.Equal(["Production https://books.example", "Beta https://beta.library.example"], Addresses(docs));
        Assert.StartsWith("The base address is 'https://books.example' here, and 'https://api.library.example' at lend.md(12,6)", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void Addresses_that_are_not_needed_not_there_or_two_at_once_are_told()
    {
        Assert.Contains("is 'https://staging.library.example' at overview.md(7,11) too", Servers("Staging: `https://staging.library.example`").Single(Rules.OverlayNeedless).Message);
        Assert.StartsWith("The address 'https://x.example' is taken away here", Servers("~~`https://x.example`~~").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The address of the staging server is 'https://b.example' here, but 'https://a.example' at overlay/a.md", Servers("Staging: `https://a.example`", "Staging: `https://b.example`").Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_credential_s_header_is_corrected_wherever_the_vendor_speaks_of_it()
    {
        var docs = Credentials("### API Key\n\n```\nx-api-key: k\n```");
        Assert.Equal(["x-api-key", "Authorization"], docs.Model.Credentials.Select(credential => credential.Header));
        Assert.Equal("ApiKey", docs.Operation("LendBook").CredentialId);
        Assert.Contains("The header of 'API Key' is 'x-api-key' here, and 'x-key' at", docs.Single(Rules.OverlayWins).Message);
    }

    [Fact]
    public void A_credential_is_named_relabelled_and_taken_away()
    {
        Assert.Equal("Member", Credentials("### Reader Token\n\nCalled `Member` in C#.").Model.Credentials[1].Name);
        Assert.Equal("Member Token", Credentials("### ~~Reader Token~~ Member Token\n\n```\nAuthorization: t\n```").Model.Credentials[1].Label);
        Assert.Single(Credentials("### ~~Reader Token~~").Model.Credentials);
        Assert.Contains("The credential 'Reader Token' is", Credentials("### ~~Reader Token~~").Single(Rules.OverlayWins).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### API Key\n\nCalled `Desk` in C#.", "### API Key\n\n```\nx-desk: k\n```")]
    [InlineData("### API Key\n\n```\nx-desk: k\n```", "### API Key\n\nCalled `Desk` in C#.")]
    [InlineData("### API Key\n\nCalled `Desk` in C#.\n\n```\nx-desk: k\n```", "### API Key\n\n```\nx-other: k\n```")]
    public void Two_pages_of_the_overlay_complete_one_credential_and_the_first_wins(string first, string second) =>
        Assert.Equal(("Desk", "x-desk"), Credentials(first, second).Model.Credentials[0] is var credential ? (credential.Name, credential.Header) : default);

    [Fact]
    public void A_credential_that_only_the_overlay_states_is_added_by_each_of_its_pages_in_silence()
    {
        var docs = Credentials("### Staff Token\n\n```\nx-staff: t\n```", "### Boss Token\n\n```\nx-boss: t\n```");
        Assert.Equal(["x-key", "Authorization", "x-staff", "x-boss"], docs.Model.Credentials.Select(credential => credential.Header));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.OverlayMisses);
    }

    [Theory]
    [InlineData("Staging: ~~`https://STAGING.library.example/`~~ `https://trial.library.example`")]
    [InlineData("~~`https://API.library.example/`~~ `https://trial.library.example`")]
    public void An_address_is_the_same_whatever_its_capitals_and_its_last_slash(string says) =>
        Assert.Equal(("https://trial.library.example", 0), (Servers(says).Model.Servers.Select(server => server.Url).Single(url => url.Contains("trial", StringComparison.Ordinal)), Servers(says).Findings.Count(finding => finding.Rule == Rules.OverlayMisses)));

    [Fact]
    public void An_address_that_is_taken_away_is_told() =>
        Assert.Contains("The staging server is taken away here", Servers("~~Staging: `https://staging.library.example`~~").Single(Rules.OverlayWins).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_credential_that_is_not_there_is_told()
    {
        Assert.StartsWith("The credential 'Staff Token' is given a name here", Credentials("### Staff Token\n\nCalled `Staff` in C#.").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The credential 'Staff Token' is corrected here", Credentials("### ~~Staff Token~~ Boss Token\n\n```\nx-boss: t\n```").Single(Rules.OverlayMisses).Message);
        Assert.Contains("The header of 'Reader Token' is 'Authorization' at", Credentials("### Reader Token\n\n```\nAuthorization: t\n```").Single(Rules.OverlayNeedless).Message);
    }

    [Fact]
    public void A_heading_that_is_a_path_speaks_of_every_operation_below_it()
    {
        var docs = Library.With("# /loans\n\nCalled `Desk` in C#.\n\n**Authentication:** API Key (`x-key` header)\n\n**Scope:** `LOANS`\n\n# /loans/{id}/return\n\n**Scope:** `RETURNS`");
        Assert.Equal(["Desk ApiKey LOANS", "Desk ApiKey RETURNS"], docs.Model.Operations.Select(operation => $"{operation.GroupName} {operation.CredentialId} {operation.Scope}"));
        Assert.Equal("ReturnBook", docs.Operation("ReturnBook").Name);
    }

    [Fact]
    public void An_operation_s_own_page_is_nearer_than_its_path()
    {
        var docs = Library.With("# /loans/*\n\nCalled `Desk` in C#.\n\n**Scope:** `LOANS`", Library.OfLending("**Scope:** `MINE`\n\nCalled `Counter.Lend` in C#."));
        Assert.Equal(("Counter", "MINE"), (docs.Operation("Lend").GroupName, docs.Operation("Lend").Scope));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Fact]
    public void A_path_or_a_group_that_nothing_can_have_is_told()
    {
        Assert.StartsWith("The path /shelves is described here, but no operation is below it", Library.With("# /shelves\n\nCalled `Rack` in C#.").Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The group 'Desk' of POST /loans/{loanId}/return is given here, but the client of the Reader Token has no groups", Library.With(Library.OfReturning("Called `Desk.Return` in C#.")).Single(Rules.OverlayMisses).Message);
        Assert.StartsWith("The name in C# of the path /loans is 'B' here, but 'A' at overlay/a.md", Library.With("# /loans\n\nCalled `A` in C#.", "# /loans\n\nCalled `B` in C#.").Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void Limits_of_an_operation_are_corrected_added_and_taken_away_wherever_they_stand()
    {
        const string Rates = "## Rate limits\n\n| Tier | Limit |\n| --- | --- |\n";
        Assert.Equal(["Reader 12 requests / min", "Boss 1 requests / hour"], Limits(Library.With(Library.OfLending(Rates + "| Reader | 12 requests / min |\n| ~~Staff~~ | |\n| Boss | 1 requests / hour |")), "LendBook"));
        Assert.Equal(["Reader 30 requests / min"], Limits(Library.With(Library.OfReturning(Rates + "| Reader | 30 requests / min |")), "ReturnBook"));
        Assert.Equal(["Guest 10 requests / min", "Staff 60 requests / min"], Limits(Library.With(Library.OfLending(Rates + "| ~~Reader~~ Guest | |")), "LendBook"));
    }

    [Fact]
    public void An_overview_of_limits_corrects_the_operations_pages_too()
    {
        var docs = Library.With("# Limits\n\n## Rate limits\n\n| Endpoint | Reader | Staff |\n| --- | --- | --- |\n| `POST /loans/{loanId}/return` | 25/min | 1/min |\n| `POST /loans/books` | 11/min | ~~60/min~~ |");
        Assert.Equal(["Reader 25/min", "Staff 1/min"], Limits(docs, "ReturnBook"));
        Assert.Equal(["Reader 11/min"], Limits(docs, "LendBook"));
        Assert.Equal(3, docs.Told().Count(told => told.Contains("APIDOC033")));
    }

    [Fact]
    public void Limits_that_are_not_needed_not_there_or_two_at_once_are_told()
    {
        string Page(string row) => Library.OfLending("## Rate limits\n\n| Tier | Limit |\n| --- | --- |\n" + row);
        Assert.StartsWith("The limit of the Reader rate limit of POST /loans/books is '10 requests / min' at lend.md(43,12) too", Library.With(Page("| Reader | 10 requests / min |")).Single(Rules.OverlayNeedless).Message);
        Assert.StartsWith("The Guest rate limit of POST /loans/books is taken away here", Library.With(Page("| ~~Guest~~ | |")).Single(Rules.OverlayMisses).Message);
        Assert.Contains("is '2 requests / min' here, but '1 requests / min' at overlay/a.md", Library.With(Page("| Reader | 1 requests / min |"), Page("| Reader | 2 requests / min |")).Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void The_envelope_is_the_one_that_the_overlay_shows()
    {
        string Page(string error) => "# Errors\n\n```json\n{ \"requestId\": \"r\", \"success\": false, \"error\": " + error + " }\n```";
        var docs = Library.With(Page("{ \"key\": \"BOOK_LENT\", \"message\": \"It is lent\", \"fields\": {} }"));
        Assert.Equal((null, "key", "fields"), (docs.Model.Envelope!.Code, docs.Model.Envelope.Key, docs.Model.Envelope.Fields));
        Assert.Equal("The envelope is without 'code' here, and 'code' at overview.md(26,1); this page of the overlay decides", docs.Single(Rules.OverlayWins).Message);
        Assert.StartsWith("The envelope is the same at overview.md(26,1) too", Library.With(Page("{ \"code\": 1, \"key\": \"A_B\", \"message\": \"m\" }")).Single(Rules.OverlayNeedless).Message);
    }

    [Fact]
    public void The_client_is_called_what_the_overlay_says_under_its_title()
    {
        Assert.Equal("Bookcase", Library.With("# Library API\n\nCalled `Bookcase` in C#.").Model.Client.Name);
        Assert.StartsWith("The name in C# of the client is 'B' here, but 'A' at overlay/a.md", Library.With("# API\n\nCalled `A` in C#.", "# API\n\nCalled `B` in C#.").Single(Rules.Contradiction).Message);
        Assert.Equal("overlay/a.md", Library.With("# API\n\nCalled `my client` in C#.").Single(Rules.NameChanged).Page);
    }

    [Fact]
    public void A_name_under_a_heading_that_names_nothing_is_told() =>
        Assert.StartsWith("The name 'Rack' is given here", Library.With("# API\n\n## Something\n\nCalled `Rack` in C#.").Single(Rules.OverlayMisses).Message);

    [Fact]
    public void A_rendered_copy_differs_from_the_page_and_not_from_the_overlay()
    {
        const string Rendered = "Skip to main content\n\nPOST /loans/books\n\nBody Parameters\nParameterTypeRequiredDescription\nisbnstringYesIts number\n";
        (string, string)[] vendor = [("lend.md", Library.Lend), ("lend.txt", Rendered)];
        var overlay = ("overlay/lend.md", Library.OfLending("### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `isbn` | integer | - | - |"));
        Assert.Equal(
            InventedDocs.Of(vendor).Findings.Where(finding => finding.Rule == Rules.RenderedDiffers),
            InventedDocs.Of([.. vendor, overlay]).Findings.Where(finding => finding.Rule == Rules.RenderedDiffers));
    }

    [Fact]
    public void What_is_struck_through_on_a_page_of_the_vendor_still_stands_there()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| ~~`name`~~ | string | Yes | Its ~~old~~ name |")));
        Assert.Equal("Its old name", docs.Member("LaunchBoatRequest", "name").Summary.PlainText);
    }
}
