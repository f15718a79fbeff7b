using ApiDocs.Changes;
using ApiDocs.Model;

namespace ApiDocs.Tests.Changes;

public sealed class DiffTests
{
    [Fact]
    public void Nothing_has_changed_between_a_thing_and_itself() => Assert.Empty(Compared.Of(HarbourPages.All, HarbourPages.All).Changes);

    [Fact]
    public void A_new_operation_is_one_change_and_so_is_one_that_is_gone()
    {
        var without = HarbourPages.Without(HarbourPages.Find);

        Assert.Equal(["Added ! NO_HARBOUR", "Added GET /boats/{harbourId}/list"], Compared.Of(without, HarbourPages.All).Lines);
        Assert.Equal(["! Removed ! NO_HARBOUR", "! Removed GET /boats/{harbourId}/list"], Compared.Of(HarbourPages.All, without).Lines);
    }

    [Fact]
    public void A_new_type_is_told_where_it_is_used_and_not_member_by_member()
    {
        var compared = Compared.Of(
            HarbourPages.All,
            HarbourPages.With(HarbourPages.Types, "  length:", "  flag: Flag; // What it shows\n  length:").Append(("flags.md", "# Flags\n\n## Flag\n\n```typescript\ninterface Flag {\n  colour: string; // Its colour\n  land: string; // Whose it is\n}\n```\n")));

        Assert.Equal(["Added Boat.flag", "Added Flag"], compared.Lines);
    }

    [Fact]
    public void A_type_that_no_operation_uses_is_known_by_its_shape_under_another_name()
    {
        static (string, string) Page(string name, string more = "") => ("calls.md", $"# Calls\n\n## {name}\n\n```typescript\ninterface {name} {{\n  signal: string; // The signal\n  at: string; // When\n{more}}}\n```\n");

        Assert.Empty(Compared.Of(HarbourPages.All.Append(Page("Call")), HarbourPages.All.Append(Page("Notice"))).OnTheWire);
        Assert.Equal(["Added Call.mast"], Compared.Of(HarbourPages.All.Append(Page("Call")), HarbourPages.All.Append(Page("Call", "  mast?: string; // Where\n"))).Lines);
    }

    [Fact]
    public void A_member_of_a_type_that_many_operations_give_changes_once()
    {
        var second = ("boats/sink.md", HarbourPages.All[0].Text.Replace("POST /boats", "DELETE /boats", StringComparison.Ordinal).Replace("POST https", "DELETE https", StringComparison.Ordinal).Replace("Launch", "Sink", StringComparison.Ordinal));

        Assert.Equal(
            ["! Removed Boat.length"],
            Compared.Of(HarbourPages.All.Append(second), HarbourPages.With(HarbourPages.Types, "  length: number; // In metres\n", "").Append(second)).Lines);
    }

    [Fact]
    public void A_type_of_requests_and_responses_is_judged_for_both()
    {
        static IEnumerable<(string, string)> Pages(IEnumerable<(string Path, string Text)> pages) =>
            pages.Select(page => (page.Path, page.Text.Replace("| `note` | string |", "| `keel` | Keel |", StringComparison.Ordinal)));

        Assert.Equal(["! Changed Keel.depth required: yes -> no"], Compared.Of(Pages(HarbourPages.All), Pages(HarbourPages.With(HarbourPages.Types, "  depth: number;", "  depth?: number;"))).Lines);
        Assert.Equal(["! Changed Keel.depth required: no -> yes"], Compared.Of(Pages(HarbourPages.With(HarbourPages.Types, "  depth: number;", "  depth?: number;")), Pages(HarbourPages.All)).Lines);
        Assert.Equal(["! Added Keel.lead"], Compared.Of(Pages(HarbourPages.All), Pages(HarbourPages.With(HarbourPages.Types, "  ballast:", "  lead: boolean; // Of lead\n  ballast:"))).Lines);
    }

    [Theory]
    [InlineData("`tradeUrl`", "`trade_url`", "! Renamed POST /boats trade_url from tradeUrl")]
    [InlineData("`tradeUrl`", "`url`", "! Renamed POST /boats url from tradeUrl")]
    [InlineData("`tradeUrl` | string |", "`weight` | number |", "Added POST /boats weight|! Removed POST /boats tradeUrl")]
    [InlineData("`tradeUrl`", "`weight`", "Added POST /boats weight|! Removed POST /boats tradeUrl")]
    public void A_parameter_is_renamed_where_the_name_is_alike_and_all_else_is_the_same(string from, string to, string told)
    {
        static IEnumerable<(string, string)> Pages(string name) => HarbourPages.With(HarbourPages.Launch, "| `note` | string |", name.Contains('|', StringComparison.Ordinal) ? $"| {name}" : $"| {name} | string |");

        Assert.Equal(told.Split('|'), Compared.Of(Pages(from), Pages(to)).Lines);
    }

    [Fact]
    public void An_object_that_is_called_otherwise_is_renamed_whatever_it_is_called()
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.All.Select(page => (page.Path, page.Text.Replace("crew", "sailors", StringComparison.Ordinal))));

        Assert.Equal(["! Renamed POST /boats sailors from crew"], compared.Lines);
    }

    [Fact]
    public void Two_that_could_be_the_renamed_one_are_added_and_nothing_is_guessed()
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.With(HarbourPages.Launch, "| `note` | string | No | A word |", "| `firstNote` | string | No | A word |\n| `lastNote` | string | No | A word |"));

        Assert.Equal(["Added POST /boats firstNote", "Added POST /boats lastNote", "! Removed POST /boats note"], compared.Lines);
    }

    [Fact]
    public void An_operation_of_another_version_has_moved_and_its_other_changes_are_told()
    {
        IEnumerable<(string, string)> Version(string path, string limit) => HarbourPages.All.Select(page =>
            (page.Path, page.Text.Replace("/boats/{harbourId}", path, StringComparison.Ordinal).Replace("(max 100)", limit, StringComparison.Ordinal)));

        Assert.Equal(
            ["! Renamed GET /v2/boats/{harbourId}/list from GET /v1/boats/{harbourId}/list", "Changed GET /v2/boats/{harbourId}/list ? limit max: 100 -> 500"],
            Compared.Of(Version("/v1/boats/{harbourId}", "(max 100)"), Version("/v2/boats/{harbourId}", "(max 500)")).Lines);
    }

    [Fact]
    public void Fields_that_only_an_example_shows_come_and_go()
    {
        const string Shown = "\"depth\": 2.5 }], \"total\": 1";
        var more = HarbourPages.With(HarbourPages.Find, Shown, "\"depth\": 2.5, \"light\": true }], \"total\": 1, \"nextCursor\": null");

        Assert.Equal(["Added GET /boats/{harbourId}/list = nextCursor", "Added GET /boats/{harbourId}/list = berths[].light"], Compared.Of(HarbourPages.All, more).Lines);
        Assert.Equal(["! Removed GET /boats/{harbourId}/list = nextCursor", "! Removed GET /boats/{harbourId}/list = berths[].light"], Compared.Of(more, HarbourPages.All).Lines);
    }

    [Fact]
    public void An_answer_that_an_example_showed_and_a_type_declares_now_changes_where_its_members_do()
    {
        var declared = HarbourPages.With(HarbourPages.Find, "## Response\n", "## Response\n\nReturns a [`Page`](/page#page).\n")
            .Append(("page.md", "# Page\n\n## Page\n\n```typescript\ninterface Page {\n  berths?: Berth[]; // The berths\n  total?: number; // How many\n  next?: string; // What comes\n}\n```\n\n## Berth\n\n```typescript\ninterface Berth {\n  berth?: string;\n  depth?: number;\n}\n```\n"));

        Assert.Contains("Added Page.next", Compared.Of(HarbourPages.All, declared).Lines);
        Assert.DoesNotContain(Compared.Of(HarbourPages.All, declared).OnTheWire, change => change.Kind == ChangeKind.Removed);
    }

    [Theory]
    [InlineData("| `note` | string | No |", "| `note` | string | Yes |", "boats/launch.md(30,1)", "boats/launch.md(30,1)")]
    [InlineData("| `note` | string | No | A word |\n", "", "boats/launch.md(30,1)", null)]
    [InlineData("| `crew[].age` | number |", "| `crew[].age` | string |", "boats/launch.md(28,1)", "boats/launch.md(28,1)")]
    [InlineData("**Scope:** `LAUNCH`", "\n\n**Scope:** `LAUNCH_ALL`", "boats/launch.md(10,13)", "boats/launch.md(12,13)")]
    [InlineData("`big`, `small`", "`big`, `mid`, `small`", null, "boats/launch.md(29,1)")]
    [InlineData("60 requests", "70 requests", "boats/launch.md(45,14)", "boats/launch.md(45,14)")]
    public void A_change_is_placed_in_the_old_and_in_the_new_pages(string from, string to, string? old, string? now)
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.With(HarbourPages.Launch, from, to));
        var change = compared.OnTheWire[0];

        Assert.Equal((old, now), (Text(ChangePlaces.Old(change, compared.Old.Sources)), Text(ChangePlaces.New(change, compared.New.Sources))));
    }

    private static string? Text(SourcePlace? place) => place is null ? null : $"{place.Page}({place.Place.Line + 1},{place.Place.Column + 1})";
}
