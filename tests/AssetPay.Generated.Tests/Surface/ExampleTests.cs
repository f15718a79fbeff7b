using System.Text.Json;
using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>Every documented example, read and written again.</summary>
public sealed class ExampleTests
{
    public static IEnumerable<object[]> Answers => Documentation.Model.Operations
        .SelectMany(operation => Enumerable.Range(0, operation.Examples.Count).Select(index => new object[] { operation.Name, index }));

    public static IEnumerable<object[]> Requests => Documentation.Model.Operations
        .SelectMany(operation => Enumerable.Range(0, operation.RequestExamples.Count).Select(index => new object[] { operation.Name, index }));

    [Fact]
    public void Every_operation_shows_an_answer_and_every_one_with_a_body_a_request()
    {
        Assert.All(Documentation.Model.Operations, operation => Assert.False(operation.Examples.IsEmpty, operation.Name));
        Assert.All(Documentation.Model.Operations.Where(operation => operation.HasBody), operation => Assert.False(operation.RequestExamples.IsEmpty, operation.Name));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_means_the_same_when_it_was_read_and_written(string name, int index)
    {
        var operation = Documentation.Operation(name);
        var data = DataOf(operation, operation.Examples[index]);

        Assert.Empty(JsonMeaning.Differences(operation.ResponseType!, data, RoundTrip(data, operation.ResponseType!)));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_means_the_same_when_it_was_read_and_written(string name, int index)
    {
        var operation = Documentation.Operation(name);
        var type = TypeRef.Object(operation.RequestType!);
        var body = JsonNode.Parse(operation.RequestExamples[index].Json)!;

        Assert.Empty(JsonMeaning.Differences(type, body, RoundTrip(body, type)));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void What_was_left_out_of_an_answer_is_no_member_of_anything(string name, int index)
    {
        var operation = Documentation.Operation(name);
        var example = operation.Examples[index];

        Assert.DoesNotContain("\"...\":", example.Json);
        Assert.DoesNotContain("\"…\":", example.Json);
        Assert.Empty(Unknown(operation.ResponseType!, DataOf(operation, example), "data"));
    }

    [Fact]
    public void No_type_has_a_member_that_is_an_elision() =>
        Assert.All(Documentation.Model.Objects.SelectMany(type => type.Properties), property => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", property.WireName));

    [Fact]
    public void The_comparison_of_meaning_sees_differences()
    {
        var trade = TypeRef.Object("Trade");

        Assert.Empty(Compare("""{ "totalPrice": 45.00, "createdAt": "2026-01-01T02:00:00+02:00", "error": null }""", """{ "totalPrice": 45, "createdAt": "2026-01-01T00:00:00Z" }"""));
        Assert.Equal(["$.totalPrice: 45.00 -> 45.01"], Compare("""{ "totalPrice": 45.00 }""", """{ "totalPrice": 45.01 }"""));
        Assert.Equal(["$.id: lost", "$.new: added"], Compare("""{ "id": null }""", """{ "new": 1 }"""));
        IReadOnlyList<string> Compare(string before, string after) => JsonMeaning.Differences(trade, JsonNode.Parse(before), JsonNode.Parse(after));
    }

    private static JsonNode RoundTrip(JsonNode json, TypeRef typeRef)
    {
        var type = Emitted.TypeOf(typeRef);
        return JsonSerializer.SerializeToNode(json.Deserialize(type), type)!;
    }

    /// <summary>The data of an answer; where an object is shown in part only, what its type promises is added.</summary>
    private static JsonNode DataOf(OperationModel operation, ExampleModel example)
    {
        var data = JsonNode.Parse(example.Json)![Documentation.Model.Envelope!.Data]!;
        var type = operation.ResponseType!;
        if (Elisions.OfObjects(example).Count > 0)
        {
            foreach (var item in data is JsonArray list ? list : [data])
            {
                Complete((JsonObject)item!, Documentation.Object((type.Element ?? type).Name)!);
            }
        }

        // One trade alone comes without its list.
        return type.Kind == TypeKind.List && data is JsonObject ? new JsonArray(data.DeepClone()) : data;
    }

    private static void Complete(JsonObject json, ObjectModel type)
    {
        var whole = Emitted.Write(Filled.Of(Emitted.Of(type.Name)));
        foreach (var property in type.Properties.Where(property => property.Required && !json.ContainsKey(property.WireName)))
        {
            json[property.WireName] = whole[property.WireName]!.DeepClone();
        }
    }

    private static IEnumerable<string> Unknown(TypeRef type, JsonNode? json, string path) => (json, Documentation.Object(type.Name)) switch
    {
        (JsonArray list, _) => list.SelectMany(item => Unknown(type.Element!, item, path + "[]")),
        (JsonObject members, { } known) => members.SelectMany(member => known.Properties.SingleOrDefault(property => property.WireName == member.Key) is { } property
            ? Unknown(property.Type, member.Value, $"{path}.{member.Key}")
            : [$"{path}.{member.Key}"]),
        _ => [],
    };
}
