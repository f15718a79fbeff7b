using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

public class KeepingTests
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public KeepingTests() => _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    private Caller Caller => new(_sandbox);

    [Fact]
    public async Task What_was_created_is_found_by_its_id_and_by_what_is_its_alone()
    {
        var created = await Moor("Walnut");

        Assert.Equal("Walnut", (string?)(await Caller.Get("/boats/" + created["id"])).Data["name"]);
        Assert.Equal((string?)created["id"], (string?)(await Caller.Get("/boats/Walnut")).Data["id"]);
    }

    [Fact]
    public async Task What_is_unique_is_refused_the_second_time()
    {
        await Moor("Walnut");

        var second = await Caller.Post("/boats", Harbour.MooringRequest.Replace("Nutshell", "Walnut"));

        Assert.Equal((409, "NAME_TAKEN"), (second.Status, second.Key));
        Assert.Single(_sandbox.Stored);
    }

    [Fact]
    public async Task What_is_not_there_gets_the_error_of_the_page()
    {
        var answer = await Caller.Get("/boats/none");

        Assert.Equal((404, "BOAT_NOT_FOUND"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task What_the_page_says_is_as_good_as_missing_is_not_found()
    {
        _sandbox.Seed("""{ "name": "Noisy", "kind": "motor" }""", "Boat");

        Assert.Equal("BOAT_NOT_FOUND", (await Caller.Get("/boats/Noisy")).Key);
    }

    [Fact]
    public async Task Several_are_answered_with_those_that_are_there()
    {
        await Moor("Walnut");
        await Moor("Hazelnut");
        _sandbox.Seed("""{ "name": "Noisy", "kind": "motor" }""", "Boat");

        var answer = await Caller.Get("/boats/Hazelnut,Noisy,Walnut");

        Assert.Equal(["Hazelnut", "Walnut"], ((JsonArray)answer.Data).Select(boat => (string?)boat!["name"]));
        Assert.Equal(["GetBoats"], _sandbox.Requests.Skip(2).Select(request => request.Operation));
    }

    [Fact]
    public async Task Several_that_are_more_than_documented_are_refused()
    {
        var answer = await Caller.Get("/boats/1,2,3,4");

        Assert.Equal((422, "VALIDATION_FAILED"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task A_list_is_divided_into_pages_the_newest_first()
    {
        foreach (var name in new[] { "One", "Two", "Three" })
            await Moor(name);

        var first = await Caller.Get("/boats");
        var second = await Caller.Get("/boats?cursor=" + Uri.EscapeDataString((string)first.Data["nextCursor"]!));

        Assert.Equal(["Three", "Two"], ((JsonArray)first.Data["boats"]!).Select(boat => (string?)boat!["name"]));
        Assert.Equal(["One"], ((JsonArray)second.Data["boats"]!).Select(boat => (string?)boat!["name"]));
        Assert.Null(second.Data["nextCursor"]);
    }

    [Fact]
    public async Task A_list_holds_what_the_query_selects()
    {
        await Moor("Walnut");
        _sandbox.Seed("""{ "name": "Noisy", "kind": "motor" }""", "Boat");

        var answer = await Caller.Get("/boats?kind=motor&limit=50");

        Assert.Equal(["Noisy"], ((JsonArray)answer.Data["boats"]!).Select(boat => (string?)boat!["name"]));
    }

    [Fact]
    public async Task A_change_takes_on_the_state_that_the_page_shows()
    {
        await Moor("Walnut");
        _clock.Move(TimeSpan.FromHours(1));

        var launched = await Caller.Post("/boats/Walnut/launch");

        Assert.Equal("afloat", (string?)launched.Data["status"]);
        Assert.Equal("afloat", (string?)(await Caller.Get("/boats/Walnut")).Data["status"]);
    }

    [Fact]
    public void A_seed_is_completed_to_what_the_docs_promise()
    {
        var seeded = _sandbox.Seed("""{ "name": "Walnut" }""");

        Assert.True(Guid.TryParse((string?)seeded["id"], out _));
        Assert.Equal("moored", (string?)seeded["status"]);
        Assert.Empty((JsonArray)seeded["berths"]!);
        Assert.False(seeded.ContainsKey("leaseEnds"));
    }

    [Fact]
    public void A_seed_that_is_no_object_or_of_no_kept_type_is_an_argument_error()
    {
        Assert.Throws<ArgumentException>(() => _sandbox.Seed("[]"));
        Assert.Throws<ArgumentException>(() => _sandbox.Seed("{"));
        Assert.Contains("Boat", Assert.Throws<ArgumentException>(() => _sandbox.Seed("{}", "Train")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_out_is_a_copy()
    {
        await Moor("Walnut");

        _sandbox.Stored[0]["name"] = "Stolen";

        Assert.Equal("Walnut", (string?)_sandbox.Stored[0]["name"]);
    }

    [Fact]
    public async Task Many_at_once_are_kept_one_by_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => Moor("Boat " + number))));

        Assert.Equal(50, _sandbox.Stored.Select(boat => (string?)boat["id"]).Distinct().Count());
    }

    private async Task<JsonNode> Moor(string name)
    {
        var answer = await Caller.Post("/boats", Harbour.MooringRequest.Replace("\"Nutshell\"", $"\"{name}\""));
        Assert.Equal(200, answer.Status);
        return answer.Data;
    }
}
