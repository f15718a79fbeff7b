using ApiDocs.Changes;

namespace ApiDocs.Tests.Changes;

/// <summary>Another text that means the same is no change.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData(HarbourPages.Launch, "Puts a boat into the water.", "Lets a boat into the harbour's water, bow first.")]
    [InlineData(HarbourPages.Launch, "| Its name (max 40 chars) |", "| What is painted on its bow. At most 40 characters |")]
    [InlineData(HarbourPages.Launch, "There is no wind", "The air stands still")]
    [InlineData(HarbourPages.Launch, "# Launch Boat\n", "# Put a Boat to Water\n")]
    [InlineData(HarbourPages.Launch, "# POST /boats\n\n", "")]
    [InlineData(HarbourPages.Launch, "# Launch Boat\n\n> Launches a boat.\n\n", "")]
    [InlineData(HarbourPages.Launch, "\"name\": \"Anna\", \"crew\": [{ \"mate\": \"Ben\", \"age\": 30 }], \"sail\": \"big\"", "\"name\": \"Zoe\", \"crew\": [{ \"mate\": \"Max\" }], \"sail\": \"small\", \"note\": \"hi\"")]
    [InlineData(HarbourPages.Launch, "\"id\": \"b1\", \"state\": \"afloat\", \"length\": 3.5, \"owner\": \"Cleo\"", "\"id\": \"b2\", \"state\": \"ashore\", \"length\": 4, \"owner\": null, \"keel\": { \"depth\": 1, \"ballast\": 2 }")]
    [InlineData(HarbourPages.Launch, "60 requests / min", "60 requests per minute")]
    [InlineData(HarbourPages.Launch, "| `note` | string | No | A word |\n| `fee` | number \\| null | No | What is paid |", "| `fee` | number \\| null | No | What is paid |\n| `note` | string | No | A word |")]
    [InlineData(HarbourPages.Launch, "One of `big`, `small`. Defaults to `big`.", "`small` or `big` (default: `\"big\"`).")]
    [InlineData(HarbourPages.Find, "\"berth\": \"A1\", \"depth\": 2.5", "\"berth\": null, \"depth\": 12")]
    [InlineData(HarbourPages.Find, "`20`", "20")]
    [InlineData(HarbourPages.Find, "{harbourId}", "\\{harbourId\\}")]
    [InlineData(HarbourPages.Find, "GET https://api.boats.example/boats/h1/list?limit=20", "GET https://api.boats.example/boats/h77/list?limit=5")]
    [InlineData(HarbourPages.Log, "At least one of `boat` and `pier` must be given.", "Either `pier` or `boat` must be given.")]
    [InlineData(HarbourPages.Log, "Required if `kind` is `leak` or `storm`", "Required when `kind` is `storm` or `leak`.")]
    [InlineData(HarbourPages.Log, "\"nextCursor\": \"c2\", \"hasMore\": true", "\"nextCursor\": \"c7\", \"hasMore\": false")]
    [InlineData(HarbourPages.Types, "\"afloat\" | \"ashore\" | \"lost\"", "\"lost\" | \"ashore\" | \"afloat\"")]
    [InlineData(HarbourPages.Types, "// How it is", "// In which state it is")]
    [InlineData(HarbourPages.Overview, "There is no wind", "The wind sleeps")]
    public void The_same_in_other_words_is_no_change(string page, string from, string to)
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.With(page, from, to));

        Assert.Equal("", string.Join("\n", compared.Lines));
    }

    [Fact]
    public void A_title_changes_the_name_of_the_method_and_nothing_on_the_wire()
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.With(HarbourPages.Launch, "# Launch Boat\n", "# Lower Boat\n"));

        Assert.Contains("method-renamed", compared.Changes.Select(change => change.Rule));
        Assert.All(compared.Changes, change => Assert.True(change.IsNameOnly));
    }

    [Fact]
    public void Pages_under_other_names_and_in_another_order_are_no_change()
    {
        var moved = HarbourPages.All.Select(page => page.Path == HarbourPages.Types ? ("a/all-types.md", page.Text) : ("z/" + page.Path, page.Text.Replace("/types#boat", "/a/all-types#boat", StringComparison.Ordinal)));

        Assert.Equal("", string.Join("\n", Compared.Of(HarbourPages.All, moved.Reverse()).Lines));
    }

    [Fact]
    public void Several_operations_on_one_page_are_the_same_as_a_page_for_each()
    {
        var together = string.Join("\n\n", HarbourPages.All.Take(2).Select(page => page.Text));

        Assert.Equal("", string.Join("\n", Compared.Of(HarbourPages.All, HarbourPages.All.Skip(2).Append(("boats.md", together))).Lines));
    }

    [Fact]
    public void A_page_copied_out_of_a_browser_means_what_its_markdown_means()
    {
        var compared = Compared.Of(HarbourPages.All, HarbourPages.Without(HarbourPages.Launch).Append(("boats/launch.txt", HarbourPages.LaunchRendered)));

        Assert.Equal("", string.Join("\n", compared.Lines));
    }
}
