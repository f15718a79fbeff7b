using ApiDocs.Tool.Pull;
using Microsoft.AspNetCore.Http;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>What a pull does where the site behaves.</summary>
public sealed class PullTests
{
    [Fact]
    public async Task The_pages_of_the_index_come_into_the_folder_at_their_addresses()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"), ("api/boats/moor.md", "# Moor"));
        using var pages = new PagesOnDisk();

        var run = await site.PullAsync(pages);

        Assert.Equal((0, "added: api/boats/moor.md\nadded: boats.md\n2 pages added, 0 changed, 0 removed, 0 as they were\n", ""), (run.Code, run.Out, run.Error));
        var files = pages.Read();
        Assert.Equal(["SOURCE.txt", "api/boats/moor.md", "boats.md"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("# Moor", files["api/boats/moor.md"]);
    }

    [Fact]
    public async Task The_command_itself_pulls()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        using var pages = new PagesOnDisk();

        Assert.Equal(0, (await Run.Of("pull", site.Index, Path.Combine(pages.Path, "new", "docs"))).Code);

        Assert.Equal("# Boats", File.ReadAllText(Path.Combine(pages.Path, "new", "docs", "boats.md")));
    }

    [Theory]
    [InlineData("/docs/boats", "/docs/boats.md", "boats.md")]
    [InlineData("boats", "/docs/boats.md", "boats.md")]
    [InlineData("/docs/boats/", "/docs/boats/index.md", "boats/index.md")]
    [InlineData("/docs/boats.mdx#moor", "/docs/boats.mdx", "boats.mdx")]
    [InlineData("/guides/boats.md", "/guides/boats.md", "guides/boats.md")]
    [InlineData("/docs/b%C3%B6ats.md", "/docs/b%C3%B6ats.md", "böats.md")]
    public async Task An_address_of_a_page_is_asked_for_its_markdown(string link, string asked, string file)
    {
        await using var site = (await DocsSite.OpenAsync()).Names(link).On(asked, context => DocsSite.SendAsync(context, "# Boats"));
        using var pages = new PagesOnDisk();

        var run = await site.PullAsync(pages);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("# Boats", pages.Read()[file]);
    }

    [Fact]
    public async Task What_is_no_page_of_the_server_is_left_out_and_named()
    {
        await using var site = await DocsSite.OpenAsync();
        site.With(("boats.md", "# Boats")).Names("boats.md", "boats.md", "https://elsewhere.example/boats.md", "openapi.json", "boats.md?form=short", "mailto:us@boats.example", "#boats", "llms.txt", "llms-full.txt");
        using var pages = new PagesOnDisk();

        var run = await site.PullAsync(pages);

        Assert.Equal("left out: https://elsewhere.example/boats.md: on another server\nleft out: openapi.json: no page of markdown\nleft out: boats.md?form=short: no page of markdown\nadded: boats.md\n1 pages added, 0 changed, 0 removed, 0 as they were\n", run.Out);
        Assert.Equal(["/docs/llms.txt", "/docs/boats.md"], site.Asked.Select(asked => asked.Path));
    }

    [Fact]
    public async Task A_second_pull_asks_only_what_changed()
    {
        await using var site = await DocsSite.OpenAsync();
        site.With(("boats.md", ""), ("berths.md", ""));
        site.On("/docs/boats.md", context => Tagged(context, "\"1\"", "# Boats"));
        site.On("/docs/berths.md", context => Dated(context, "Fri, 31 Jul 2026 12:00:00 GMT", "# Berths"));
        using var pages = new PagesOnDisk();
        await site.PullAsync(pages);
        var first = pages.Read();
        site.Asked.Clear();

        var run = await site.PullAsync(pages);

        Assert.Equal("0 pages added, 0 changed, 0 removed, 2 as they were\n", run.Out);
        Assert.Equal(first, pages.Read());
        Assert.Equal("\"1\"", site.Asked.Single(asked => asked.Path == "/docs/boats.md").Headers["If-None-Match"]);
        Assert.Equal("Fri, 31 Jul 2026 12:00:00 GMT", site.Asked.Single(asked => asked.Path == "/docs/berths.md").Headers["If-Modified-Since"]);
    }

    [Fact]
    public async Task A_page_that_was_changed_here_is_fetched_whole_again()
    {
        await using var site = await DocsSite.OpenAsync();
        site.OnPage(context => Tagged(context, "\"1\"", "# Boats"));
        using var pages = new PagesOnDisk();
        await site.PullAsync(pages);
        pages.With("boats.md", "# Changed here");

        Assert.Contains("changed: boats.md", (await site.PullAsync(pages)).Out, StringComparison.Ordinal);

        Assert.Equal("# Boats", pages.Read()["boats.md"]);
    }

    [Fact]
    public async Task A_page_that_left_the_index_goes_and_what_was_never_pulled_stays()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"), ("berths.md", "# Berths"));
        using var pages = new PagesOnDisk().With("overlay/boats.md", "# Ours").With("mine.md", "# Mine").With("api.lock.json", "{}")
            .With("SOURCE.txt", "# Sources\nabc | mine.md | - | ours | 2026-01-02\n");
        await site.PullAsync(pages);
        site.Names("boats.md");

        var run = await site.PullAsync(pages);

        Assert.Equal("removed: berths.md\n0 pages added, 0 changed, 1 removed, 1 as they were\n", run.Out);
        var files = pages.Read();
        Assert.Equal(["SOURCE.txt", "api.lock.json", "boats.md", "mine.md", "overlay/boats.md"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Matches($"^# Sources\n[0-9a-f]{{64}} \\| boats\\.md \\| {site.Address}docs/boats\\.md \\| as published \\| [0-9-]{{10}}\nabc \\| mine\\.md \\| - \\| ours \\| 2026-01-02\n$", files["SOURCE.txt"]);
    }

    [Fact]
    public async Task What_changed_in_meaning_is_told()
    {
        const string Page = "# POST /boats\n\n### Body Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `name` | string | Yes | Its name (max 20 chars) |\n";
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", Page.Replace("max 20", "max 10", StringComparison.Ordinal)));
        using var pages = new PagesOnDisk().With("boats.md", Page);

        var run = await site.PullAsync(pages);

        Assert.Contains("POST /boats", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("1 change in meaning, 1 breaking\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        using var pages = new PagesOnDisk().With("boats.md", "# Old");

        Assert.Contains("changed: boats.md", (await site.PullAsync(pages, new() { DryRun = true })).Out, StringComparison.Ordinal);

        Assert.Equal(["# Old"], pages.Read().Values);
    }

    [Fact]
    public async Task A_redirect_within_the_server_is_followed()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        site.On("/llms.txt", context => Redirect(context, "/docs/llms.txt"));
        site.On("/docs/boats.md", context => Redirect(context, "new/boats.md")).On("/docs/new/boats.md", context => DocsSite.SendAsync(context, "# Moved"));
        using var pages = new PagesOnDisk();

        await site.PullAsync(pages, index: site.Address + "llms.txt");

        Assert.Equal("# Moved", pages.Read()["boats.md"]);
    }

    [Fact]
    public async Task No_more_than_four_are_asked_at_a_time()
    {
        await using var site = await DocsSite.OpenAsync();
        var names = Enumerable.Range(1, 20).Select(number => $"boat-{number}.md").ToArray();
        var (now, most) = (0, 0);
        site.Names(names);
        foreach (var name in names)
        {
            site.On("/docs/" + name, async context =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                await Task.Yield();
                Interlocked.Decrement(ref now);
                await DocsSite.SendAsync(context, "# " + name);
            });
        }

        using var pages = new PagesOnDisk();
        await site.PullAsync(pages);

        Assert.Equal(21, pages.Read().Count);
        Assert.InRange(most, 1, 4);
    }

    private static Task Redirect(HttpContext context, string to)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    }

    private static Task Tagged(HttpContext context, string tag, string text)
    {
        context.Response.Headers.ETag = tag;
        return Unless(context, context.Request.Headers.IfNoneMatch == tag, text);
    }

    private static Task Dated(HttpContext context, string date, string text)
    {
        context.Response.Headers.LastModified = date;
        return Unless(context, context.Request.Headers.IfModifiedSince == date, text);
    }

    private static Task Unless(HttpContext context, bool isSame, string text)
    {
        context.Response.StatusCode = isSame ? 304 : 200;
        return isSame ? Task.CompletedTask : DocsSite.SendAsync(context, text);
    }
}
