namespace AssetPay.Load.Tests;

/// <summary>The load program with a bound on its calls in place of a time, and more failures.</summary>
public class LoadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_trade_is_created_once_or_not_at_all_as_its_caller_is_told(int seed)
    {
        var run = new LoadRun(new() { Callers = 64, Calls = 3000, FailurePercent = 15, Seed = seed });

        await run.RunAsync();

        Assert.Empty(run.Tally.Problems);
        Assert.Equal(3000, run.Tally.Calls);
        Assert.Equal(run.Store.Created, run.Tally.Created);
        Assert.True(run.Tally.Ambiguous + run.Tally.Reconciled > 0);
    }

    [Fact]
    public async Task Without_failures_every_call_is_made_once()
    {
        var run = new LoadRun(new() { Callers = 16, Calls = 800, FailurePercent = 0, Timeout = TimeSpan.FromMinutes(5) });

        await run.RunAsync();

        Assert.Empty(run.Tally.Problems);
        Assert.Equal((700, 0, 0), (run.Tally.Created, run.Tally.Ambiguous, run.Store.Refused));
    }

    [Theory]
    [InlineData("--seconds", "0")]
    [InlineData("--callers", "many")]
    [InlineData("--failures")]
    [InlineData("--speed", "3")]
    public void Arguments_that_there_are_not_are_refused(params string[] arguments) => Assert.Null(LoadSettings.Read(arguments));

    [Fact]
    public void Arguments_set_what_they_name() =>
        Assert.Equal((5, 64, 10, 3), LoadSettings.Read(["--seconds", "5", "--failures", "10", "--seed", "3"]) is { } read ? (read.Duration!.Value.Seconds, read.Callers, read.FailurePercent, read.Seed) : default);
}
