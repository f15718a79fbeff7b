using System.Text.Json.Nodes;
using ApiDocs.Model;

namespace ApiDocs.Tool.Tests.OpenApi;

/// <summary>Each type of the model is a component with all of its members and values.</summary>
public sealed class SchemaFactsTests
{
    public static TheoryData<string> Folders => Exported.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_member_of_every_object_is_there_with_all_that_is_known_of_it(string folder)
    {
        var exported = Exported.Of(folder);
        foreach (var type in exported.Model.Objects.Where(type => type.Properties.Count == 0 || type.Properties.Any(member => member.In == ParameterIn.Body)))
        {
            var schema = exported.Schema(type.Name);
            var members = type.Properties.Where(member => member.In == ParameterIn.Body).ToList();
            Assert.Equal(members.Select(member => member.WireName), (schema["properties"]?.AsObject() ?? []).Select(member => member.Key));
            Assert.Equal(members.Where(member => member.Required).Select(member => member.WireName), (schema["required"]?.AsArray() ?? []).Select(name => (string)name!));
            Assert.All(members, member => SchemaFacts.Check(exported, member, schema["properties"]![member.WireName]!));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_documented_value_is_there_and_a_list_is_closed_only_for_what_is_sent(string folder)
    {
        var exported = Exported.Of(folder);
        Assert.All(exported.Model.Enums, type =>
        {
            var schema = exported.Schema(type.Name);
            var values = type.Values.Select(value => value.Value).ToList();
            Assert.Equal(values, Texts(schema["enum"] ?? schema["x-extensible-enum"]));
            Assert.Equal(schema["enum"] is null ? values : [], Texts(schema["examples"]));
        });
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_reference_leads_nowhere(string folder)
    {
        var exported = Exported.Of(folder);
        Assert.All(References(exported.Document), reference => Assert.NotNull(exported.At(reference[1..])));
    }

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).Select(value => (string)value!);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
