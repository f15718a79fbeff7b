using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Which parameter the rows of a table are inside of.</summary>
public sealed class ParameterTableTests
{
    private const string Table = "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    [Theory]
    [InlineData("crew", "object", "crew", "crew.rank")]
    [InlineData("crew", "array", "crew", "crew[].rank")]
    [InlineData("crew", "array", "The `crew` Fields", "crew[].rank")]
    [InlineData("crew[]", "array", "crew Fields", "crew[].rank")]
    [InlineData("boat.crew", "object", "crew Fields", "boat.crew.rank")]
    [InlineData("people", "Crew[]", "Crew", "people[].rank")]
    [InlineData("people", "Crew []", "Crew", "people[].rank")]
    [InlineData("crew", "string", "crew", "crew rank")]
    [InlineData("body", "object", "Body", "body rank")]
    [InlineData("crew", "object", "crew Fields", "crew.rank", "crew.rank")]
    [InlineData("crew", "object", "crew Fields", "crew.crews.rank", "crews.rank")]
    public void A_table_of_its_own_is_inside_the_parameter_that_its_heading_names(string row, string type, string heading, string paths, string inner = "rank")
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `{row}` | {type} | No | Who sails |", more: $"### {heading}\n\n{Table}| `{inner}` | string | No | Words |")));
        Assert.Equal(paths, string.Join(" ", Paths(docs, "LaunchBoatRequest")));
    }

    [Theory]
    [InlineData("crew")]
    [InlineData("crew[]")]
    public void A_row_with_a_mark_is_inside_each_of_a_list(string list) =>
        Assert.Equal("crew[].rank", string.Join(" ", Paths(InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `{list}` | array | No | Who sails |\n| &gt; `rank` | string | No | Words |"))), "LaunchBoatRequest")));

    [Theory]
    [InlineData("| `body` | body | object | |\n| &gt; `name` | body | string | |", "name")]
    [InlineData("| `body` | body | object | |\n| `name` | body | string | |", "body name")]
    [InlineData("| `name` | body | string | |\n| `body` | body | string | |", "name body")]
    public void A_row_for_the_whole_body_gives_way_to_those_of_its_members(string rows, string paths)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage().Replace("### Body Parameters", "### Parameters", StringComparison.Ordinal)
            .Replace(Table + "| `name` | string | Yes | Its name |", "| Name | In | Type | Description |\n| --- | --- | --- | --- |\n" + rows, StringComparison.Ordinal)));
        Assert.Equal(paths, string.Join(" ", Paths(docs, "LaunchBoatRequest")));
    }

    private static IEnumerable<string> Paths(InventedDocs docs, string type) => docs.Object(type).Properties.SelectMany(member => Paths(docs, member));

    private static IEnumerable<string> Paths(InventedDocs docs, PropertyModel member) => member.Type switch
    {
        { Kind: TypeKind.Object } one => Paths(docs, one.Name!).Select(inner => $"{member.WireName}.{inner}"),
        { Kind: TypeKind.List, Element: { Kind: TypeKind.Object } element } => Paths(docs, element.Name!).Select(inner => $"{member.WireName}[].{inner}"),
        _ => [member.WireName],
    };
}
