using System.Diagnostics;
using ApiDocs.Tool.Pull;
using Microsoft.AspNetCore.Http;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>A pull that ends in the middle, however it ends, and a folder that is not what it seems.</summary>
public sealed class InterruptedPullTests
{
    [Fact]
    public async Task A_pull_whose_process_is_killed_leaves_the_folder_and_the_next_one_pulls()
    {
        var isAsked = new TaskCompletionSource();
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"), ("berths.md", "# Berths"));
        site.On("/docs/berths.md", context =>
        {
            isAsked.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var around = new PagesOnDisk().With("docs/boats.md", "# Mine");
        var docs = Path.Combine(around.Path, "docs");

        using (var tool = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(CommandLine).Assembly.Location, "pull", site.Index, docs]) { RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            await isAsked.Task;
            tool.Kill();
            await tool.WaitForExitAsync();
        }

        Assert.Equal("# Mine", File.ReadAllText(Path.Combine(docs, "boats.md")));
        site.With(("boats.md", "# Boats"), ("berths.md", "# Berths"));
        Assert.Equal(0, (await Run.Of("pull", site.Index, docs)).Code);
        Assert.Equal(["docs/SOURCE.txt", "docs/berths.md", "docs/boats.md"], around.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_pull_into_the_folder_does_not_get_in_the_way_of_the_first()
    {
        using var around = new PagesOnDisk().With("docs/boats.md", "# Mine");
        var docs = Path.Combine(around.Path, "docs");
        await using var site = await DocsSite.OpenAsync();
        Run? second = null;
        site.With(("boats.md", "# Boats")).On("/docs/boats.md", async context =>
        {
            second ??= await Run.Of("pull", site.Index, docs);
            await DocsSite.SendAsync(context, "# Boats");
        });

        var first = await Run.Of("pull", site.Index, docs);

        Assert.Equal((0, 2), (first.Code, second!.Code));
        Assert.Contains("Another pull", second.Error, StringComparison.Ordinal);
        Assert.Equal(["docs/SOURCE.txt", "docs/boats.md"], around.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(".docs.pull-new")]
    [InlineData(".docs.pull-old")]
    [InlineData("docs/overlay")]
    [InlineData("docs/boats.md")]
    public async Task A_link_that_leads_out_of_the_folder_is_refused_and_what_it_leads_to_stays(string link)
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        using var around = new PagesOnDisk().With("elsewhere/boats.md", "# Mine").With("docs/moor.md", "# Moor");
        var before = around.Read();
        if (link.EndsWith(".md", StringComparison.Ordinal))
        {
            File.CreateSymbolicLink(Path.Combine(around.Path, link), Path.Combine(around.Path, "elsewhere", "boats.md"));
        }
        else
        {
            Directory.CreateSymbolicLink(Path.Combine(around.Path, link), Path.Combine(around.Path, "elsewhere"));
        }

        var run = await Run.Of("pull", site.Index, Path.Combine(around.Path, "docs"));

        Assert.Equal(2, run.Code);
        Assert.Contains("is a link", run.Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(around.Path, link));
        Assert.Equal(before, around.Read());
    }

    [Fact]
    public async Task A_folder_that_is_itself_a_link_is_pulled_into_where_it_leads()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        using var around = new PagesOnDisk().With("elsewhere/docs/mine.md", "# Mine");
        Directory.CreateSymbolicLink(Path.Combine(around.Path, "docs"), Path.Combine(around.Path, "elsewhere", "docs"));

        Assert.Equal(0, (await Run.Of("pull", site.Index, Path.Combine(around.Path, "docs"))).Code);

        Assert.NotNull(new DirectoryInfo(Path.Combine(around.Path, "docs")).LinkTarget);
        Assert.Equal(["SOURCE.txt", "boats.md", "mine.md"], Directory.GetFiles(Path.Combine(around.Path, "elsewhere", "docs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lock_that_is_a_link_is_replaced_and_not_written_through()
    {
        using var around = new PagesOnDisk().With("docs/boats.md", BoatPages.Launch).With("elsewhere.json", "mine");
        File.CreateSymbolicLink(Path.Combine(around.Path, "docs", "api.lock.json"), Path.Combine(around.Path, "elsewhere.json"));

        Assert.Equal(0, (await Run.Of("lock", Path.Combine(around.Path, "docs"))).Code);

        Assert.Equal("mine", File.ReadAllText(Path.Combine(around.Path, "elsewhere.json")));
        Assert.Null(new FileInfo(Path.Combine(around.Path, "docs", "api.lock.json")).LinkTarget);
    }

    [Fact]
    public async Task Verbs_that_only_read_write_nothing()
    {
        using var around = new PagesOnDisk().With("docs/boats.md", BoatPages.Launch).With("next/boats.md", BoatPages.Launch);
        var before = around.Read();
        var (docs, next) = (Path.Combine(around.Path, "docs"), Path.Combine(around.Path, "next"));

        foreach (var arguments in new string[][] { ["check", docs], ["openapi", docs], ["diff", docs, next], ["lock", docs, "--check"] })
        {
            Assert.NotEqual(2, (await Run.Of(arguments)).Code);
        }

        Assert.Equal(before, around.Read());
    }
}
