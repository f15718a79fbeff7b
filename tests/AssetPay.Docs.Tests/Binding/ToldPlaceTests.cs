using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Tests.Binding;

/// <summary>Places are no part of what pages say, but they are of what is told of them.</summary>
public sealed class ToldPlaceTests
{
    [Fact]
    public void Every_value_that_contradicts_its_type_is_told_of_at_its_own_place()
    {
        var told = Told(new DocsPage("boats.md", """
            # GET /boats

            ## Response

            ```json
            { "success": true, "data": { "sails": [1], "masts": [2] } }
            ```

            ```json
            { "success": true, "data": { "sails": 7, "masts": "two" } }
            ```
            """));
        Assert.Equal([9, 9], told.Where(finding => finding.Rule == Rules.Contradiction).Select(finding => finding.Place.Line));
    }

    [Fact]
    public void What_an_overlay_says_is_named_by_the_overlay()
    {
        var told = Told(
            new DocsPage("boats.md", """
                # Make boats

                `POST /boats`

                ## Request

                ```json
                { "name": "Ann", "flag": "red" }
                ```

                ## Response

                ```json
                { "success": true, "data": { "id": 7 } }
                ```
                """),
            new DocsPage("overlay/boats.md", """
                # POST /boats

                ## Body Parameters

                | Parameter | Type | Required | Description |
                | --- | --- | --- | --- |
                | `name` | string | Yes | Its name |
                """));
        Assert.Contains("overlay/boats.md(7,1)", Assert.Single(told, finding => finding.Message.Contains("'flag'", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    private static EquatableArray<Finding> Told(params DocsPage[] pages) =>
        Binder.Bind(pages.Select(page => PageParser.Parse(page, default).Value).ToEquatableArray(), new ClientSettings("Boats", "Boats"), default).Findings;
}
