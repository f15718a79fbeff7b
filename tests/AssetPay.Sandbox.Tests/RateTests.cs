namespace ApiDocs.Sandbox.Tests;

public class RateTests
{
    private readonly MovableClock _clock = new();

    [Theory]
    [InlineData(null, 4)]
    [InlineData("Gold", 4)]
    [InlineData("tin", 2)]
    public async Task As_many_requests_pass_as_the_tier_documents(string? tier, int allowed)
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, Tier = tier });
        for (var i = 0; i < allowed; i++)
            Assert.Equal(200, (await Moor(sandbox, "Boat " + i)).Status);

        _clock.Move(TimeSpan.FromSeconds(20));
        var refused = await Moor(sandbox, "One more");

        Assert.Equal((429, "RATE_LIMITED"), (refused.Status, refused.Key));
        Assert.Equal(TimeSpan.FromSeconds(40), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_new_window_begins_when_the_time_is_over()
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, Tier = "Tin" });
        await Moor(sandbox, "One");
        await Moor(sandbox, "Two");
        Assert.Equal(429, (await Moor(sandbox, "Three")).Status);

        _clock.Move(TimeSpan.FromSeconds(60));

        Assert.Equal(200, (await Moor(sandbox, "Three")).Status);
    }

    [Fact]
    public async Task Each_operation_is_counted_for_itself()
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, Tier = "Tin" });
        for (var i = 0; i < 10; i++)
            Assert.Equal(200, (await new Caller(sandbox).Get("/boats")).Status);

        Assert.Equal(200, (await Moor(sandbox, "One")).Status);
    }

    [Fact]
    public async Task A_sandbox_that_is_told_not_to_count_does_not()
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new() { Tier = "Tin", CountsRateLimits = false });
        for (var i = 0; i < 5; i++)
            Assert.Equal(200, (await Moor(sandbox, "Boat " + i)).Status);
    }

    private static Task<Answer> Moor(ApiSandbox sandbox, string name) =>
        new Caller(sandbox).Post("/boats", Harbour.MooringRequest.Replace("\"Nutshell\"", $"\"{name}\""));
}
