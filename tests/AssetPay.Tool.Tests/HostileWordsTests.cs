using ApiDocs.Tool.Tests.Pull;

namespace ApiDocs.Tool.Tests;

/// <summary>Words of pages and indexes that would be commands where they are shown.</summary>
public sealed class HostileWordsTests
{
    private const string Title = "\u001b]0;owned\u0007\u009b2J\u202e";

    [Fact]
    public async Task An_index_cannot_command_the_terminal()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        site.Names("boats.md", $"https://elsewhere.example/{Title}.md");
        using var pages = new PagesOnDisk();

        var run = await site.PullAsync(pages);

        Assert.Contains(@"left out: https://elsewhere.example/\u001B]0;owned\u0007\u009B2J\u202E.md: on another server", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out, letter => Title.Contains(letter, StringComparison.Ordinal) && !char.IsAscii(letter) || letter is '\u001b' or '\u0007');
    }

    [Fact]
    public async Task A_page_cannot_command_the_terminal()
    {
        using var pages = new PagesOnDisk().With("boats.md", BoatPages.Launch + $"\n\n[dead{Title}](/nowhere{Title})\n\n| `{Title}` | x |\n| --- | --- |\n| {Title} | {Title} |\n");

        foreach (var (arguments, allowed) in new[] { (new[] { "check", pages.Path }, ""), (["check", pages.Path, "--format", "json"], "\u202e") })
        {
            var run = await Run.Of(arguments);
            Assert.Contains("owned", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Out + run.Error, letter => char.IsControl(letter) && letter is not '\n' and not '\r' || letter == '\u202e' && !allowed.Contains(letter, StringComparison.Ordinal));
        }
    }
}
