using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>What references in one page need beyond the plain form: bodies as rows, answers that wrap, values told in conditions, names that are taken.</summary>
public sealed class ReferenceBindingTests
{
    private static InventedDocs Docs(string text) => InventedDocs.Of(("boats.md", "# Boats\n\n" + text));

    [Fact]
    public void A_row_for_the_whole_body_is_no_member_of_it()
    {
        var docs = Docs(
            """
            ## Launch

            `POST /boats`

            |Name|In|Type|Required|Description|
            |---|---|---|---|---|
            |x-trace|header|string|false|Trace|
            |body|body|[Boat](#boat)|true|none|
            |» name|body|string|true|Its name|
            |» crew|body|integer|false|How many|
            """);
        Assert.Equal(
            ["x-trace Header", "name Body", "crew Body"], docs.Object(docs.Operation("Launch").RequestType!).Properties.Select(member => $"{member.WireName} {member.In}").OrderByDescending(line => line.EndsWith("Header", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fields_of_what_an_answer_wraps_are_laid_into_it()
    {
        var docs = Docs(
            """
            ## Get a boat

            `GET /boats/{id}`

            ### Response

            ```json
            { "code": 0, "result": { "list": [ { "name": "Ida", "since": null } ] } }
            ```

            | Field | Type | Description |
            | --- | --- | --- |
            | name | string | Its name |
            | since | date | In service since |
            """);
        Assert.Equal(["code", "result"], docs.Object("GetABoatResult").Properties.Select(member => member.WireName));
        Assert.Equal(["name", "since"], docs.Object("GetABoatResultResultList").Properties.Select(member => member.WireName));
        Assert.Equal("Its name", docs.Member("GetABoatResultResultList", "name").Summary.PlainText);
    }

    [Theory]
    [InlineData("The amount. For `stop` and `limit`, give this only to close a part.")]
    [InlineData("Only if the kind is `stop` or `limit`")]
    [InlineData("Either `id` or `name` is required")]
    public void Values_in_a_condition_are_not_the_parameters_own(string description)
    {
        var docs = Docs($"## Launch\n\n`POST /boats`\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| amount | string | No | {description} |\n");
        Assert.Equal(TypeRef.String, docs.Member("LaunchRequest", "amount").Type);
    }

    [Fact]
    public void A_group_does_not_take_the_name_of_a_member_that_every_client_has()
    {
        var docs = Docs("## Scrap\n\n`POST /dispose/boats`\n\n| Name | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |\n");
        Assert.Equal("DisposeCalls", docs.Operation("Scrap").GroupName);
    }

    [Fact]
    public void A_type_does_not_take_the_name_of_a_member_that_every_record_has()
    {
        var docs = InventedDocs.Of(
            ("boats.md", "# Boats\n\n## Compare\n\n`GET /boats`\n\n### Response\n\nReturns [`Equals`](/types#equals).\n\n```json\n{ \"id\": \"1\" }\n```\n"),
            ("types.md", "# Types\n\n## Equals\n\n```typescript\ninterface Equals {\n  id: string;\n}\n```\n"));
        Assert.DoesNotContain(docs.Model.Objects, type => type.Name == "Equals");
    }
}
