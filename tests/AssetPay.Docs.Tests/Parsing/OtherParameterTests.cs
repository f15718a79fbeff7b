using ApiDocs.Model;
using ApiDocs.Tests.Binding;

namespace ApiDocs.Tests.Parsing;

/// <summary>The ways in which other vendors tell parameters, bound: name, type, whether it must be given, and where it goes.</summary>
public sealed class OtherParameterTests
{
    private static string Bound(string text, string announcement = "POST /boats/{id}")
    {
        var docs = InventedDocs.Of(("boats.md", $"# Launch Boat\n\n`{announcement}`\n\n{text}\n"));
        var operation = Assert.Single(docs.Model.Operations);
        var path = operation.PathParameters.Select(member => $"{member.WireName}:{member.Type.Kind}@Path");
        return string.Join(" ", operation.RequestType is null ? path.Where(one => one != "id:String@Path") : Members(docs, operation.RequestType, ""));
    }

    private static IEnumerable<string> Members(InventedDocs docs, string type, string prefix)
    {
        foreach (var member in docs.Object(type).Properties)
        {
            var element = member.Type.Element ?? member.Type;
            yield return $"{prefix}{member.WireName}:{(member.Type.Element is null ? "" : "List.")}{element.Kind}{(member.Required ? "!" : "")}{(prefix.Length == 0 && member.In != ParameterIn.Body ? "@" + member.In : "")}";
            foreach (var inner in element.Name is { } name && element.Kind == TypeKind.Object ? Members(docs, name, prefix + member.WireName + ".") : [])
                yield return inner;
        }
    }

    private static string Table(string header, params string[] rows) =>
        $"| {header} |\n|{string.Concat(Enumerable.Repeat(" --- |", header.Split('|').Length))}\n{string.Join("\n", rows.Select(row => $"| {row} |"))}\n";

    [Theory]
    [InlineData("<ParamField body=\"name\" type=\"string\" required>\n  Its name.\n</ParamField>\n<ParamField body=\"seats\" type=\"integer\" default=\"4\">\n  How many.\n</ParamField>")]
    [InlineData("<ParamField body=\"name\" type=\"string\" required={true}>Its name.</ParamField>\n\n<ParamField body=\"seats\" type=\"integer\">How many.</ParamField>")]
    [InlineData("<ApiParam name=\"name\" type=\"string\" :required=\"true\">Its name</ApiParam>\n<ApiParam name=\"seats\" type=\"integer\" :required=\"false\" />")]
    [InlineData("<table>\n<thead><tr><th>Name</th><th>Type</th><th>Required</th><th>Description</th></tr></thead>\n\n<tbody>\n    <tr>\n        <td><code>name</code></td>\n        <td>string</td>\n        <td>Yes</td>\n        <td>Its name</td>\n    </tr>\n    <tr><td>seats</td><td>integer</td><td>No</td><td>a &lt; b</td></tr>\n</tbody>\n</table>")]
    [InlineData("Name | Type | Required | Description\n--- | --- | --- | ---\nname | string | true | Its name\nseats | integer | false | How many")]
    [InlineData("| Attribute | Description |\n| --- | --- |\n| `name`<br>string<br>required | Its name |\n| `seats`<br>integer<br>optional | How many |")]
    [InlineData("### Parameters\n\n| Name | Description |\n| --- | --- |\n| `name` (string) *required* | Its name |\n| `seats` (integer) | How many |")]
    [InlineData("| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n| name | string | 是 | 名称 |\n| seats | int | 否 | 数量 |")]
    [InlineData("| Parameter | Required | Type | Comments |\n| --- | --- | --- | --- |\n| name | **Yes** | STRING | Its name |\n| seats | NO | INT | How many |")]
    [InlineData("| Type | Key | Description | Mandatory |\n| --- | --- | --- | --- |\n| string | name | Its name | ✅ |\n| int | seats | How many | ❌ |")]
    [InlineData("| Field | Type | Optional |\n| --- | --- | --- |\n| name | string | No |\n| seats | int32 | Yes |")]
    [InlineData("| Field | Type | Description |\n| --- | --- | --- |\n| name | string | **Required.** Its name |\n| seats? | int32 | How many |")]
    [InlineData("| Field | Type | Description |\n| --- | --- | --- |\n| name *required* | string | Its name |\n| seats | int64 | *[Optional]* How many |")]
    [InlineData("**Required parameters:**\n\n* `name` - the boat's name\n\n**Optional parameters:**\n\n* `seats` (integer) - how many")]
    [InlineData("### Body Parameters\n\n- **name** (string, required): its name\n- **seats** (integer, optional): how many")]
    [InlineData("| Field | Type | Required |\n| --- | --- | --- |\n| name | string | Required |\n| seats | long | Conditional |")]
    [InlineData("| Field | Type | Required |\n| --- | --- | --- |\n| name | string | ✓ |\n| seats | long | |")]
    [InlineData("| Field | Type | Required |\n| --- | --- | --- |\n| name | string | ture |\n| seats | long | Yes, if it has any |")]
    public void One_body_in_many_forms(string text) => Assert.Equal("name:String! seats:Integer", Bound(text));

    [Theory]
    [InlineData("crew.name|string", "crew.age|integer")]
    [InlineData("> name|string", "> age|integer")]
    [InlineData("&gt; name|string", "&gt; age|integer")]
    [InlineData("↳ name|string", "↳ `age`|integer")]
    [InlineData("- name|string", "- age|integer")]
    [InlineData("&nbsp;&nbsp;&nbsp;name|string", "&nbsp;&nbsp;&nbsp;age|integer")]
    [InlineData("└─ name|string", "└─ age|integer")]
    public void Fields_inside_a_field(string first, string second)
    {
        Assert.Equal(
            "crew:Object! crew.name:String! crew.age:Integer! seats:Integer!",
            Bound(Table("Field | Type | Required", "crew | object | Yes", $"{first.Replace("|", " | ")} | Yes", $"{second.Replace("|", " | ")} | Yes", "seats | integer | Yes")));
        Assert.Equal(
            "crew:List.Object! crew.name:String! crew.age:Integer! seats:Integer!",
            Bound(Table("Field | Type | Required", "crew | array of objects | Yes", $"{first.Replace("|", " | ").Replace("crew.", "crew[].")} | Yes", $"{second.Replace("|", " | ").Replace("crew.", "crew[0].")} | Yes", "seats | integer | Yes")));
    }

    [Fact]
    public void Two_levels_of_marks() => Assert.Equal(
        "crew:List.Object! crew.name:Object crew.name.first:String! crew.age:Integer seats:Integer",
        Bound(Table("Field | Type | Required", "crew | object[] | Yes", "> name | object | No", ">> first | string | Yes", "> age | integer | No", "seats | integer | No")));

    [Theory]
    [InlineData("<ParamField body=\"crew\" type=\"object\" required>\n  The crew.\n  <Expandable title=\"properties\">\n    <ParamField body=\"name\" type=\"string\" required>\n      A name.\n    </ParamField>\n  </Expandable>\n</ParamField>\n<ParamField body=\"seats\" type=\"integer\">\n  How many.\n</ParamField>")]
    [InlineData("<ParamField body=\"crew\" type=\"object\" required>\n  The crew.\n  <Expandable title=\"properties\">\n    <ParamField body=\"crew.name\" type=\"string\" required>\n      A name.\n    </ParamField>\n  </Expandable>\n</ParamField>\n<ParamField body=\"seats\" type=\"integer\" />")]
    [InlineData("| Field | Type | Required |\n| --- | --- | --- |\n| crew | object | Yes |\n| seats | integer | No |\n\n### `crew` object\n\n| Field | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |")]
    [InlineData("| Field | Type | Required |\n| --- | --- | --- |\n| crew | object | Yes |\n| seats | integer | No |\n\n### Crew properties\n\n| Field | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |")]
    public void An_object_in_a_field_or_table_of_its_own(string text) => Assert.Equal("crew:Object! crew.name:String! seats:Integer", Bound(text));

    [Theory]
    [InlineData("| Name | In | Type | Required |\n| --- | --- | --- | --- |\n| id | path | integer | Yes |\n| full | query | boolean | No |\n| x-trace | header | string | No |\n| name | body | string | Yes |")]
    [InlineData("| Name | Location | Type | Required |\n| --- | --- | --- | --- |\n| id | URL | integer | Yes |\n| full | Query | boolean | No |\n| x-trace | Header | string | No |\n| name | Body | string | Yes |")]
    [InlineData("<ParamField path=\"id\" type=\"integer\" required />\n<ParamField query=\"full\" type=\"boolean\" />\n<ParamField header=\"x-trace\" type=\"string\" />\n<ParamField body=\"name\" type=\"string\" required />")]
    [InlineData("**Path:**\n\n| Name | Type |\n| --- | --- |\n| id | integer |\n\n**Query:**\n\n| Name | Type |\n| --- | --- |\n| full | boolean |\n\n**Headers**\n\n| Name | Type |\n| --- | --- |\n| x-trace | string |\n\n**Request body**\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |")]
    public void The_place_is_told_by_a_column_a_tag_or_a_label(string text) => Assert.Equal("full:Boolean@Query name:String! x-trace:String@Header", Bound(text));

    [Fact]
    public void Response_fields_are_no_parameters()
    {
        var endpoint = Reading.Boats("<ParamField body=\"name\" type=\"string\" required />\n\n### Response\n\n<ResponseField name=\"id\" type=\"string\">\n  Its id.\n</ResponseField>\n");
        Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
        Assert.Equal("id|string||" + "|Its id.", Reading.Line(Assert.Single(Assert.Single(endpoint.ResponseFields).Rows)));
    }

    [Fact]
    public void A_table_under_a_label_for_the_response_holds_fields_of_the_response()
    {
        var endpoint = Reading.Boats("**Parameters:**\n\n| Name | Type |\n| --- | --- |\n| name | string |\n\n**Response:**\n\n| Name | Type |\n| --- | --- |\n| id | string |\n");
        Assert.Equal("name", Assert.Single(Assert.Single(endpoint.Parameters).Rows).Name.Text);
        Assert.Equal("id", Assert.Single(Assert.Single(endpoint.ResponseFields).Rows).Name.Text);
    }

    [Theory]
    [InlineData("<ParamField body=\"name\" type=\"string\" default=\"Ida\" required>Its name.</ParamField>")]
    [InlineData("<table><tr><th>Name</th><th>Type</th><th>Default</th><th>Required</th></tr>\n<tr><td>name</td><td>string</td><td>Ida</td><td>Yes</td></tr></table>")]
    [InlineData("| Name | Type | Default | Required |\n| --- | --- | --- | --- |\n| > name | string | Ida | Yes |")]
    public void Every_cell_keeps_its_place(string text)
    {
        text = "# POST /boats\n\n" + text + "\n";
        var row = Assert.Single(Assert.Single(Reading.Endpoint(text).Parameters).Rows);
        Assert.Equal(("name", "string", "Ida"), (Reading.At(text, row.Name.Place), Reading.At(text, row.Type!.Place), Reading.At(text, row.Default!.Place)));
    }

    [Fact]
    public void What_a_tag_does_not_say_in_words_stands_at_its_name()
    {
        const string Text = "# POST /boats\n\n<ParamField body=\"name\" type=\"string\">Its name.</ParamField>\n";
        var row = Assert.Single(Assert.Single(Reading.Endpoint(Text).Parameters).Rows);
        Assert.Equal(("No", "ParamField"), (row.Required!.Text, Reading.At(Text, row.Required.Place)));
    }

    [Theory]
    [InlineData("{{% required %}} string. Its name", "Required")]
    [InlineData("string, required. Its name", "required")]
    [InlineData("string, optional. Its name", "optional")]
    [InlineData("string. Its name", null)]
    public void A_definition_says_whether_it_is_required_by_a_mark_or_a_word(string said, string? required) =>
        Assert.Equal(required, Assert.Single(Assert.Single(Reading.Boats($"## Parameters\n\nname\n: {said}\n").Parameters).Rows).Required?.Text);
}
