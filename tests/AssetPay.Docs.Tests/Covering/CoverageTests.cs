using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Tests.Binding;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Covering;

public sealed class CoverageTests
{
    private const string Nothing = "nothing of the client was read from it";

    [Fact]
    public void What_the_client_has_is_taken_in()
    {
        var docs = Covered.Of(("boats.md", Page("""
            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | Yes | 3–40 characters |
            | `sails` | number | No | Integer, 1–12. Defaults to `2`. |
            | `kind` | string | No | One of `"ketch"` or `"yawl"` |
            """)));
        Assert.Equal("", docs.Missed("boats.md"));
        Assert.Equal(6, docs.Page("boats.md").Total);
    }

    [Theory]
    [InlineData("| `name` | string | Yes | Weighs no more than 40 tons |", "11: its limit (40) was not read")]
    [InlineData("| `name` | string | No | Required for regattas, unless only rowed |", "11: under which condition it is required was not read")]
    [InlineData("| `name` | string | No | A lantern was renamed to lamp |", "11: its deprecation was not read")]
    public void A_fact_in_a_row_that_nobody_read_keeps_the_row_out(string row, string missed) =>
        Assert.Equal(missed, Covered.Of(("boats.md", Page($"""
            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            {row}
            """))).Missed("boats.md"));

    [Fact]
    public void A_condition_is_taken_in_where_it_is_checked() => Assert.Equal("", Covered.Of(("boats.md", Page("""
        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `name` | string | Yes\* | Its name |
        | `number` | string | Yes\* | Its number |

        \* At least one of `name` and `number` must be given.
        """))).Missed("boats.md"));

    [Fact]
    public void A_fact_in_a_sentence_that_is_only_quoted_is_not_taken_in() =>
        Assert.Equal("9: its limit (7) was not read", Covered.Of(("boats.md", Page("A harbour takes at most 7 boats. It is friendly."))).Missed("boats.md"));

    [Fact]
    public void A_callout_without_facts_is_taken_in_by_being_quoted()
    {
        var docs = Covered.Of(("boats.md", Page("<Note>\nMind the reef.\n</Note>")), ("guide.md", "# Guide\n\n<Note>\nMind the gulls.\n</Note>\n"));
        Assert.Equal("", docs.Missed("boats.md"));
        Assert.Equal("4: no doc comment quotes it", docs.Missed("guide.md"));
    }

    [Fact]
    public void A_column_that_nobody_reads_keeps_each_of_its_rows_out() =>
        Assert.Equal("11: the cell 'Only at night' was not read", Covered.Of(("boats.md", Page("""
            ## Errors

            | Code | Key | When | Moonlight |
            | --- | --- | --- | --- |
            | 7 | `NO_WIND` | There is no wind | - |
            | 8 | `NO_STAR` | There is no star | Only at night |
            """))).Missed("boats.md").Replace("14:", "11:", StringComparison.Ordinal));

    [Fact]
    public void A_second_table_of_a_section_an_html_table_and_a_fence_of_an_unknown_language_are_counted()
    {
        var docs = Covered.Of(("boats.md", Page("""
            ## Notes

            | Wind | Sail |
            | --- | --- |
            | strong | none |

            | Moon | Tide |
            | --- | --- |
            | full | spring |

            <table><tr><th>Knot</th><th>Use</th></tr><tr><td>bowline</td><td>mooring</td></tr></table>

            ```brainwave
            ahoy
            ```
            """)));
        Assert.Equal($"13: {Nothing}\n17: {Nothing}\n19: {Nothing}\n22: {Nothing}", docs.Missed("boats.md"));
    }

    [Fact]
    public void Field_components_are_rows_and_those_of_a_guide_without_its_operation_are_named()
    {
        var docs = Covered.Of(("boats.md", Page("<ParamField body=\"name\" type=\"string\" required>\n  Its name\n</ParamField>")), ("guide.md", """
            # Guide

            <ParamField body="flag" type="string">
              Its flag
            </ParamField>
            """));
        Assert.Equal(("", 4), (docs.Missed("boats.md"), docs.Page("boats.md").Total));
        Assert.Equal("3: " + Nothing, docs.Missed("guide.md"));
    }

    [Fact]
    public void A_nested_bullet_and_a_footnote_count_where_they_state_a_fact()
    {
        var docs = Covered.Of(("boats.md", Page("""
            - Boats are built of wood
              - A mast is 30 feet at most, so give at most 30 of them

            \* At least one of the two must be painted.
            """)));
        Assert.Equal("10: its limit (30) was not read\n12: under which condition it is required was not read", docs.Missed("boats.md"));
    }

    [Fact]
    public void A_table_of_errors_outside_any_catalogue_is_named_and_a_broken_table_is_counted()
    {
        var docs = Covered.Of(("boats.md", Page("")), ("guide.md", "# Guide\n\n| Key | Reason |\n| --- | --- |\n| `NO_WIND` | calm |\n\n| a | b |\n| 1 | 2 |\n"));
        Assert.Equal((2, 0), (docs.Page("guide.md").Total, docs.Page("guide.md").Taken));
    }

    [Fact]
    public void A_guide_that_says_what_the_operation_says_is_taken_in_and_one_that_says_more_is_not()
    {
        var docs = Covered.Of(("boats.md", Page("""
            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | Yes | max 40 chars |
            """)), ("guide.md", """
            # Guide

            ```http
            POST https://api.boats.example/boats
            ```

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `name` | string | Yes | max 40 chars |
            | `flag` | string | No | Its flag |
            """));
        Assert.Equal("12: " + Nothing, docs.Missed("guide.md"));
        Assert.Equal(3, docs.Page("guide.md").Total);
    }

    [Fact]
    public void Each_missed_statement_is_told_once_and_each_page_tells_its_figure()
    {
        var docs = Covered.Of(("boats.md", Page("A harbour takes at most 7 boats.")), ("guide.md", "# Guide\n\n| Wind | Sail |\n| --- | --- |\n| strong | none |\n"));
        Assert.Equal("A harbour takes at most 7 boats.", Assert.Single(docs.Findings, finding => finding.Rule == Rules.NotTakenIn).Arguments[1]);
        Assert.Single(docs.Told, finding => finding.Rule == Rules.NotRead);
        Assert.Equal(
            ["Taken into the client: 3 of 4 statements of this page", "Taken into the client: 0 of 1 statements of this page"],
            docs.Findings.Where(finding => finding.Rule == Rules.PageCoverage).Select(finding => finding.Message));
    }

    [Fact]
    public void A_page_that_states_nothing_has_no_figure() =>
        Assert.DoesNotContain(Covered.Of(("boats.md", Page("")), ("idle.md", "# Idle\n\nThe sea is wide.\n")).Findings, finding => finding.Page == "idle.md");

    [Fact]
    public void The_statements_of_a_page_do_not_depend_on_who_reads_them()
    {
        const string Table = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `name` | string | Yes | max 40 chars |\n";
        var (read, unread) = (Covered.Of(("boats.md", Page(Table))), Covered.Of(("boats.md", Page("")), ("guide.md", "# Guide\n\n" + Table)));
        Assert.Equal(read.Page("boats.md").Total - 3, unread.Page("guide.md").Total);
        Assert.Equal(0, unread.Page("guide.md").Taken);
    }

    [Fact]
    public void These_docs_are_taken_in_but_for_what_is_named()
    {
        var docs = Covered.Of([.. Pipeline.Pages().Select(page => (page.Path, page.Text))]);
        Assert.All(Pipeline.Pages().Where(page => page.Path.Contains("/secure/", StringComparison.Ordinal) || page.Path.Contains("/trading/", StringComparison.Ordinal)), page =>
            Assert.True(docs.Page(page.Path).Missed.Count <= 1, page.Path + "\n" + docs.Missed(page.Path)));
        Assert.Equal("", docs.Missed("reference/types.md"));
    }

    /// <summary>An operation's page: one line of credential, one request block, one answer, and what a test adds (from line 9 on).</summary>
    private static string Page(string more) => $$"""
        # POST /boats

        **Authentication:** API Key (`x-key` header)

        ```http
        POST https://api.boats.example/boats
        ```

        {{more}}

        ## Response

        ```json
        { "boatId": "b1" }
        ```
        """;
}
