namespace ApiDocs.Sandbox.Tests;

public class DemandTests
{
    private readonly ApiSandbox _sandbox = ApiSandbox.FromModel(Harbour.Model);

    private Caller Caller => new(_sandbox);

    [Fact]
    public async Task An_error_asked_for_comes_once()
    {
        _sandbox.FailNext("FORBIDDEN");

        Assert.Equal("FORBIDDEN", (await Caller.Get("/weather/Kiel")).Key);
        Assert.Null((await Caller.Get("/weather/Kiel")).Key);
    }

    [Fact]
    public async Task Errors_asked_for_come_in_their_order()
    {
        _sandbox.FailNext("FORBIDDEN");
        _sandbox.FailNext("NOT_FOUND");

        Assert.Equal("FORBIDDEN", (await Caller.Get("/weather/Kiel")).Key);
        Assert.Equal("NOT_FOUND", (await Caller.Get("/weather/Kiel")).Key);
    }

    [Fact]
    public async Task An_error_for_an_operation_waits_for_it()
    {
        _sandbox.FailNext("MoorBoat", "NAME_TAKEN");

        Assert.Null((await Caller.Get("/weather/Kiel")).Key);
        var answer = await Caller.Post("/boats", Harbour.MooringRequest);
        Assert.Equal((409, "NAME_TAKEN", 1), (answer.Status, answer.Key, (int)answer.Body!["error"]!["code"]!));
        Assert.Equal("Another boat already has this name", (string?)answer.Body["error"]!["message"]);
        Assert.Empty(_sandbox.Stored);
    }

    [Fact]
    public async Task An_error_that_always_comes_comes_until_it_is_stopped()
    {
        _sandbox.FailAlways("GetWeather", "FORBIDDEN");
        _sandbox.FailNext("NOT_FOUND");

        Assert.Equal("NOT_FOUND", (await Caller.Get("/weather/Kiel")).Key);
        Assert.Equal("FORBIDDEN", (await Caller.Get("/weather/Kiel")).Key);
        Assert.Equal("FORBIDDEN", (await Caller.Get("/weather/Kiel")).Key);

        _sandbox.StopFailing();
        Assert.Null((await Caller.Get("/weather/Kiel")).Key);
    }

    [Fact]
    public void An_error_or_operation_that_no_page_documents_cannot_be_asked_for()
    {
        Assert.Throws<ArgumentException>(() => _sandbox.FailNext("NO_SUCH_ERROR"));
        Assert.Throws<ArgumentException>(() => _sandbox.FailAlways("NoSuchOperation", "FORBIDDEN"));
    }
}
