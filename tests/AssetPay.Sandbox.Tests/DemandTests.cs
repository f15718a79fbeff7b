using ApiDocs.Flow;
using ApiDocs.Model;

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

    [Theory]
    [InlineData("RATE_LIMITED", 429)]
    [InlineData("STORM", 503)]
    public async Task An_error_that_passes_says_when_to_try_again(string key, int status)
    {
        var storm = new ErrorModel("Storm", 96, "STORM", 503, Prose.Of("There is a storm"), null);
        var sandbox = ApiSandbox.FromModel(Harbour.Model with { Errors = Harbour.Model.Errors.Append(storm).ToEquatableArray() });
        sandbox.FailNext(key);

        var answer = await new Caller(sandbox).Get("/weather/Kiel");

        Assert.Equal((status, TimeSpan.FromSeconds(1)), (answer.Status, answer.Headers.RetryAfter?.Delta));
    }

    [Fact]
    public async Task An_error_that_stays_does_not_say_when_to_try_again()
    {
        _sandbox.FailNext("FORBIDDEN");

        Assert.Null((await Caller.Get("/weather/Kiel")).Headers.RetryAfter);
    }

    [Fact]
    public async Task A_sentence_about_the_key_is_no_message_where_the_catalogue_has_one()
    {
        var row = new OperationErrorModel("RateLimited", 93, "RATE_LIMITED", Prose.Of("RATE_LIMITED (93) can still fire when it is crowded"));
        var sandbox = ApiSandbox.FromModel(Harbour.Model with
        {
            Operations = Harbour.Model.Operations.Select(operation => operation with { Errors = operation.Errors.Append(row).ToEquatableArray() }).ToEquatableArray(),
        });
        sandbox.FailNext("GetWeather", "RATE_LIMITED");

        Assert.Equal("Too often", (string?)(await new Caller(sandbox).Get("/weather/Kiel")).Body!["error"]!["message"]);
    }

    [Fact]
    public async Task An_operation_can_be_given_an_error_that_only_other_pages_document()
    {
        _sandbox.FailNext("GetWeather", "NAME_TAKEN");

        Assert.Equal((409, "NAME_TAKEN"), (await Caller.Get("/weather/Kiel")) is var answer ? (answer.Status, answer.Key) : default);
    }
}
