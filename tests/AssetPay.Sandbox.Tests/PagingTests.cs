using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

public class PagingTests
{
    private readonly ApiSandbox _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { CountsRateLimits = false });

    private Caller Caller => new(_sandbox);

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    public async Task A_page_of_no_entries_is_refused(string limit)
    {
        var answer = await Caller.Get("/boats?limit=" + limit);

        Assert.Equal((422, "VALIDATION_FAILED", "must be at least 1"), (answer.Status, answer.Key, (string?)answer.Fields["limit"]));
    }

    [Theory]
    [InlineData("eyJjcmVhdGVkQXQi...")]
    [InlineData("nonsense")]
    [InlineData("OTk5")]
    public async Task A_cursor_that_no_page_gave_is_refused(string cursor)
    {
        Seed("One");

        var answer = await Caller.Get("/boats?cursor=" + cursor);

        Assert.Equal((422, "VALIDATION_FAILED", "is none that a page gave"), (answer.Status, answer.Key, (string?)answer.Fields["cursor"]));
    }

    [Fact]
    public async Task A_cursor_stays_good_when_the_entry_it_stands_at_is_no_longer_selected()
    {
        foreach (var name in new[] { "One", "Two", "Three" })
            Seed(name);
        var first = await Caller.Get("/boats?kind=sail&limit=1");

        _sandbox.Seed("""{ "id": "Three", "kind": "motor" }""");
        var second = await Caller.Get("/boats?kind=sail&limit=1&cursor=" + Uri.EscapeDataString((string)first.Data["nextCursor"]!));

        Assert.Equal("Two", (string?)Assert.Single((JsonArray)second.Data["boats"]!)!["name"]);
    }

    private void Seed(string name) => _sandbox.Seed($$"""{ "id": "{{name}}", "name": "{{name}}", "kind": "sail" }""");
}
