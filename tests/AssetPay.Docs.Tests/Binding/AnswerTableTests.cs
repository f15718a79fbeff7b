using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Which object of an answer a table of fields is about, and what it says of a type that the example shows.</summary>
public sealed class AnswerTableTests
{
    private const string Nothing = "";

    [Theory]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "Boat Fields", "id size mark", "Boat")]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "Fields", "id mark", "Boat")]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "Fields", "id total mark", Nothing)]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "Fields", "id mark flag", Nothing)]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "`boat` Fields", "id mark flag", "Boat")]
    [InlineData("""{ "boat": { "id": "1", "size": 2 }, "total": 1 }""", "Boat Fields", "total mark flag", Nothing)]
    [InlineData("""{ "boat": { "id": "1", "total": 2, "page": 1 }, "total": 1, "page": 1 }""", "Fields", "total page id mark", Nothing)]
    [InlineData("""{ "boat": { "id": "1" }, "mast": { "id": "1", "size": 3 } }""", "Fields", "id size mark", "Mast")]
    [InlineData("""{ "mast": { "id": "1", "size": 3 }, "boat": { "id": "1" } }""", "Fields", "id size mark", "Mast")]
    [InlineData("""{ "boat": { "id": "1" }, "mast": { "key": "1" } }""", "Mast Fields", "id mark", "Boat")]
    [InlineData("""{ "boats": [{ "id": "1" }], "masts": [{ "id": "1", "size": 2 }] }""", "Mast Fields", "id mark", "Mast")]
    [InlineData("""{ "boats": [{ "id": "1" }], "masts": [{ "id": "1", "size": 2 }] }""", "Masts Fields", "id mark", "Mast")]
    [InlineData("""{ "boats": [{ "id": "1" }], "masts": [{ "id": "1", "size": 2 }] }""", "Boats Fields", "id mark", "Boat")]
    [InlineData("""{ "fleet": { "boat": { "id": "1" }, "mast": { "id": "1", "size": 2 } } }""", "Mast Fields", "id mark", "FleetMast")]
    [InlineData("""{ "boat": { "id": "1", "crew": [{ "name": "Ann" }] }, "total": 1 }""", "Fields", "crew[].name mark", "Boat")]
    [InlineData("""{ "a": { "b": { "c": { "id": "1" } } } }""", "Fields", "id mark", "ABC")]
    [InlineData("""{ "a": { "b": { "c": { "d": { "id": "1" } } } } }""", "Fields", "id mark", Nothing)]
    [InlineData("""{ "id": "1", "total": 1 }""", "Fields", "mark", Nothing)]
    public void A_table_is_about_the_object_that_has_its_fields_or_that_its_heading_names(string data, string heading, string fields, string owner)
    {
        var docs = Answer(data, heading, string.Join("\n", fields.Split(' ').Select(field => $"| `{field}` | string | Words |")));
        Assert.Equal("ListBoatsResult" + owner, docs.Model.Objects.Single(type => type.Properties.Any(member => member.WireName == "mark")).Name);
    }

    [Theory]
    [InlineData("null", "integer", "Integer?")]
    [InlineData("null", "object", "Json?")]
    [InlineData("null", "vessel", "Json?")]
    [InlineData("[]", "string[]", "List.String")]
    [InlineData("[]", "vessel", "List.Json")]
    [InlineData("[\"a\"]", "integer[]", "List.String")]
    [InlineData("\"a\"", "string (uuid)", "Uuid")]
    [InlineData("\"a\"", "datetime", "DateTime")]
    [InlineData("\"a\"", "integer", "String")]
    [InlineData("\"a\"", "string \\| null", "String?")]
    [InlineData("7", "string (uuid)", "Decimal")]
    [InlineData("7", "string", "Decimal")]
    [InlineData("7", "integer", "Integer")]
    [InlineData("true", "integer", "Boolean")]
    public void A_row_wins_where_the_example_cannot_tell_or_says_less(string value, string type, string expected)
    {
        var bound = Answer($"{{ \"id\": \"1\", \"what\": {value} }}", "Fields", $"| `id` | string | Its id |\n| `what` | {type} | What |").Member("ListBoatsResult", "what");
        Assert.Equal(expected, (bound.Type.Element is { } element ? "List." + element.Kind : bound.Type.Kind.ToString()) + (bound.Nullable ? "?" : ""));
    }

    [Theory]
    [InlineData("| `crews` | array | Who |\n| `crews.name` | string | A name |", "crews", "List ListBoatsResultCrew")]
    [InlineData("| `mast` | object | It |\n| `mast.size` | string | Its size |", "mast", "Object ListBoatsResultMast")]
    [InlineData("| `crews[].name` | string | A name |", "crews", "List ListBoatsResultCrew")]
    [InlineData("| `flag` | string | Its flag |", "flag", "String ")]
    public void A_field_that_the_example_lacks_is_added(string rows, string name, string type)
    {
        var bound = Answer("""{ "id": "1" }""", "Fields", "| `id` | string | Its id |\n" + rows).Member("ListBoatsResult", name).Type;
        Assert.Equal(type, $"{bound.Kind} {(bound.Element ?? bound).Name}");
    }

    [Theory]
    [InlineData("| `requestId` | string | Words |\n| `success` | boolean | Words |\n| `error` | object | Words |\n| `data` | object | Words |\n| `id` | string | Words |\n| `flag` | string | Words |")]
    [InlineData("| `requestId` | string | Words |\n| `data.id` | string | Words |\n| `data.flag` | string | Words |")]
    public void Rows_for_the_envelope_are_none_of_the_answer(string rows) =>
        Assert.Equal(["id", "flag"], Answer("""{ "id": "1" }""", "Fields", rows).Object("ListBoatsResult").Properties.Select(member => member.WireName));

    private static InventedDocs Answer(string data, string heading, string rows) => InventedDocs.Of(
        ("boats.md", $$"""
            # List Boats

            # GET /boats

            **Authentication:** API Key (`x-key` header)

            ## Response

            ```json
            { "requestId": "...", "success": true, "data": {{data}} }
            ```

            ### {{heading}}

            | Field | Type | Description |
            | --- | --- | --- |
            {{rows}}
            """));
}
