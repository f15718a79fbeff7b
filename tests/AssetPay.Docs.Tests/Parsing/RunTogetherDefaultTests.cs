namespace ApiDocs.Tests.Parsing;

/// <summary>Rows of the rendered form whose default is where the description seems to begin.</summary>
public sealed class RunTogetherDefaultTests
{
    private static ParseResult Page(params string[] rows) => Reading.Text($$"""
        Skip to main content

        GET /boats

        Lists boats.

        Query Parameters

        ParameterTypeDefaultDescription
        {{string.Join("\n", rows)}}

        Response

        {
          "id": "1"
        }
        """);

    private static string Row(string line)
    {
        var row = Assert.Single(Assert.Single(Assert.Single(Page(line).Value.Endpoints).Parameters).Rows);
        return string.Join("|", row.Name.Text, row.Type?.Text, row.Default?.Text, row.DescriptionText?.Text);
    }

    [Theory]
    [InlineData("kindstring\"tug\" or \"ferry\"", "kind|string||\"tug\" or \"ferry\"")]
    [InlineData("kindstringtug, ferry, or barge", "kind|string||tug, ferry, or barge")]
    [InlineData("berthstring730730 or 252490", "berth|string|730|730 or 252490")]
    [InlineData("coinstringUSDUSD or EUR", "coin|string|USD|USD or EUR")]
    [InlineData("querystringRequiredWhat was typed", "query|string|Required|What was typed")]
    [InlineData("limitnumber20Boats on a page", "limit|number|20|Boats on a page")]
    [InlineData("partsarray of string\"mast\"Parts to show", "parts|array of string|\"mast\"|Parts to show")]
    [InlineData("harbourListstring[]-Harbours to show", "harbourList|string[]|-|Harbours to show")]
    [InlineData("kindstring\"tug\"Kind of boat", "kind|string|\"tug\"|Kind of boat")]
    public void The_default_ends_where_the_description_begins(string line, string cells) => Assert.Equal(cells, Row(line));

    [Fact]
    public void A_line_that_cannot_be_divided_is_told_and_does_not_end_the_table()
    {
        var page = Page("limitnumber20Boats on a page", "!! no row at all", "deepbooleanfalseWith their parts");
        Assert.Equal(["limit", "deep"], Assert.Single(Assert.Single(page.Value.Endpoints).Parameters).Rows.Select(row => row.Name.Text));
        Assert.Contains(page.Findings, finding => finding.Rule == Rules.NotRead && finding.Message.Contains("no row at all"));
    }
}
