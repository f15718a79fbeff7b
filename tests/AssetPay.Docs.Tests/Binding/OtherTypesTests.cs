using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Types, values and defaults in the words of other vendors.</summary>
public sealed class OtherTypesTests
{
    private static InventedDocs Row(string type, string description) => InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `what` | {type} | No | {description} |")));

    [Theory]
    [InlineData("string[]", "List.String")]
    [InlineData("array[string]", "List.String")]
    [InlineData("array&lt;object&gt;", "List.Json")]
    [InlineData("`array<object>`", "List.Json")]
    [InlineData("array of strings", "List.String")]
    [InlineData("list of integers", "List.Integer")]
    [InlineData("object[]", "List.Json")]
    [InlineData("?string", "String?")]
    [InlineData("string \\| null", "String?")]
    [InlineData("`string \\| undefined`", "String?")]
    [InlineData("string/number", "String")]
    [InlineData("String/Number", "String")]
    [InlineData("string or number", "String")]
    [InlineData("int32", "Integer")]
    [InlineData("long", "Integer")]
    [InlineData("LONG", "Integer")]
    [InlineData("DECIMAL", "Decimal")]
    [InlineData("string(128)", "String")]
    [InlineData("string (uuid)", "Uuid")]
    [InlineData("string&lt;uuid&gt;", "Uuid")]
    [InlineData("integer (int64)", "Integer")]
    [InlineData("enum string", "String")]
    [InlineData("GUID", "Uuid")]
    [InlineData("datetime", "DateTime")]
    [InlineData("string, optional", "String")]
    [InlineData("integer or int", "Integer")]
    [InlineData("date / datetime", "DateTime")]
    [InlineData("array&lt;string \\| number&gt;", "List.String")]
    [InlineData("map", "Json")]
    public void Types_in_many_words(string type, string expected)
    {
        var docs = Row(type, "What it is");
        var member = docs.Member("LaunchBoatRequest", "what");
        Assert.Equal(expected, (member.Type.Element is { } element ? "List." + element.Kind : member.Type.Kind.ToString()) + (member.Nullable ? "?" : ""));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownType || finding.Rule == Rules.Guess);
    }

    [Theory]
    [InlineData("obejct", TypeKind.Json)]
    [InlineData("sting", TypeKind.String)]
    [InlineData("enum sting", TypeKind.String)]
    [InlineData("interger", TypeKind.Integer)]
    [InlineData("bolean", TypeKind.Boolean)]
    public void A_misspelt_type_is_read_and_told(string type, TypeKind kind)
    {
        var docs = Row(type, "What it is");
        Assert.Equal(kind, docs.Member("LaunchBoatRequest", "what").Type.Kind);
        Assert.Contains(docs.Findings, finding => finding.Rule == Rules.Guess && finding.Message.Contains(type));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownType);
    }

    [Theory]
    [InlineData("array", "[\"Ann\"]", "List.String")]
    [InlineData("array", "\"Ann\"", "List.Json")]
    [InlineData("array", "[{ \"name\": \"Ann\" }]", "List.LaunchBoatRequestCrew")]
    [InlineData("object", "{ \"name\": \"Ann\" }", "LaunchBoatRequestCrew")]
    [InlineData("object", "[7]", "List.Decimal")]
    [InlineData("obejct", "{ \"name\": \"Ann\" }", "LaunchBoatRequestCrew")]
    [InlineData("sting", "7", "String")]
    [InlineData("vessel", "7", "Decimal", "its example shows it")]
    public void What_a_type_leaves_open_the_example_shows(string type, string sample, string expected, string told = "")
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `crew` | {type} | No | Who sails |").Replace("x-key: k\n", $"x-key: k\n\n{{ \"crew\": {sample} }}\n", StringComparison.Ordinal)));
        var bound = docs.Member("LaunchBoatRequest", "crew").Type;
        static string Name(TypeRef type) => type.Kind == TypeKind.Object ? type.Name! : type.Kind.ToString();
        Assert.Equal(expected, bound.Element is { } element ? "List." + Name(element) : Name(bound));
        Assert.Contains(told, string.Join("\n", docs.Findings.Select(finding => finding.Message)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interface Ship { a: { b: string; } }", "Ship A")]
    [InlineData("interface Ship { a: { b: string; } }\ninterface A { c: string; }", "Ship A ShipA")]
    public void What_is_inside_a_type_has_its_members_name_where_no_other_has_it(string types, string names) => Assert.Equal(
        names.Split(' ').Order(), InventedDocs.Of(("boats.md", InventedDocs.BoatPage("| `what` | Ship | No | What |")), ("types.md", $"# Types\n\n```typescript\n{types}\n```\n")).Model.Objects
            .Select(type => type.Name).Where(name => !name.Contains("Boat", StringComparison.Ordinal)).Order());

    [Theory]
    [InlineData("array of Ships", "Ship")]
    [InlineData("array of Ship", "Ship")]
    [InlineData("array of Boat", null)]
    [InlineData("Fee[]", null)]
    public void Several_of_a_declared_type_are_a_list_of_it(string type, string? element)
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage($"| `what` | {type} | No | What |")), ("types.md", "# Types\n\n```typescript\ninterface Ship { id: string; }\ninterface Boa { id: string; }\ntype Fee = Vessel;\n```\n"));
        Assert.Equal(element, docs.Member("LaunchBoatRequest", "what").Type.Element?.Name is { Length: > 0 } name ? name : null);
        Assert.Equal(element is null, docs.Findings.Any(finding => finding.Rule == Rules.UnknownType));
    }

    [Theory]
    [InlineData("Its `id` of it", "Its |<id>| of it")]
    [InlineData("`a` or b", "<a>| or b")]
    [InlineData("It is `b`", "It is |<b>")]
    [InlineData("Its `id` of a `boat", "Its `id` of a `boat")]
    [InlineData("Its `id", "Its `id")]
    public void What_stands_between_backticks_in_a_comment_is_code(string comment, string inlines) => Assert.Equal(inlines, string.Join("|",
        InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("types.md", $"# Types\n\n```typescript\ninterface Boat {{\n  id: string; // {comment}\n}}\n```\n")).Member("Boat", "id")
            .Summary.Blocks.Single().Inlines.Select(inline => inline.Style == InlineStyle.Code ? $"<{inline.Text}>" : inline.Text)));

    [Theory]
    [InlineData("interface Boat { id: string; }", false)]
    [InlineData("interface Boat { id?: string; }", true)]
    [InlineData("interface Boat { id: number; }", true)]
    [InlineData("interface Boat { id: string; name: string; }", true)]
    public void A_type_that_two_pages_declare_in_two_ways_is_told(string declaration, bool isTold)
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage()), ("a.md", "# Types\n\n```typescript\ninterface Boat { id: string; }\n```\n"), ("b.md", $"# More\n\n```typescript\n{declaration}\n```\n"));
        Assert.Equal(isTold, docs.Findings.Any(finding => finding.Page == "b.md" && finding.Message.Contains("The type Boat is declared in one way here, but in another at a.md(4,", StringComparison.Ordinal)));
        Assert.Contains(docs.Bound.Sources.Of(ModelAddress.Type("Boat")), place => place.Page == "b.md");
    }

    [Fact]
    public void A_type_inside_a_type_inside_a_request_is_one_of_a_request()
    {
        var docs = InventedDocs.Of(
            ("boats.md", InventedDocs.BoatPage("| `boat` | Boat | Yes | What sails |")),
            ("types.md", "# Types\n\n```typescript\ninterface Boat { mast: Mast; }\ninterface Mast { sails: Sail[]; }\ninterface Sail { size: number; }\ninterface Port { size: number; }\n```\n"));
        Assert.Equal(["Boat", "Mast", "Sail"], docs.Model.Objects.Where(type => (type.Use & ObjectUse.Request) != 0 && type.Name != "LaunchBoatRequest").Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_type_of_a_declared_member_is_told() =>
        Assert.Contains("'Vessel' of 'id'", InventedDocs.Of(("boats.md", InventedDocs.BoatPage()), ("types.md", "# Types\n\n```typescript\ninterface Boat {\n  id: Vessel;\n}\n```\n")).Single(Rules.UnknownType).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("stri-ng")]
    [InlineData("str1ng")]
    [InlineData("nt")]
    [InlineData("boat")]
    public void A_word_that_no_slip_explains_is_not_guessed(string type) => Assert.Contains($"'{type}' of 'what'", Row(type, "What it is").Single(Rules.UnknownType).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("string", "Possible values: `tug`, `ferry`", "tug,ferry")]
    [InlineData("string", "Allowed values: tug, ferry, or barge.", "tug,ferry,barge")]
    [InlineData("string", "One of `tug`, `ferry`, or `barge`.", "tug,ferry,barge")]
    [InlineData("string", "Allowed values: 'tug', \"ferry\" or 'barge'.", "tug,ferry,barge")]
    [InlineData("enum", "TUG/FERRY", "TUG,FERRY")]
    [InlineData("enum", "The side: `BUY` / `SELL`", "BUY,SELL")]
    [InlineData("string", "`\"tug\"` or `\"ferry\"`", "tug,ferry")]
    [InlineData("string", "`tug` \\| `ferry`", "tug,ferry")]
    [InlineData("string", "The kind:<br>`tug` - small<br>`ferry` - large", "tug,ferry")]
    [InlineData("`\"tug\" \\| \"ferry\"`", "The kind", "tug,ferry")]
    [InlineData("string", "Its name, for example tug or ferry", null)]
    [InlineData("string", "Either and/or both", null)]
    public void Values_in_many_words(string type, string description, string? values)
    {
        var docs = Row(type, description);
        Assert.Equal(values, docs.Model.Enums.Count == 0 ? null : string.Join(",", docs.Model.Enums.Single().Values.Select(value => value.Value)));
    }

    [Theory]
    [InlineData("Defaults to `asc`", "asc")]
    [InlineData("Default: `asc`", "asc")]
    [InlineData("Default `asc`.", "asc")]
    [InlineData("The order (default: `asc`)", "asc")]
    [InlineData("The order (default `asc`)", "asc")]
    [InlineData("The order (default asc)", "asc")]
    [InlineData("Default: asc", "asc")]
    [InlineData("Default value: `asc`", "asc")]
    [InlineData("`asc` by default", "asc")]
    [InlineData("Default is 10.", "10")]
    [InlineData("Defaults to the current harbour", null)]
    [InlineData("Default: none", null)]
    public void Defaults_in_many_words(string description, string? expected) => Assert.Equal(expected, Row("string", description).Member("LaunchBoatRequest", "what").Default);

    [Theory]
    [InlineData("8", TypeKind.Integer)]
    [InlineData("8.50", TypeKind.Decimal)]
    public void A_total_is_a_count_unless_an_example_shows_cents(string value, TypeKind expected)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $$"""
            ## Response

            ```json
            { "total": {{value}} }
            ```
            """)));

        Assert.Equal(expected, docs.Member("LaunchBoatResult", "total").Type.Kind);
    }
}
