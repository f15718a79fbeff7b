using ApiDocs.Runtime.Tests.Servers;
using ApiDocs.Tool.Pull;
using Microsoft.AspNetCore.Http;

namespace ApiDocs.Tool.Tests.Pull;

/// <summary>An index that is out to get whoever pulls: names, redirects, sizes, counts.</summary>
public sealed class HostileIndexTests
{
    [Theory]
    [InlineData("COM%C2%B9.md")]
    [InlineData("lpt%C2%B3/boats.md")]
    [InlineData("CONIN$.md")]
    [InlineData("conout$/boats.md")]
    [InlineData("%C2%A0boats.md")]
    [InlineData("boats%E2%80%A8.md")]
    [InlineData("be%CC%81rths.md")]
    [InlineData("%E1%84%92%E1%85%A1%E1%86%AB.md")]
    [InlineData("boats%EF%BB%BF.md")]
    [InlineData("a%2Fboats.md")]
    [InlineData("%43%3A/boats.md")]
    [InlineData("boats.md%3Astream.md")]
    [InlineData("~%7C.md")]
    public async Task A_name_that_is_another_on_some_system(string link)
    {
        await using var site = (await DocsSite.OpenAsync()).Names(link);
        await site.RefusesAsync("no file can be called after it");
        Assert.Equal(["/docs/llms.txt"], site.Asked.Select(asked => asked.Path));
    }

    [Theory]
    [InlineData(@"C:\Users\boats.md")]
    [InlineData(@"\\elsewhere.example\share\boats.md")]
    [InlineData("//elsewhere.example/boats.md")]
    [InlineData("file:///etc/boats.md")]
    [InlineData("ftp://127.0.0.1/boats.md")]
    [InlineData("http://me@127.0.0.1/boats.md")]
    [InlineData("http://127.0.0.1:1/boats.md")]
    [InlineData("http://[::1]:1/boats.md")]
    [InlineData("http://169.254.169.254/latest/meta-data.md")]
    [InlineData("javascript:alert(1).md")]
    public async Task A_link_to_anything_but_the_server_itself_is_not_followed(string link)
    {
        await using var site = (await DocsSite.OpenAsync()).With(("boats.md", "# Boats"));
        site.Names("boats.md", link);
        using var pages = new PagesOnDisk();

        Assert.Equal(0, (await site.PullAsync(pages)).Code);

        Assert.Equal(["/docs/llms.txt", "/docs/boats.md"], site.Asked.Select(asked => asked.Path));
        Assert.Equal(["SOURCE.txt", "boats.md"], pages.Read().Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/boats.md")]
    [InlineData("http://[::1]:1/boats.md")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("//elsewhere.example/boats.md")]
    [InlineData(@"\\elsewhere.example\boats.md")]
    [InlineData("gopher://127.0.0.1/boats.md")]
    public async Task A_redirect_of_the_index_or_of_a_page_to_another_service(string location)
    {
        await using var site = (await DocsSite.OpenAsync()).OnPage(Redirect);
        await site.RefusesAsync("it redirects to another server");
        site.On("/docs/llms.txt", Redirect);
        await site.RefusesAsync("it redirects to another server");

        Task Redirect(HttpContext context)
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void A_megabyte_of_blanks_in_a_link_is_read_in_one_pass()
    {
        var blanks = new string(' ', 1024 * 1024);
        foreach (var index in new[] { "](boats.md" + blanks, "](" + blanks, "](boats.md " + blanks.Replace(' ', '('), blanks.Replace(" ", "](", StringComparison.Ordinal), "](" + blanks.Replace(" ", "a(", StringComparison.Ordinal) })
        {
            Assert.Empty(DocsIndex.Read(index, new(new("https://boats.example/llms.txt")), PullSettings.Default).Pages);
        }
    }

    [Fact]
    public void An_index_of_random_links_is_read_or_refused()
    {
        const int Seed = 20260131;
        string[] pieces = ["http://", "https://", "file:", "//", "/", "\\", "..", ".", "%", "%2f", "%00", "%ff", "%ED%A0%80", "xn--", "[", "]", "::1", "@", ":", "?", "#", "boats", ".md", "boats.example", "\u3002", "\u00DF", "\uFFFE", "\uFEFF", "e\u0301", "~", " ", "<", ">", "(", ")", "\U0001F6A2", "127.0.0.1", "99999"];
        var random = new Random(Seed);
        for (var round = 0; round < 20_000; round++)
        {
            var link = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                var index = DocsIndex.Read($"- [a page]({link}) {link}", new(new("https://boats.example/docs/llms.txt")), PullSettings.Default);
                Assert.All(index.Pages, page => Assert.True(IsBelow(page.Path) && page.Address.Host == "boats.example", $"{link} of round {round}, seed {Seed}: {page}"));
            }
            catch (PullException)
            {
                // Refused.
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{link} of round {round}, seed {Seed}: {exception}");
            }
        }

        static bool IsBelow(string path) => path.Length > 0 && path[0] != '/' && !path.Contains('\\') && path.Split('/').All(part => part is not ("" or "." or ".."));
    }

    [Fact]
    public async Task Ten_thousand_pages_and_one_more_are_refused_before_any_is_asked_for()
    {
        await using var site = (await DocsSite.OpenAsync()).Names([.. Enumerable.Range(0, 10_001).Select(number => $"boats-{number}.md")]);
        await site.RefusesAsync("The index names more than 10000 pages");
        Assert.Single(site.Asked);
    }

    [Fact]
    public async Task A_thousand_pages_that_are_not_there_are_given_up_after_the_first_few()
    {
        await using var site = (await DocsSite.OpenAsync()).Names([.. Enumerable.Range(0, 1000).Select(number => $"boats-{number}.md")]);
        await site.RefusesAsync("no more were asked for");
        Assert.InRange(site.Asked.Count, 21, 1 + 20 + 4);
    }

    [Fact]
    public async Task Pages_that_are_too_many_bytes_together_are_given_up_at_the_bound()
    {
        var names = Enumerable.Range(0, 1000).Select(number => $"boats-{number}.md").ToArray();
        await using var site = (await DocsSite.OpenAsync()).With([.. names.Select(name => (name, new string('a', 1000)))]);
        await site.RefusesAsync("the pages have more than 10000 bytes together", new() { TotalBytes = 10_000 });
        Assert.InRange(site.Asked.Count, 11, 1 + 10 + 2 * 4);
    }

    [Theory]
    [InlineData("mine.md", "Mine.md")]
    [InlineData("boats.md", "boats.md/moor.md")]
    [InlineData("boats.md/mine.json", "boats.md")]
    [InlineData("Boats.md/mine.json", "boats.md")]
    public async Task A_page_that_would_be_one_file_with_what_was_never_pulled(string mine, string link)
    {
        await using var site = (await DocsSite.OpenAsync()).With((link, "# Boats"));
        using var pages = new PagesOnDisk().With(mine, "mine");
        var before = pages.Read();

        var run = await site.PullAsync(pages);

        Assert.Equal(1, run.Code);
        Assert.Contains("where capitals do not count", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, pages.Read());
    }

    [Fact]
    public async Task A_page_and_a_folder_of_one_name()
    {
        await using var site = (await DocsSite.OpenAsync()).Names("boats.md", "Boats.md/moor.md");
        await site.RefusesAsync("where capitals do not count");
    }
}
