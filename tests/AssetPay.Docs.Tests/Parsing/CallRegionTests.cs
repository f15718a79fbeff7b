namespace ApiDocs.Tests.Parsing;

/// <summary>Which sections, titles and words belong to each of the operations that a page announces.</summary>
public sealed class CallRegionTests
{
    private const string Inputs = "\n\n| Name | Type | Required |\n| --- | --- | --- |\n| name | string | Yes |\n\n";
    private const string Answer = "\n\n```json\n{ \"id\": \"1\" }\n```\n\n";

    // "GET /a (Title: description) 1 0 remarks": the tables of parameters, the answers.
    private static string Told(string text) => string.Join("; ", Reading.Page(text).Endpoints.Select(endpoint =>
        $"{endpoint.Method.Text} {endpoint.Path.Text} ({endpoint.Title?.Text}: {endpoint.Description.PlainText}) {endpoint.Parameters.Count} {endpoint.Responses.Count} {endpoint.Remarks.PlainText}".Replace("\n", " ", StringComparison.Ordinal).TrimEnd()));

    [Theory]
    // Parts as high as the operations.
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Response" + Answer + "## Launch\n\n`POST /a`\n\n## Parameters" + Inputs, "GET /a (List: ) 0 1; POST /a (Launch: ) 1 0")]
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Launch\n\n`POST /a`\n\n## Parameters" + Inputs + "## Scrap\n\n`DELETE /a`\n\n## Response" + Answer, "GET /a (List: ) 0 0; POST /a (Launch: ) 1 0; DELETE /a (Scrap: ) 0 1")]
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Launch\n\n`POST /a`\n\n## Parameters" + Inputs, "GET /a (List: ) 0 0; POST /a (Launch: ) 0 0")]
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n### Response" + Answer + "## Launch\n\n`POST /a`\n\n### Parameters" + Inputs + "## Response" + Answer, "GET /a (List: ) 0 1; POST /a (Launch: ) 1 0")]
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Response" + Answer + "## The boat" + Answer + "## Launch\n\n`POST /a`\n", "GET /a (List: ) 0 1; POST /a (Launch: ) 0 0")]
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Response for all the passengers" + Answer + "## Launch\n\n`POST /a`\n", "GET /a (List: ) 0 1; POST /a (Launch: ) 0 0")]
    [InlineData("`GET /a`" + Inputs + "# Launch\n\n`POST /a`" + Inputs, "GET /a (: ) 1 0; POST /a (Launch: ) 1 0")]
    // Only one operation.
    [InlineData("# Boats\n\n## List\n\n`GET /a`\n\n## Response" + Answer + "## The boat" + Answer, "GET /a (List: ) 0 1")]
    [InlineData("# Boats\n\n## The boat" + Answer + "## List\n\n`GET /a`\n\n### Response" + Answer, "GET /a (List: ) 0 1")]
    [InlineData("# Boats\n\n## The boat" + Answer + "## List\n\n`GET /a`\n", "GET /a (List: ) 0 0")]
    [InlineData("# Boats\n\nAll of them.\n\n## List\n\n`GET /a`\n\n### Response" + Answer + "### Notes\n\nNone.\n", "GET /a (List: All of them.) 0 1 Notes None.")]
    [InlineData("# Boats\n\n> Where it floats.\n\n`GET /a`\n\n## Response" + Answer, "GET /a (Boats: ) 0 1")]
    // Several in one section.
    [InlineData("# Boats\n\n**List**\n\n`GET /a`" + Inputs + "Lists.\n\n**Launch** :\n\n`POST /a`\n\nLaunches.\n", "GET /a (List: List Lists.) 1 0; POST /a (Launch :: Launch : Launches.) 0 0")]
    [InlineData("# Boats\n\nAfloat.\n\n`GET /a`" + Inputs + "Lists.\n\nAfloat, **too**.\n\n`POST /a`\n\nLaunches.\n", "GET /a (: Lists. Afloat, too.) 1 0; POST /a (: Launches.) 0 0")]
    [InlineData("`GET /a`" + Inputs + "Lists.\n\n`POST /a`" + Inputs + "Launches.\n", "GET /a (: Lists.) 1 0; POST /a (: Launches.) 1 0")]
    [InlineData("# Boats\n\n## Ferry\n\n### URL\n\n`GET /a`\n\n### Response" + Answer + "### Endpoint\n\n`POST /a`\n\n### Parameters" + Inputs, "GET /a (: ) 0 1; POST /a (: ) 1 0")]
    public void Sections_go_to_the_operation_that_they_are_about(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("# Ferries\n\n# GET /a\n\nOne.\n\n# POST /a\n\nTwo.\n", "GET /a (Ferries: One.) 0 0; POST /a (: Two.) 0 0")]
    [InlineData("# Boats\n\n## Ferries\n\n### GET /a\n\nOne.\n\n## Tugs\n\n### POST /a\n\nTwo.\n", "GET /a (Ferries: One.) 0 0; POST /a (Tugs: Two.) 0 0")]
    [InlineData("# Boats\n\n## Ferries\n\n## GET /a\n\nOne.\n\n## Tugs\n\n## POST /a\n\nTwo.\n", "GET /a (: One.) 0 0; POST /a (: Two.) 0 0")]
    [InlineData("## GET /a\n\nOne.\n\n## Ferries\n\nThree.\n\n## POST /a\n\nTwo.\n\n# Tugs\n\nFour.\n", "GET /a (: One.) 0 0 Ferries Three.; POST /a (: Two.) 0 0")]
    // A heading that announces, and calls where it does not reach.
    [InlineData("## GET /a\n\nOne.\n\n# Tugs\n\n`POST /a`" + Inputs, "GET /a (: One.) 0 0; POST /a (Tugs: ) 1 0")]
    [InlineData("## GET /a\n\nOne.\n\n## Tugs\n\n`POST /a`" + Inputs, "GET /a (: One.) 1 0 Tugs POST /a")]
    [InlineData("## GET /a\n\nOne.\n\n## Tugs\n\n`POST /a`" + Inputs + "## Ferries\n\n`POST /b`" + Inputs, "GET /a (: One.) 0 0; POST /a (Tugs: ) 1 0; POST /b (Ferries: ) 1 0")]
    [InlineData("# Boats\n\n## GET /a\n\n# Tugs\n\n`POST /a`" + Inputs, "POST /a (Tugs: ) 1 0")]
    [InlineData("# Tugs\n\n`POST /a`" + Inputs + "# GET /a\n\nOne.\n", "POST /a (Tugs: ) 1 0; GET /a (: One.) 0 0")]
    [InlineData("# Boats\n\n> Deprecated: use the tugs.\n\n`GET /a`" + Inputs, "GET /a (Boats: ) 1 0")]
    public void Headings_that_announce_reach_to_the_next_one_as_high(string text, string told) => Assert.Equal(told, Told(text));
}
