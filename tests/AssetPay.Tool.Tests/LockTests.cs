namespace ApiDocs.Tool.Tests;

public sealed class LockTests
{
    [Fact]
    public async Task The_first_lock_is_written_beside_the_pages()
    {
        using var pages = new PagesOnDisk().With("launch.md", BoatPages.Launch);

        var run = await Run.Of("lock", pages.Path);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("api.lock.json written: 5 parts\n", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"version\": 1,\n", File.ReadAllText(LockIn(pages)), StringComparison.Ordinal);
        Assert.Equal(["api.lock.json", "launch.md"], Directory.EnumerateFiles(pages.Path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lock_says_what_it_accepts_and_then_is_up_to_date()
    {
        using var pages = new PagesOnDisk().With("launch.md", BoatPages.Launch);
        await Run.Of("lock", pages.Path);
        pages.With("launch.md", BoatPages.With("max 40", "max 30"));

        var run = await Run.Of("lock", pages.Path);

        Assert.Equal(0, run.Code);
        Assert.StartsWith("breaking: POST /boats: body field name: max length 40 → 30\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("api.lock.json is what the pages mean\n", (await Run.Of("lock", pages.Path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_writes_nothing_and_fails_where_lock_would_write()
    {
        using var pages = new PagesOnDisk().With("launch.md", BoatPages.Launch);

        Assert.Equal(1, (await Run.Of("lock", pages.Path, "--check")).Code);
        Assert.False(File.Exists(LockIn(pages)));

        await Run.Of("lock", pages.Path);
        File.WriteAllText(LockIn(pages), File.ReadAllText(LockIn(pages)).ReplaceLineEndings("\r\n"));
        Assert.Equal(0, (await Run.Of("lock", pages.Path, "--check")).Code);

        pages.With("launch.md", BoatPages.With("max 40", "max 60"));
        var run = await Run.Of("lock", pages.Path, "--check");
        Assert.Equal(1, run.Code);
        Assert.Equal("POST /boats: body field name: max length 40 → 60\n", run.Out);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_read_is_told_and_written_anew()
    {
        using var pages = new PagesOnDisk().With("launch.md", BoatPages.Launch).With("api.lock.json", "{\n<<<<<<< mine\n");

        var check = await Run.Of("lock", pages.Path, "--check");
        Assert.Equal(1, check.Code);
        Assert.Contains("api.lock.json(2,1): it is not JSON", check.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await Run.Of("lock", pages.Path)).Code);
        Assert.Equal(0, (await Run.Of("lock", pages.Path, "--check")).Code);
    }

    private static string LockIn(PagesOnDisk pages) => Path.Combine(pages.Path, "api.lock.json");
}
