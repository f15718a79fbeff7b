using ApiDocs.Tool.Pull;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>The folder that is pulled into, and the address that is pulled from.</summary>
public sealed class TargetFolderTests
{
    [Fact]
    public async Task A_run_that_was_cut_off_between_its_two_renames_is_undone()
    {
        await using var site = await DocsSite.OpenAsync();
        using var around = new PagesOnDisk().With(".docs.pull-old/mine.md", "# Mine").With(".docs.pull-new/half.md", "# Half");
        site.With(("boats.md", "# Boats"));

        Assert.Equal(0, (await Run.Of("pull", site.Index, Path.Combine(around.Path, "docs"))).Code);

        Assert.Equal(["docs/SOURCE.txt", "docs/boats.md", "docs/mine.md"], around.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_a_usage_error()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        using var pages = new PagesOnDisk().With("file.md", "x").With("repository/.git/HEAD", "ref").With("linked/a.md", "# A");
        File.CreateSymbolicLink(Path.Combine(pages.Path, "linked", "b.md"), "a.md");

        Assert.Contains("is a file", (await Refused("file.md")).Error, StringComparison.Ordinal);
        Assert.Contains("the root of a repository", (await Refused("repository")).Error, StringComparison.Ordinal);
        Assert.Contains("is a link", (await Refused("linked")).Error, StringComparison.Ordinal);
        Assert.Equal("ref", pages.Read()["repository/.git/HEAD"]);

        async Task<Run> Refused(string folder)
        {
            var run = await Run.Of("pull", site.Index, Path.Combine(pages.Path, folder));
            Assert.Equal(2, run.Code);
            return run;
        }
    }

    [Theory]
    [InlineData("boats.md", "is no web address")]
    [InlineData("ftp://boats.example/llms.txt", "is no web address")]
    [InlineData("http://boats.example/llms.txt", "use https")]
    [InlineData("https://me:word@boats.example/llms.txt", "user name or password")]
    public async Task An_address_that_cannot_be_used_is_a_usage_error(string address, string reason)
    {
        using var pages = new PagesOnDisk();

        var run = await Run.Of("pull", address, pages.Path);

        Assert.Equal(2, run.Code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("word@", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_sources_reads_as_it_was_written()
    {
        var line = new SourceLine("abc", "boats.md", "https://boats.example/boats.md", SourceLine.AsPublished, "2026-01-02", "", "W/\"a|b\"");
        Assert.Equal(line, SourceLine.Read(line.ToString()));
    }
}
