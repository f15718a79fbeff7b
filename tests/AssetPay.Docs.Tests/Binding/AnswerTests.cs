using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What answers hold, where the page says it with a part of the answer, or in a table beside it.</summary>
public sealed class AnswerTests
{
    private const string Other = """
        # Get Harbour

        # GET /harbour

        **Authentication:** API Key (`x-key` header)

        ## Response

        ```json
        { "requestId": "...", "success": true, "data": { "name": "Kiel", "closedAt": "2026-01-01T10:00:00Z" } }
        ```
        """;

    private static InventedDocs Boats(string answer, string types = "") => InventedDocs.Of(
        ("boats.md", "# List Boats\n\n# GET /boats\n\n**Authentication:** API Key (`x-key` header)\n\n## Response\n\n" + answer), ("harbour.md", Other), ("types.md", types));

    private static string Whole(string data) => $$"""
        ```json
        { "requestId": "...", "success": true, "data": {{data}} }
        ```


        """;

    [Fact]
    public void An_answer_without_its_envelope_is_the_data()
    {
        var docs = Boats("```json\n{ \"id\": \"1\", \"seats\": 4 }\n```\n");
        Assert.Equal(["id", "seats"], docs.Object("ListBoatsResult").Properties.Select(member => member.WireName));
        Assert.Equal("{\"requestId\":\"...\",\"success\":true,\"data\":{\"id\":\"1\",\"seats\":4}}", docs.Operation("ListBoats").Examples.Single().Json);
    }

    [Fact]
    public void A_member_that_the_text_of_its_type_calls_null_can_be_null()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()),
            ("types.md", "# Types\n\n## Boat\n\nBefore its launch `Boat.harbour` is null.\n\n```typescript\ninterface Boat {\n  name: string;\n  harbour: string;\n}\n```\n"));
        Assert.True(docs.Member("Boat", "harbour").Nullable);
        Assert.False(docs.Member("Boat", "name").Nullable);
    }

    [Fact]
    public void A_list_without_its_envelope_is_the_data()
    {
        var docs = Boats("```json\n[ { \"id\": \"1\" } ]\n```\n");
        Assert.Equal(TypeKind.List, docs.Operation("ListBoats").ResponseType?.Kind);
    }

    [Fact]
    public void A_part_beside_a_whole_answer_is_told()
    {
        var docs = Boats(Whole("{ \"id\": \"1\" }") + "```json\n{ \"mast\": 4 }\n```\n");
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.NotRead && finding.Message.Contains("'data'"));
    }

    [Theory]
    [InlineData("Returns a full `Mast` object with its sail.")]
    [InlineData("Returns the updated Mast.")]
    public void A_type_is_named_without_a_link(string sentence)
    {
        var docs = InventedDocs.Of(
            ("boats.md", "# List Boats\n\n# GET /boats\n\n**Authentication:** API Key (`x-key` header)\n\n## Response\n\n" + sentence + "\n"),
            ("types.md", "# Types\n\n## Mast\n\n```typescript\ninterface Mast {\n  height: number;\n}\n```\n"));
        Assert.Equal("Mast", docs.Operation("ListBoats").ResponseType?.Name);
    }

    [Fact]
    public void The_sentence_about_the_answer_is_the_one_with_its_type()
    {
        var docs = InventedDocs.Of(
            ("boats.md", "# List Boats\n\n# GET /boats\n\n**Authentication:** API Key (`x-key` header)\n\n## Response\n\nIt is asked for. [`Mast`](/types#mast) comes back. It lasts.\n"),
            ("types.md", "# Types\n\n## Mast\n\n```typescript\ninterface Mast {\n  height: number;\n}\n```\n"));
        Assert.Equal("Mast comes back.", docs.Operation("ListBoats").ResponseSummary.PlainText);
    }

    [Theory]
    [InlineData("{ \"id\": \"1\", \"size\": 3, \"flag\": \"x\" }", "ListBoatsResult")]
    [InlineData("{ \"id\": \"1\", \"size\": 3, \"name\": \"x\" }", "Boat")]
    public void An_example_is_of_a_type_that_has_all_its_members(string data, string type)
    {
        var docs = Boats(Whole(data), "# Types\n\n## Boat\n\n```typescript\ninterface Boat {\n  id: string;\n  size: number;\n  name: string;\n}\ninterface Ship {\n  id: string;\n  flag: string;\n  name: string;\n}\ninterface Raft {\n  id: string;\n  flag: string;\n  logs: number;\n}\n```\n");
        Assert.Equal(type, docs.Operation("ListBoats").ResponseType!.Name);
    }

    [Theory]
    [InlineData("399 Odd", "LaunchBoatResult")]
    [InlineData("400 Bad Request", null)]
    public void An_answer_that_refuses_is_no_answer_of_data(string status, string? type) =>
        Assert.Equal(type, InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $"## Response\n\n```http\nHTTP/1.1 {status}\n\n{{ \"id\": \"1\" }}\n```\n"))).Operation("LaunchBoat").ResponseType?.Name);

    [Theory]
    [InlineData("mast: string; crew: string; port: string;", "Boat")]
    [InlineData("mast: string; crew: string; port: string; sail: string;", "ListBoatsResult")]
    [InlineData("mast?: string; crew?: string; port?: string; sail?: string;", "Boat")]
    public void An_example_is_of_a_type_of_which_it_shows_half(string more, string type)
    {
        var docs = Boats(Whole("{ \"id\": \"1\", \"size\": 3, \"name\": \"x\" }"), $"# Types\n\n```typescript\ninterface Boat {{ id: string; size: number; name: string; {more} }}\n```\n");
        Assert.Equal(type, docs.Operation("ListBoats").ResponseType!.Name);
    }

    [Theory]
    [InlineData("{ \"id\": \"1\", \"size\": 3, \"name\": \"x\", \"a\": 1, \"b\": 2 }", "Boat")]
    [InlineData("{ \"id\": \"1\", \"size\": 3, \"name\": \"x\", \"a\": 1, \"b\": 2, \"c\": 3 }", "ListBoatsResult")]
    [InlineData("{ \"id\": \"1\", \"size\": 3, \"a\": 1 }", "ListBoatsResult")]
    public void A_linked_type_is_that_of_an_example_of_which_most_is_its_own(string data, string type)
    {
        var docs = Boats("Returns a [`Boat`](/types#boat).\n\n" + Whole(data), "# Types\n\n## Boat\n\n```typescript\ninterface Boat {\n  id: string;\n  size: number;\n  name: string;\n}\n```\n");
        Assert.Equal(type, docs.Operation("ListBoats").ResponseType!.Name);
    }

    [Theory]
    [InlineData("interface Boat { id: string; size: number; name: string; }", "Boat")]
    [InlineData("interface Boat { id: string; size: number; name: string; }\ninterface Ship { id: string; size: number; name: string; }", "ListBoatsResult")]
    public void An_example_that_two_types_fit_alike_is_of_neither(string types, string type)
    {
        var docs = Boats(Whole("{ \"id\": \"1\", \"size\": 3, \"name\": \"x\" }"), $"# Types\n\n```typescript\n{types}\n```\n");
        Assert.Equal(type, docs.Operation("ListBoats").ResponseType!.Name);
    }

    [Fact]
    public void A_member_that_an_object_of_a_map_lacks_can_be_missing()
    {
        var docs = Boats("Returns a [`Fleet`](/types#fleet).\n\n" + Whole("{ \"boats\": { \"a\": { \"id\": \"1\" } } }"), "# Types\n\n## Fleet\n\n```typescript\ninterface Fleet { boats: Record<string, Boat>; }\ninterface Boat { id: string; name: string; }\n```\n");
        Assert.Equal([true, false], docs.Object("Boat").Properties.Select(member => member.Required));
    }

    [Fact]
    public void What_one_element_of_a_list_lacks_another_one_shows()
    {
        var docs = Boats(Whole("[ { \"id\": \"1\" }, { \"id\": \"2\", \"nextCursor\": null, \"cursorKind\": null } ]"));
        var element = docs.Operation("ListBoats").ResponseType!.Element!.Name!;
        Assert.Equal(["id String", "nextCursor String", "cursorKind Json"], docs.Object(element).Properties.Select(member => $"{member.WireName} {member.Type.Kind}"));
    }

    [Fact]
    public void The_example_of_an_answer_is_written_as_json_again() =>
        Assert.EndsWith("\"data\":{\"id\":\"a\\\"b\\\\c\\u0001d\"}}", Boats(Whole("{ \"id\": \"a\\\"b\\\\c\\u0001d\" }")).Operation("ListBoats").Examples.Single().Json, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ \"status\": \"ok\", \"boat\": { \"id\": \"1\" } }", "id mark", "ListBoatsResultBoat")]
    [InlineData("{ \"status\": \"ok\", \"boat\": { \"id\": \"1\" } }", "id mark flag", "ListBoatsResult")]
    [InlineData("{ \"status\": \"ok\", \"boat\": { \"id\": \"1\" } }", "status id mark", "ListBoatsResult")]
    [InlineData("{ \"status\": \"ok\", \"boat\": { \"id\": \"1\" }, \"mast\": { \"id\": \"1\", \"size\": 3 } }", "id size mark", "ListBoatsResultMast")]
    [InlineData("{ \"status\": \"ok\", \"fleet\": { \"boat\": { \"id\": \"1\" } } }", "id mark", "ListBoatsResultFleetBoat")]
    [InlineData("{ \"status\": \"ok\", \"boat\": { \"id\": \"1\" } }", "mark", "ListBoatsResult")]
    public void A_table_is_about_the_object_inside_the_answer_that_has_most_of_its_fields(string sample, string fields, string owner)
    {
        var docs = InventedDocs.Of(("boats.md", "# List Boats\n\n# GET /boats\n\n**Authentication:** API Key (`x-key` header)\n\n## Response\n\n```json\n" + sample + "\n```\n\n| Field | Type | Description |\n| --- | --- | --- |\n"
            + string.Join("\n", fields.Split(' ').Select(field => $"| `{field}` | string | Words |")) + "\n"));
        Assert.Equal(owner, docs.Model.Objects.Single(type => type.Properties.Any(member => member.WireName == "mark")).Name);
    }

    [Theory]
    [InlineData("### Entry Fields\n\n")]
    [InlineData("")]
    public void A_table_with_the_names_of_the_lists_elements_is_about_them(string heading)
    {
        var docs = Boats(Whole("{ \"entries\": [ { \"id\": \"1\", \"note\": null, \"berths\": 3 } ], \"total\": 1 }") + heading + """
            | Field | Type | Description |
            | --- | --- | --- |
            | `id` | string (uuid) | The entry |
            | `note` | string \| null | Its note |
            | `berths` | number | Number of berths |
            """);
        Assert.Equal(["entries", "total"], docs.Object("ListBoatsResult").Properties.Select(member => member.WireName));
        var entry = docs.Operation("ListBoats").ResponseType!.Name + "Entry";
        Assert.Equal([TypeKind.Uuid, TypeKind.String, TypeKind.Integer], docs.Object(entry).Properties.Select(member => member.Type.Kind));
    }

    [Fact]
    public void A_heading_says_which_object_a_table_is_about()
    {
        var docs = Boats(Whole("{ \"boat\": { \"id\": \"1\" }, \"total\": 1 }") + "### Boat Fields\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `mast` | string | Its mast |\n");
        Assert.Contains(docs.Model.Objects, type => type.Properties.Any(member => member.WireName == "mast") && type.Properties.Any(member => member.WireName == "id"));
    }

    [Fact]
    public void A_table_of_the_datas_own_fields_stays_with_the_data()
    {
        var docs = Boats(Whole("{ \"id\": \"1\", \"crew\": { \"id\": \"2\" } }") + "| Field | Type | Description |\n| --- | --- | --- |\n| `id` | string (uuid) | The boat |\n| `flag` | string | Its flag |\n");
        Assert.Equal(["id", "crew", "flag"], docs.Object("ListBoatsResult").Properties.Select(member => member.WireName));
    }

    [Fact]
    public void A_member_shown_as_null_has_the_type_that_other_answers_show()
    {
        var member = Boats(Whole("{ \"id\": \"1\", \"closedAt\": null }")).Member("ListBoatsResult", "closedAt");
        Assert.Equal((TypeKind.DateTime, true), (member.Type.Kind, member.Nullable));
    }

    [Theory]
    [InlineData("feeCents", TypeKind.Integer)]
    [InlineData("holdDays", TypeKind.Integer)]
    [InlineData("totalPages", TypeKind.Integer)]
    [InlineData("price", TypeKind.Decimal)]
    [InlineData("birthdays", TypeKind.Decimal)]
    public void What_is_counted_comes_whole(string name, TypeKind kind) =>
        Assert.Equal(kind, Boats(Whole($"{{ \"{name}\": 4 }}")).Member("ListBoatsResult", name).Type.Kind);

    [Fact]
    public void A_sentence_can_say_that_a_member_is_a_count()
    {
        var docs = Boats(Whole("{ \"sunk\": 4 }") + "`sunk` is the number of boats that went down.\n");
        Assert.Equal(TypeKind.Integer, docs.Member("ListBoatsResult", "sunk").Type.Kind);
    }

    [Fact]
    public void A_field_of_a_table_alone_has_one_enum_and_can_be_null()
    {
        var docs = Boats("| Field | Type | Description |\n| --- | --- | --- |\n| `state` | string | `afloat` or `sunk` |\n| `note` | string \\| null | Its note |\n");
        Assert.Equal("ListBoatsResultState", Assert.Single(docs.Model.Enums).Name);
        Assert.True(docs.Member("ListBoatsResult", "note").Nullable);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.NameChanged);
    }

    [Fact]
    public void A_range_at_the_beginning_of_a_description_is_a_limit()
    {
        var limits = InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `seats` | integer | No | 1–100, default `1` |"))).Member("LaunchBoatRequest", "seats").Limits;
        Assert.Equal((1, 100), (limits.Minimum, limits.Maximum));
    }

    [Fact]
    public void A_table_of_values_has_no_parameters()
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(
            rows: "| `rank` | number | No | See below |", more: "#### Ranks\n\n| Value | Name | Meaning |\n| --- | --- | --- |\n| `0` | `LOW` | Calm |\n| `1` | `HIGH` | Rough |\n")));
        Assert.Equal(["rank"], docs.Object("LaunchBoatRequest").Properties.Select(member => member.WireName));
        Assert.Contains("LOW", docs.Operation("LaunchBoat").Remarks.PlainText);
    }
}
