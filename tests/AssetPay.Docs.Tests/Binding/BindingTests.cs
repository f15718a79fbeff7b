using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What the binder decides, shown on invented pages.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("string", "5–256 chars", null, null, 5, 256)]
    [InlineData("string", "(max 128 chars)", null, null, null, 128)]
    [InlineData("string", "100 chars at most", null, null, null, 100)]
    [InlineData("string", "Kept for up to 5 minutes", null, null, null, null)]
    [InlineData("number", "(max \\$100,000)", null, 100_000, null, null)]
    [InlineData("number", "Integer, 1–200", 1, 200, null, null)]
    [InlineData("number", "A share (0–1)", 0, 1, null, null)]
    [InlineData("number", "(default: 1, max: 10000)", null, 10_000, null, null)]
    [InlineData("number", "At least 3", 3, null, null, null)]
    [InlineData("number", "Max 60 requests", null, null, null, null)]
    [InlineData("array", "Crew (min 1, max 1,250)", null, null, 1, 1_250)]
    [InlineData("array", "Crew (min 2, max 2)", null, null, 2, 2)]
    [InlineData("string", "Its sign (2–2 chars)", null, null, 2, 2)]
    [InlineData("number", "Its masts (min 2, max 2)", 2, 2, null, null)]
    public void Limits_are_read_out_of_the_description(string type, string description, int? minimum, int? maximum, int? least, int? most)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `what` | {type} | No | {description} |")));
        var limits = docs.Member("LaunchBoatRequest", "what").Limits;
        Assert.Equal((minimum, maximum), (limits.Minimum, limits.Maximum));
        Assert.Equal((least, most), type == "array" ? (limits.MinItems, limits.MaxItems) : (limits.MinLength, limits.MaxLength));
    }

    [Theory]
    [InlineData("`tug` or `ferry`", "tug,ferry")]
    [InlineData("`relevance`, `priceAsc`, or `nameDesc`", "relevance,priceAsc,nameDesc")]
    [InlineData("`\"730\"` (CS2) or `\"252490\"` (Rust). Defaults to `\"730\"`.", "730,252490")]
    [InlineData("A kind, e.g. `tug` or `ferry`", null)]
    [InlineData("`tug`, `ferry`, etc.", null)]
    [InlineData("One of `kind` or `name` must be given", null)]
    public void A_list_of_values_becomes_an_open_enum_and_a_list_of_examples_does_not(string description, string? values)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `kind` | string | No | {description} |\n| `name` | string | No | Its name |")));
        Assert.Equal(values, docs.Model.Enums.Count == 0 ? null : string.Join(",", docs.Model.Enums.Single().Values.Select(value => value.Value)));
    }

    [Fact]
    public void Nested_rows_become_records_even_when_a_parent_is_left_out()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `crew[].name` | string | Yes | A name |\n| `home.port` | string | No | A port |")));
        Assert.Equal(TypeRef.List(TypeRef.Object("LaunchBoatRequestCrew")), docs.Member("LaunchBoatRequest", "crew").Type);
        Assert.True(docs.Member("LaunchBoatRequest", "crew").Required);
        Assert.False(docs.Member("LaunchBoatRequest", "home").Required);
        Assert.True(docs.Member("LaunchBoatRequestCrew", "name").Required);
    }

    [Fact]
    public void A_table_of_its_own_holds_the_members_of_an_object()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(
            "| `owner` | object | Yes | Who owns it |", more: "### owner Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `email` | string | Yes | Where to write |\n")));
        Assert.Equal(TypeRef.Object("LaunchBoatRequestOwner"), docs.Member("LaunchBoatRequest", "owner").Type);
        Assert.True(docs.Member("LaunchBoatRequestOwner", "email").Required);
    }

    [Fact]
    public void Integers_are_counts_and_everything_else_keeps_its_cents()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `seats` | number | No | How many seats |\n| `fee` | number | No | In USD |\n| `year` | integer | No | Built |")));
        Assert.Equal([TypeKind.Integer, TypeKind.Decimal, TypeKind.Integer], docs.Object("LaunchBoatRequest").Properties.Select(member => member.Type.Kind));
    }

    [Fact]
    public void The_overlay_wins_over_the_vendor_and_completes_it()
    {
        const string Overlay = """
            # Start Boat

            # POST /boats

            ### Body Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | No | Its name (max 10 chars) |
            | `flag` | string | No | Its flag |
            """;
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("overlay/boats.md", Overlay));
        Assert.Equal("StartBoat", docs.Model.Operations.Single().Name);
        Assert.Equal(10, docs.Member("StartBoatRequest", "name").Limits.MaxLength);
        Assert.False(docs.Member("StartBoatRequest", "name").Required);
        Assert.Equal(["name", "flag"], docs.Object("StartBoatRequest").Properties.Select(member => member.WireName));
    }

    [Theory]
    [InlineData("Cancel Boat (Harbour Side)", "POST /boats/{id}/cancel", "CancelBoat", CallClass.Idempotent)]
    [InlineData("Get Boat(s)", "GET /boats/{id}", "GetBoat", CallClass.Read)]
    [InlineData("Launch `Boat` Now", "POST /v1/boats", "LaunchBoatNow", CallClass.Money)]
    [InlineData("Launch Skipper's Boat", "POST /v1/boats", "LaunchSkippersBoat", CallClass.Money)]
    [InlineData("Launch Skipper’s Boat", "POST /v1/boats", "LaunchSkippersBoat", CallClass.Money)]
    public void A_method_is_named_by_its_title_and_classed_by_what_a_second_sending_does(string title, string announcement, string name, CallClass expected)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(title: title, announcement: announcement)));
        var operation = Assert.Single(docs.Model.Operations);
        Assert.Equal((name, expected, "Boats"), (operation.Name, operation.Class, operation.GroupName));
    }

    [Fact]
    public void An_answer_that_is_one_thing_or_several_gives_two_methods()
    {
        var docs = InventedDocs.Of(("boats.md", """
            # Get Boat(s)

            # GET /boats/:boatId

            **Authentication:** API Key (`x-key` header)

            One call takes up to **50** ids with commas between them.

            ## Response (single)

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "launchedAt": "2026-05-14T12:00:00.000Z" } }
            ```

            ## Response (batch)

            ```json
            { "requestId": "...", "success": true, "data": [ { "id": "...", "launchedAt": "2026-05-14T12:00:00.000Z" } ] }
            ```
            """));
        Assert.Equal(["GetBoat", "GetBoats"], docs.Model.Operations.Select(operation => operation.Name));
        var batch = docs.Operation("GetBoats");
        Assert.Equal(CallShape.Batch, batch.Shape);
        Assert.Equal(TypeRef.List(docs.Operation("GetBoat").ResponseType!), batch.ResponseType);
        Assert.Equal(("boatIds", 50), (batch.PathParameters[0].Name, batch.PathParameters[0].Limits.MaxItems));
        Assert.Equal(TypeKind.DateTime, docs.Member("GetBoatResult", "launchedAt").Type.Kind);
    }

    [Fact]
    public void A_type_that_pages_name_without_declaring_it_is_made_of_all_their_examples()
    {
        static string More(string member) => $$"""
            ## Response

            Returns a full [`Boat`](/reference/types#boat).

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "{{member}}": 1 } }
            ```
            """;
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage(more: More("size"))), ("b.md", InventedDocs.BoatPage(title: "Buy Boat", announcement: "POST /boats/buy", more: More("price"))));
        Assert.All(docs.Model.Operations, operation => Assert.Equal(TypeRef.Object("Boat"), operation.ResponseType));
        Assert.Equal(["id", "size", "price"], docs.Object("Boat").Properties.Select(member => member.WireName));
        Assert.DoesNotContain(docs.Object("Boat").Properties, member => member.Required);
    }

    [Fact]
    public void Errors_are_inherited_less_what_the_sentence_takes_away()
    {
        const string Table = "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 1 | `NAME_TAKEN` | It is taken |\n| 2 | `TOO_MANY` | Too many boats |\n";
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage(more: Table)),
            ("b.md", InventedDocs.BoatPage(title: "Buy Boat", announcement: "POST /buy", more: "## Errors\n\nSame set as [launching](/a#errors) minus `TOO_MANY` (never counted). `NO_MONEY` (9) can fire too.\n")));
        Assert.Equal(["NAME_TAKEN", "NO_MONEY"], docs.Operation("BuyBoat").Errors.Select(error => error.Key));
        Assert.Equal("BuyBoatError", docs.Operation("BuyBoat").ErrorType);
    }

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("Yes.", true)]
    [InlineData("[required]", true)]
    [InlineData("(mandatory)", true)]
    [InlineData("No.", false)]
    [InlineData("[optional]", false)]
    public void Marks_about_a_word_for_yes_or_no_say_nothing(string cell, bool required)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `name` | string | {cell} | Its name |")));
        Assert.Equal(required, docs.Member("LaunchBoatRequest", "name").Required);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains("'name'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("boats", "Boat")]
    [InlineData("berths", "Berth")]
    [InlineData("ferries", "Ferry")]
    [InlineData("boxes", "Box")]
    [InlineData("compasses", "Compass")]
    [InlineData("hatches", "Hatch")]
    [InlineData("glass", "Glass")]
    public void What_a_list_holds_is_named_for_one_of_it(string list, string one) =>
        Assert.Contains("LaunchBoatRequest" + one, InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `{list}[].name` | string | Yes | Its name |"))).Model.Objects.Select(type => type.Name));

    [Fact]
    public void The_client_is_named_by_the_project_or_by_the_host_as_the_pages_spell_it()
    {
        var page = InventedDocs.BoatPage(more: "BoaTs is the best. BoaTs floats.");
        Assert.Equal("Boats", InventedDocs.Of(("a.md", InventedDocs.BoatPage(title: "Launch").Replace("api.boats.example", "api.boats.example"))).Model.Client.Name);
        Assert.Equal("BoaTs", InventedDocs.Of(("a.md", page)).Model.Client.Name);
        Assert.Equal("Boats", InventedDocs.Of(("a.md", InventedDocs.BoatPage(more: "See BoaTs.x"))).Model.Client.Name);
        Assert.Equal("BoaTs", InventedDocs.Of(("a.md", page.Replace("api.boats.example", "API.BOATS.CO.UK", StringComparison.Ordinal))).Model.Client.Name);
        Assert.Equal(("Harbour", "My.Harbour"), InventedDocs.Of(new ClientSettings("Harbour", "My.Harbour"), ("a.md", page)).Model.Client is { } client ? (client.Name, client.Namespace) : default);
    }

    [Fact]
    public void Each_credential_has_a_client_of_its_own()
    {
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage(auth: "**Authentication:** Merchant API Key (`x-key` header)\n**Scope:** `SAIL`")),
            ("b.md", InventedDocs.BoatPage(title: "Board Boat", announcement: "POST /board", auth: "**Authentication:** Client Token (`Authorization` header)")));
        Assert.Equal([("MerchantApiKey", true), ("ClientToken", false)], docs.Model.Credentials.Select(credential => (credential.Id, credential.IsRoot)));
        Assert.Equal(("User", "clientToken"), (docs.Model.Credentials[1].Name, docs.Model.Credentials[1].ParameterName));
        Assert.Equal("", docs.Operation("BoardBoat").GroupName);
        Assert.Equal("SAIL", docs.Operation("LaunchBoat").Scope);
    }

    [Fact]
    public void A_method_in_small_letters_is_the_same_method()
    {
        var docs = InventedDocs.Of(("a.md", "# Launch Boat\n\n### URL\n\n/boats\n\n### Method\n\npost\n\n**Authentication:** API Key (`x-key` header)\n"), ("b.md", InventedDocs.BoatPage()));
        Assert.Equal("POST", Assert.Single(docs.Model.Operations).HttpMethod);
    }

    [Fact]
    public void Moving_lines_changes_no_model()
    {
        var page = InventedDocs.BoatPage(more: "## Notes\n\nWords.\n");
        Assert.Equal(InventedDocs.Of(("a.md", page)).Model, InventedDocs.Of(("a.md", "\n\n\n" + page)).Model);
    }

    [Fact]
    public void A_table_of_response_fields_brings_words_better_types_and_members_that_no_example_shows()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: """
            ## Response

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "launched": "...", "owner": null } }
            ```

            | Field | Type | Description |
            | --- | --- | --- |
            | `id` | string (uuid) | Its id |
            | `launched` | string (ISO 8601) | When |
            | `owner` | string \| null | Who owns it |
            | `crew[].name` | string | A name |
            """)));
        Assert.Equal(
            [("id", TypeKind.Uuid), ("launched", TypeKind.DateTime), ("owner", TypeKind.String), ("crew", TypeKind.List)],
            docs.Object("LaunchBoatResult").Properties.Select(member => (member.WireName, member.Type.Kind)));
        Assert.Equal("Its id", docs.Member("LaunchBoatResult", "id").Summary.PlainText);
        Assert.True(docs.Member("LaunchBoatResult", "owner").Nullable);
        Assert.Equal(["name"], docs.Object("LaunchBoatResultCrew").Properties.Select(member => member.WireName));
    }

    [Fact]
    public void What_one_example_leaves_out_another_one_shows()
    {
        static string More(string crew) => $$"""
            ## Response

            Returns a full [`Boat`](/reference/types#boat).

            ```json
            { "requestId": "...", "success": true, "data": { "id": "...", "crew": {{crew}}, "home": { "port": "x" } } }
            ```
            """;
        var docs = InventedDocs.Of(
            ("a.md", InventedDocs.BoatPage(more: More("[ /* ... */ ]"))),
            ("b.md", InventedDocs.BoatPage(title: "Buy Boat", announcement: "POST /boats/buy", more: More("[{ \"name\": \"Ida\" }]").Replace("\"port\": \"x\"", "\"pier\": 3"))));
        Assert.Equal(TypeRef.List(TypeRef.Object("BoatCrew")), docs.Member("Boat", "crew").Type);
        Assert.Equal(["port", "pier"], docs.Object("BoatHome").Properties.Select(member => member.WireName));
    }

    [Theory]
    [InlineData("Boat", "Boat", "Boats")]
    [InlineData("Boats", "Boats", "BoatsBatch")]
    [InlineData("Boat Address", "BoatAddress", "BoatAddresses")]
    public void A_call_for_several_is_named_after_several(string title, string one, string several)
    {
        var docs = InventedDocs.Of(("boats.md", $$"""
            # {{title}}

            # GET /boats/{boatId}

            ## Response (single)

            ```json
            { "success": true, "data": { "id": "b-1" } }
            ```

            ## Response (batch)

            ```json
            { "success": true, "data": [{ "id": "b-1" }, { "id": "b-2" }] }
            ```
            """));

        Assert.Equal([one, several], docs.Model.Operations.Select(operation => operation.Name));
    }
}
