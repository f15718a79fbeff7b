using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Each finding of the binder once: which rule, which page, which line and column, and what it says.</summary>
public sealed class FindingTests
{
    private const string Types = """
        # Types

        ## Boat

        ```typescript
        interface Boat {
          id: string;    // Its id
          name: string;  // Its name
          size: number;  // Its length in metres
        }
        ```
        """;

    [Fact]
    public void Pages_without_an_operation_give_no_client()
    {
        var docs = InventedDocs.Of(("welcome.md", "# Welcome\n\nWords."), ("guide.md", "# A guide\n\nWords."));
        Assert.Null(docs.Bound.Model);
        var finding = Assert.Single(docs.Bound.Findings);
        Assert.Equal((Rules.NoOperations, "guide.md"), (finding.Rule, finding.Page));
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_told_where_it_stands()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: "See [harbours](/harbours) and [fees](/boats#fees).\n\n## Fees\n\nNone.\n")));
        var finding = docs.Single(Rules.DeadLink);
        Assert.Equal("The link '/harbours' leads to no page in the documentation folder; add the page or correct the link", finding.Message);
        Assert.Equal((21, 15), (finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_is_dead_too()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: "See [fees](/boats#fees).")));
        Assert.Contains("leads to no heading", docs.Single(Rules.DeadLink).Message);
    }

    [Fact]
    public void Of_two_overviews_that_give_a_tier_two_limits_the_first_counts_and_the_second_is_told()
    {
        static string Page(string name, string limit) => $"# {name}\n\n| Endpoint | Verified | Unverified |\n| --- | --- | --- |\n| `POST /boats` | {limit} | 1/min |\n";
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("a.md", Page("A", "60/min")), ("b.md", Page("B", "30/min")));
        Assert.Equal(["Verified 60/min", "Unverified 1/min"], docs.Operation("LaunchBoat").RateLimits.Select(limit => $"{limit.Tier} {limit.Text}"));
        Assert.Contains("The Verified rate limit of POST /boats is '30/min' here, but '60/min'", docs.Single(Rules.Contradiction).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_headers_for_the_id_of_a_request_contradict_each_other()
    {
        static string Page(string name, string header) => $"# {name}\n\n**Request ID:** UUID (`{header}` header)\n";
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("a.md", Page("A", "x-request-id")), ("b.md", Page("B", "X-Request-Id")), ("c.md", Page("C", "x-id")));
        var finding = docs.Single(Rules.Contradiction);
        Assert.Equal(("c.md", "x-request-id"), (finding.Page, docs.Model.RequestIdHeader));
        Assert.Contains("The header of the request id is x-id here, but x-request-id at a.md(3,", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_address_is_held_against_the_first_page_that_states_one()
    {
        static string Page(string name, string address) => $"# {name}\n\n## Base URL\n\n{address}\n";
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()), ("a.md", Page("A", "Production: `https://one.boats.example/`")), ("b.md", Page("B", "Staging: `https://two.boats.example`")));
        Assert.Contains("The base address is https://api.boats.example here, but https://one.boats.example at a.md(5,", docs.Single(Rules.Contradiction).Message, StringComparison.Ordinal);
        Assert.Equal("a.md", docs.Bound.Sources.First(ModelAddress.Server("Production"))?.Page);
    }

    [Theory]
    [InlineData("knots")]
    [InlineData("./knots.md")]
    [InlineData("../boats/knots#reef")]
    [InlineData("../../harbours#fees")]
    [InlineData("../../../harbours/")]
    [InlineData("/harbours?tab=1#fees")]
    [InlineData("../../guide#chapters")]
    [InlineData("/guide")]
    [InlineData("../#chapters")]
    [InlineData("#sails")]
    [InlineData("mailto:harbour@boats.example")]
    [InlineData("//boats.example/harbours")]
    [InlineData("https://boats.example/gone")]
    public void A_link_that_leads_somewhere_is_not_told(string target) => Assert.DoesNotContain(Linked(target).Findings, finding => finding.Rule == Rules.DeadLink);

    [Theory]
    [InlineData("../knots", "page")]
    [InlineData("../harbours#fees", "heading")]
    [InlineData("sails/knots", "page")]
    [InlineData("#masts", "heading")]
    public void A_link_is_followed_from_where_its_page_stands(string target, string lacking) => Assert.Contains($"leads to no {lacking}", Linked(target).Single(Rules.DeadLink).Message, StringComparison.Ordinal);

    private static InventedDocs Linked(string target) => InventedDocs.Of(
        ("boats.md", InventedDocs.BoatPage()),
        ("guide/boats/sails.md", $"# Sails\n\nSee [there]({target})."),
        ("guide/boats/knots.md", "# Knots\n\n## Reef\n\nWords."),
        ("guide/harbours.md", "# Harbours\n\n## Berths\n\nWords."),
        ("guide/index.md", "# Guide\n\n## Chapters\n\nWords."),
        ("harbours.md", "# Harbours\n\n## Fees\n\nWords."));

    [Fact]
    public void An_unknown_type_is_told_at_its_cell()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `name` | vessel | Yes | Its name |")));
        var finding = docs.Single(Rules.UnknownType);
        Assert.Equal((19, 11), (finding.Place.Line, finding.Place.Column));
        Assert.Contains("'vessel' of 'name'", finding.Message);
        Assert.Contains("any JSON", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int[][][][][][]", 0)]
    [InlineData("map<string, int[][][][][]>", 0)]
    [InlineData("int[][][][][][][]", 1)]
    [InlineData("map<string, int[][][][][][]>", 1)]
    [InlineData("any[][][][][][][]", 1)]
    [InlineData("int[][][][][][][][][]", 1)]
    [InlineData("int[][][][][][][][][][][][][][][][][][][][]", 1)]
    public void Lists_and_maps_that_are_deeper_than_is_typed_are_told(string type, int findings)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `name` | {type} | Yes | Its name |")));
        Assert.Equal(findings, docs.Findings.Count(finding => finding.Rule == Rules.UnknownType && finding.Place.Line == 19));
        Assert.All(docs.Findings.Where(finding => finding.Rule == Rules.UnknownType), finding => Assert.Contains("any JSON, since lists and maps are typed 6 levels deep", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(9, 1)]
    public void Lists_of_an_interface_an_alias_or_an_example_that_are_too_deep_are_told_too(int levels, int findings)
    {
        var brackets = string.Concat(Enumerable.Repeat("[]", levels));
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: $"## Response\n\n```json\n{{ \"grid\": {new string('[', levels)}1{new string(']', levels)} }}\n```\n")),
            ("types.md", $"# Types\n\n## Boat\n\n```typescript\ninterface Boat {{\n  holds: int{brackets};\n  map: Grid;\n}}\n```\n\n## Grid\n\n```typescript\ntype Grid = int{brackets};\n```\n"));

        Assert.Equal(2 * findings, docs.Findings.Count(finding => finding.Rule == Rules.UnknownType));
        Assert.Equal(findings, docs.Findings.Count(finding => finding.Rule == Rules.NotRead && finding.Message.Contains("6 levels deep", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("For zebras:", "https://other.boats.example", "The production address is https://other.boats.example here, but https://api.boats.example at overview.md(5,1)")]
    [InlineData("For others:", "https://[", "This base address was not taken into the client: 'https://[' is no address")]
    public void An_address_that_is_no_server_of_the_client_is_told(string label, string address, string message)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("overview.md", $"# Overview\n\n## Base URL\n\nhttps://api.boats.example\n\n{label}\n\n```\n{address}\n```\n"));

        Assert.Equal("https://api.boats.example", Assert.Single(docs.Model.Servers).Url);
        var finding = Assert.Single(docs.Findings, finding => finding.Page == "overview.md" && finding.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.Equal((9, 0), (finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void Two_members_that_become_one_name_keep_their_wire_names()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `mast_height` | number | No | Metres |\n| `mastHeight` | number | No | Feet |")));
        Assert.Contains("'mastHeight'", docs.Single(Rules.NameChanged).Message);
        Assert.Equal(["MastHeight", "MastHeightValue"], docs.Object("LaunchBoatRequest").Properties.Select(member => member.Name));
    }

    [Fact]
    public void A_name_that_is_no_identifier_is_changed_and_told()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `2fa` | string | No | A code |")));
        Assert.Equal("Value2fa", docs.Object("LaunchBoatRequest").Properties[0].Name);
        Assert.Contains("Value2fa", docs.Single(Rules.NameChanged).Message);
    }

    [Fact]
    public void An_operation_that_two_pages_announce_is_made_once()
    {
        var docs = InventedDocs.Of(("a.md", InventedDocs.BoatPage()), ("b.md", InventedDocs.BoatPage(title: "Launch Ship")));
        Assert.Equal("LaunchBoat", Assert.Single(docs.Model.Operations).Name);
        Assert.Equal("b.md", docs.Single(Rules.DuplicateOperation).Page);
    }

    [Fact]
    public void An_operation_without_a_credential_is_told_and_sends_none()
    {
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage()),
            ("b.md", "# Ping\n\n# GET /ping\n\n## Response\n\n```json\n{ \"requestId\": \"...\", \"success\": true, \"data\": { \"at\": \"now\" } }\n```\n"));
        Assert.Contains("GET /ping", docs.Single(Rules.UnknownCredential).Message);
        Assert.False(docs.Operation("Ping").IsAuthenticated);
    }

    [Fact]
    public void A_limit_that_a_guide_contradicts_is_told_with_both_places()
    {
        const string Guide = """
            # Boats

            ```http
            POST https://api.boats.example/boats
            x-key: k
            ```

            ## Request Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | Yes | Its name (max 20 chars) |
            | `flag` | string | No | Its flag |

            Words about [launching](/boats).
            """;
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `name` | string | Yes | Its name (max 30 chars) |")), ("guide.md", Guide));
        var findings = docs.Findings.Where(finding => finding.Rule == Rules.Contradiction).ToList();
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal("guide.md", finding.Page));
        Assert.Contains("'max 20 chars' here, but 'max 30 chars' at boats.md(20,", findings[0].Message);
        Assert.Contains("'flag' of POST /boats is documented here, but not at boats.md", findings[1].Message);
    }

    [Fact]
    public void A_request_block_of_an_operation_that_no_page_announces_makes_no_method()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("guide.md", "# Guide\n\nWords.\n\n```http\nPOST https://api.boats.example/boats/quick\nx-key: k\n```\n"));
        Assert.Contains("POST /boats/quick", docs.Single(Rules.UnknownOperation).Message);
        Assert.Single(docs.Model.Operations);
    }

    [Theory]
    [InlineData("GET /b/{boatId}", "GET https://api.boats.example/b/42")]
    [InlineData("GET /{boatId}", "GET https://api.boats.example/42")]
    public void A_request_block_shows_an_operation_with_values_however_short_its_words_are(string announcement, string shown)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(announcement: announcement, rows: "")), ("guide.md", $"# Guide\n\nWords.\n\n```http\n{shown}\nx-key: k\n```\n"));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownOperation);
    }

    [Fact]
    public void Two_codes_for_one_key_are_a_contradiction()
    {
        const string Catalogue = "# Error Codes\n\n## General\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| 7 | `HULL_BREACH` | 409 | It leaks |\n";
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage(more: "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 8 | `HULL_BREACH` | It leaks |\n")), ("errors.md", Catalogue));
        Assert.Contains("The code of HULL_BREACH is 8 here, but 7 at errors.md(7,", docs.Single(Rules.Contradiction).Message);
        Assert.Equal(7, docs.Model.Errors.Single().Code);
    }

    [Theory]
    [InlineData("7", 1)]
    [InlineData("", 0)]
    public void A_key_without_a_code_is_told_where_another_has_one(string code, int told)
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()),
            ("errors.md", $"# Error Codes\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n| {code} | `HULL_BREACH` | 409 | It leaks |\n| | `NO_WIND` | 409 | It is calm |\n"));

        Assert.Equal(told, docs.Findings.Count(finding => finding.Rule == Rules.UnknownErrorKey));
        Assert.Equal(2, docs.Model.Errors.Count);
    }

    [Fact]
    public void A_key_without_a_code_is_told()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: "## Errors\n\nA boat with a hole is rejected with `HULL_BREACH`.\n")));
        Assert.Equal(["HULL_BREACH"], docs.Single(Rules.UnknownErrorKey).Arguments);
        Assert.True(docs.Operation("LaunchBoat").Errors.Single().Code < 0);
    }

    [Fact]
    public void A_promised_member_that_an_example_lacks_can_be_missing()
    {
        var docs = InventedDocs.Of(("types.md", Types), ("boats.md", InventedDocs.BoatPage(more: """
            ## Response

            Returns a [Boat](/types#boat).

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "size": 12 } }
            ```
            """)));
        Assert.Contains("'name', which Boat declares", docs.Single(Rules.MissingInExample).Message);
        Assert.False(docs.Member("Boat", "name").Required);
        Assert.True(docs.Member("Boat", "size").Required);
    }

    [Fact]
    public void An_example_that_contradicts_a_type_is_told()
    {
        var docs = InventedDocs.Of(("types.md", Types), ("boats.md", InventedDocs.BoatPage(more: """
            ## Response

            Returns a [Boat](/types#boat).

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "name": "Ida", "size": "12" } }
            ```
            """)));
        Assert.Contains("a string here, but a Decimal", docs.Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void An_envelope_whose_errors_no_page_shows_is_a_guess()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: "## Response\n\n```json\n{ \"requestId\": \"...\", \"success\": true, \"data\": { \"id\": \"...\" } }\n```\n")));
        Assert.Contains("What an error looks like", docs.Single(Rules.Guess).Message);
        Assert.Equal("key", docs.Model.Envelope!.Key);
    }

    [Fact]
    public void A_key_that_is_taken_away_and_was_never_there_is_told()
    {
        const string Table = "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 1 | `NAME_TAKEN` | It is taken |\n";
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage(more: Table)),
            ("b.md", InventedDocs.BoatPage(title: "Buy Boat", announcement: "POST /buy", more: "## Errors\n\nSame set as [launching](/a#errors) minus `NAME_TAKN`.\n")));
        Assert.Equal(["NAME_TAKN", "/a#errors"], docs.Single(Rules.NothingTakenAway).Arguments);
    }

    [Fact]
    public void A_base_address_that_the_request_blocks_do_not_use_is_told()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("intro.md", "# Overview\n\n## Base URL\n\nEvery request is sent to:\n\n```\nhttps://api2.boats.example\n```\n"));
        Assert.Contains("https://api.boats.example here, but https://api2.boats.example", docs.Single(Rules.Contradiction).Message);
    }

    [Fact]
    public void A_rate_limit_of_an_operation_that_no_page_announces_is_told()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()),
            ("intro.md", "# Overview\n\n## Rate Limits\n\n| Endpoint | Verified | Unverified |\n| --- | --- | --- |\n| `POST /boats` | 5/min | 1/min |\n| `GET /ports` | 9/min | 2/min |\n"));
        Assert.Contains("no page announces GET /ports", docs.Single(Rules.NotRead).Message);
        Assert.Equal([("Verified", 5), ("Unverified", 1)], docs.Operation("LaunchBoat").RateLimits.Select(limit => (limit.Tier, limit.Requests)));
    }
}
