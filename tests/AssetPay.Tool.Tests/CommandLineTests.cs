namespace ApiDocs.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("check", "here", "there")]
    [InlineData("check", "here", "--no-such-option")]
    [InlineData("no-such-verb")]
    [InlineData]
    public async Task A_command_that_cannot_be_understood_is_a_usage_error(params string[] arguments)
    {
        var run = await Run.Of(arguments);

        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_usage_error_that_names_it()
    {
        var run = await Run.Of("check", "no/such/pages");

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("'no/such/pages'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("--version")]
    public async Task Help_is_no_error(params string[] arguments)
    {
        var run = await Run.Of(arguments);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.NotEmpty(run.Out);
    }
}
