using System.Text.Json;

namespace ApiDocs.Tool.Tests;

public sealed class DiffTests
{
    [Fact]
    public async Task Other_words_are_no_change_in_meaning()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("boats/launch.md", BoatPages.With("Its name (max 40 chars)", "What is on its bow (max 40 chars)"));

        Assert.Equal(new Run(0, "No change in meaning\n", ""), await Run.Of("diff", old.Path, now.Path));
    }

    [Fact]
    public async Task A_table_names_what_changed_why_it_breaks_and_both_places()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", "\n" + BoatPages.With("max 40", "max 30"));

        var run = await Run.Of("diff", old.Path, now.Path);

        Assert.Equal(1, run.Code);
        Assert.Equal(
            """
            Breaks  Where        What             Change              Why                                    Old             New
            yes     POST /boats  body field name  max length 40 → 30  values that were accepted are refused  launch.md:18:1  launch.md:19:1

            1 change in meaning, 1 breaking

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public async Task What_breaks_nobody_is_told_and_good()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", BoatPages.With("max 40", "max 60"));

        var run = await Run.Of("diff", old.Path, now.Path);

        Assert.Equal(0, run.Code);
        Assert.EndsWith("\n1 change in meaning, 0 breaking\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_comes_first()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", BoatPages.With("| `name` |", "| `crew` | string | No | Who |\n| `name` |").Replace("`sail_area` | number", "`sail_area` | string", StringComparison.Ordinal));

        var lines = (await Run.Of("diff", old.Path, now.Path)).Out.Split('\n');

        Assert.Equal(["Breaks", "yes", "no"], lines.Take(3).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Json_has_each_change_with_rule_reason_and_places()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", BoatPages.With("| `sail_area` |", "| `flag` | boolean | Yes | Shown |\n| `sail_area` |"));

        var run = await Run.Of("diff", old.Path, now.Path, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);

        Assert.Equal(1, run.Code);
        Assert.Equal("""{"changes":1,"breaking":1}""", JsonSerializer.Serialize(json.RootElement.GetProperty("totals")));
        Assert.Equal(
            """{"breaking":true,"kind":"added","part":"parameter","address":"POST /boats flag","where":"POST /boats","what":"body field flag","aspect":null,"before":null,"after":"boolean, required","change":"added: boolean, required","rule":"required-field-added","why":"calls without it are refused","old":null,"new":{"page":"launch.md","line":19,"column":1}}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("changes")[0]));
    }

    [Fact]
    public async Task Markdown_lists_breaking_changes_apart_and_marks_nothing_by_accident()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", BoatPages.With("| `sail_area` | number | No |", "| `sail_area` | number | Yes |").Replace("max 40", "max 50", StringComparison.Ordinal));

        Assert.Equal(
            """
            2 changes in meaning, 1 breaking.

            ## Breaking

            ### POST /boats

            - **body field sail\_area** required no → yes (calls without it are refused); `launch.md:19:1` → `launch.md:19:1`

            ## Not breaking

            ### POST /boats

            - **body field name** max length 40 → 50 (what was accepted still is); `launch.md:18:1` → `launch.md:18:1`

            """.ReplaceLineEndings("\n"),
            (await Run.Of("diff", old.Path, now.Path, "--format", "markdown")).Out);
    }

    [Fact]
    public async Task Names_that_follow_from_titles_are_told_when_asked_for()
    {
        using var old = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        using var now = new PagesOnDisk().With("launch.md", BoatPages.With("# Launch Boat", "# Lower Boat"));

        Assert.Equal(0, (await Run.Of("diff", old.Path, now.Path)).Code);
        var run = await Run.Of("diff", old.Path, now.Path, "--names");
        Assert.Equal(1, run.Code);
        Assert.Contains("LaunchBoat → ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_without_an_operation_cannot_be_compared()
    {
        using var old = new PagesOnDisk().With("hello.md", "# Hello\n");
        using var now = new PagesOnDisk().With("launch.md", BoatPages.Launch);

        var run = await Run.Of("diff", old.Path, now.Path);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"'{old.Path}'", run.Error, StringComparison.Ordinal);
    }
}
