using System.Text;
using ApiDocs.Runtime.Tests.Servers;
using ApiDocs.Tool.Pull;
using Microsoft.AspNetCore.Http;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>What a pull does where the site does not behave: it says why, and the folder stays as it was.</summary>
public sealed class MisbehavingSiteTests
{
    private const long Huge = 200L * 1024 * 1024;

    [Fact]
    public async Task A_page_that_is_not_there()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("berths.md", "# Berths")).Names("berths.md", "boats.md");
        await site.RefusesAsync($"1 of 2 pages could not be pulled; nothing was changed\n  {site.Address}docs/boats.md: the server answered 404 NotFound, where 200 was expected");
    }

    [Theory]
    [InlineData("text/html", "# Boats", "text/html, where markdown was expected")]
    [InlineData("text/markdown", "\n <!DOCTYPE html><title>Sign in</title>", "it is HTML, where markdown was expected")]
    [InlineData("text/plain; charset=iso-8859-1", "# Boats", "iso-8859-1, where UTF-8 was expected")]
    [InlineData("text/markdown", "# Boats\0", "NUL")]
    [InlineData("text/markdown", " \n", "it is empty")]
    public async Task Something_else_than_markdown(string type, string text, string reason)
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context => DocsSite.SendAsync(context, text, type));
        await site.RefusesAsync(reason);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context => context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes("# Böats")).AsTask());
        await site.RefusesAsync("it is not in UTF-8");
    }

    [Fact]
    public async Task A_page_of_200_megabytes_that_says_so()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context =>
        {
            context.Response.ContentLength = Huge;
            return context.Response.StartAsync();
        });
        await site.RefusesAsync("it has more than 1048576 bytes");
    }

    [Fact]
    public async Task A_page_without_end_that_does_not_say_so_is_read_no_further_than_its_limit()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(async context =>
        {
            var chunk = new byte[64 * 1024];
            chunk.AsSpan().Fill((byte)'a');
            try
            {
                while (true)
                {
                    await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The other side hung up.
            }
        });

        await site.RefusesAsync("it has more than 1048576 bytes");
    }

    [Fact]
    public async Task Packed_pages_were_not_asked_for()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return DocsSite.SendAsync(context, "# Boats");
        });
        await site.RefusesAsync("it came packed as gzip");
        Assert.All(site.Asked, asked => Assert.DoesNotContain("Accept-Encoding", asked.Headers.Keys));
    }

    [Theory]
    [InlineData("https://elsewhere.example/boats.md", "it redirects to another server (https://elsewhere.example/boats.md)")]
    [InlineData("http://localhost:1/boats.md", "it redirects to another server (http://localhost:1/boats.md)")]
    [InlineData("file:///etc/passwd", "it redirects to another server (file:///etc/passwd)")]
    [InlineData("/docs/boats.md", "it redirects more than 5 times")]
    public async Task A_redirect_that_leads_away_or_nowhere(string location, string reason)
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context =>
        {
            context.Response.StatusCode = 301;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        await site.RefusesAsync(reason);
    }

    [Theory]
    [InlineData("..%2f..%2fboats.md")]
    [InlineData("a/..%5c..%5cboats.md")]
    [InlineData("%2e%2e%2fboats.md")]
    [InlineData("%252e%252e%252fboats.md")]
    [InlineData("boats%00.md")]
    [InlineData("C%3A%5Cboats.md")]
    [InlineData("a//boats.md")]
    [InlineData("nul.md")]
    [InlineData("com1/boats.md")]
    [InlineData(".git/boats.md")]
    [InlineData("boats./moor.md")]
    [InlineData("boats%20/moor.md")]
    [InlineData("boats%E2%80%AEdm.md")]
    [InlineData("overlay/boats.md")]
    [InlineData("Overlay/boats.md")]
    [InlineData("SOURCE.txt")]
    [InlineData("source.TXT")]
    public async Task A_name_that_no_page_should_have(string link)
    {
        await using var site = (await DocsSite.OpenAsync()).Names(link);
        await site.RefusesAsync("no file can be called after it");
        Assert.Equal(["/docs/llms.txt"], site.Asked.Select(asked => asked.Path));
    }

    [Theory]
    [InlineData("../../../boats.md")]
    [InlineData("/docs/a/../../../boats.md")]
    [InlineData("%2e%2e/%2e%2e/boats.md")]
    public async Task Dots_that_lead_out_of_the_folder_end_in_it(string link)
    {
        await using var site = (await DocsSite.OpenAsync()).Names(link).On("/boats.md", context => DocsSite.SendAsync(context, "# Boats"));
        using var pages = new PagesOnDisk();

        Assert.Equal(0, (await site.PullAsync(pages)).Code);

        Assert.Equal(["SOURCE.txt", "boats.md"], pages.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_name_of_a_thousand_characters()
    {
        await using var site = (await DocsSite.OpenAsync()).Names(new string('a', 1000) + ".md");
        await site.RefusesAsync("has 1003 characters");
    }

    [Fact]
    public async Task Two_addresses_that_are_one_file()
    {
        await using var site = (await DocsSite.OpenAsync()).Names("boats.md", "Boats.md");
        await site.RefusesAsync("would be one file, or a file and a folder, where capitals do not count");
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_tried_again_and_given_up()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("# Bo");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        await site.RefusesAsync("the connection failed", Impatient(3));
        Assert.Equal(3, site.Asked.Count(asked => asked.Path == "/docs/boats.md"));
    }

    [Fact]
    public async Task A_server_that_is_busy_at_first_is_asked_again_when_it_says()
    {
        var count = 0;
        await using var site = (await DocsSite.OpenAsync()).OnPage(context =>
        {
            context.Response.StatusCode = ++count == 1 ? 503 : count == 2 ? 429 : 200;
            context.Response.Headers.RetryAfter = "0";
            return count <= 2 ? Task.CompletedTask : DocsSite.SendAsync(context, "# Boats");
        });
        using var pages = new PagesOnDisk();

        Assert.Equal(0, (await site.PullAsync(pages)).Code);

        Assert.Equal("# Boats", pages.Read()["boats.md"]);
    }

    [Fact]
    public async Task A_server_that_wants_a_long_wait_is_not_asked_again()
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        await site.RefusesAsync("the server answered 429");
        Assert.Single(site.Asked, asked => asked.Path == "/docs/boats.md");
    }

    [Fact]
    public async Task A_page_that_never_comes_whole_is_given_up_after_its_time()
    {
        var time = new FakeTimeProvider();
        await using var site = await DocsSite.OpenAsync();
        site.OnPage(async context =>
        {
            await context.Response.WriteAsync("# Bo");
            await context.Response.Body.FlushAsync();
            time.Advance(TimeSpan.FromSeconds(31));
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await site.RefusesAsync("no whole answer came within 30 s", new() { Time = time });
    }

    [Fact]
    public async Task A_pull_that_is_cancelled_changes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        await using var site = await DocsSite.OpenAsync();
        site.OnPage(context =>
        {
            cancellation.Cancel();
            return DocsSite.SendAsync(context, "# Boats");
        });
        using var pages = new PagesOnDisk().With("boats.md", "# Old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.PullAsync(pages, cancellationToken: cancellation.Token));

        Assert.Equal(["# Old"], pages.Read().Values);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Harbour\n\nNothing to see.")]
    [InlineData("<html><a href='boats.md'>Boats</a></html>")]
    public async Task An_index_that_is_none(string index)
    {
        await using var site = (await DocsSite.OpenAsync()).On("/docs/llms.txt", context => DocsSite.SendAsync(context, index));
        await site.RefusesAsync("/docs/llms.txt: it ");
    }

    [Fact]
    public async Task An_index_that_lost_most_of_its_pages_is_believed_by_force_alone()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"), ("berths.md", "# Berths"), ("piers.md", "# Piers"));
        using var pages = new PagesOnDisk();
        await site.PullAsync(pages);
        var before = pages.Read();
        site.Names("boats.md");

        var refused = await site.PullAsync(pages);
        Assert.Equal(1, refused.Code);
        Assert.Contains("no longer names 2 of the 3 pages that were pulled before", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, pages.Read());

        Assert.Equal(0, (await site.PullAsync(pages, new() { Force = true })).Code);
        Assert.Equal(["SOURCE.txt", "boats.md"], pages.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task More_pages_or_bytes_than_the_limits()
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"), ("berths.md", "# Berths"));
        await site.RefusesAsync("The index names more than 1 pages", new() { Pages = 1 });
        await site.RefusesAsync("the pages have more than 10 bytes together", new() { TotalBytes = 10 });
        await site.RefusesAsync("it has more than 20 bytes", new() { IndexBytes = 20 });
    }

    private static PullSettings Impatient(int attempts) => new() { Attempts = attempts, Time = new HastyTime() };

    /// <summary>A clock on which every wait is over at once.</summary>
    private sealed class HastyTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime < TimeSpan.FromSeconds(10) ? TimeSpan.Zero : dueTime, period);
    }
}
