using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

public class SeedingTests
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public SeedingTests() => _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    [Fact]
    public async Task A_seed_of_a_stored_id_changes_what_it_names_and_nothing_else()
    {
        var before = await Moor();

        var after = _sandbox.Seed($$"""{ "id": "{{before["id"]}}", "status": "sunk", "deposit": 10.75 }""");

        before["status"] = "sunk";
        before["deposit"] = 10.75m;
        Assert.True(JsonNode.DeepEquals(before, after), after.ToJsonString());
        Assert.True(JsonNode.DeepEquals(before, Assert.Single(_sandbox.Stored)));
    }

    [Fact]
    public async Task A_seed_of_a_stored_id_still_belongs_to_the_credential_that_created_it()
    {
        var boat = await Moor();
        _sandbox.Seed($$"""{ "id": "{{boat["id"]}}", "berths": [ { "id": "11111111-2222-4333-8444-555555555555" } ] }""");

        var answer = await new Caller(_sandbox, "Authorization", "token").Post($"/boats/{boat["id"]}/berths/11111111-2222-4333-8444-555555555555/give-up");

        Assert.Equal("FORBIDDEN", answer.Key);
    }

    [Fact]
    public async Task Parts_of_a_seed_of_a_stored_id_are_completed_like_those_of_any_seed()
    {
        var boat = await Moor();

        var seeded = _sandbox.Seed($$"""{ "id": "{{boat["id"]}}", "berths": [ { "id": "b-1" } ] }""");

        Assert.True((bool)Assert.Single((JsonArray)seeded["berths"]!)!["lit"]!);
    }

    [Theory]
    [InlineData("""{ "name": "Walnut", "status": "bogus" }""", "status")]
    [InlineData("""{ "name": "Walnut", "berths": [ { "id": "1" }, { "id": "2", "status": "bogus" } ] }""", "berths.1.status")]
    public void A_seed_with_a_value_that_its_enum_lacks_is_refused_with_the_documented_ones(string json, string path)
    {
        var message = Assert.Throws<ArgumentException>(() => _sandbox.Seed(json)).Message;

        Assert.Contains($"{path} must be one of moored, afloat, sunk, sold", message, StringComparison.Ordinal);
        Assert.Empty(_sandbox.Stored);
    }

    [Theory]
    [InlineData("{}", null, "empty")]
    [InlineData("{}", "Boat", "empty")]
    [InlineData("""{ "wheels": 4 }""", null, "wheels")]
    public void A_seed_that_says_nothing_is_refused(string json, string? type, string word) =>
        Assert.Contains(word, Assert.Throws<ArgumentException>(() => _sandbox.Seed(json, type)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_move_changes_the_status_and_nothing_else()
    {
        var boat = await Moor();

        var moved = _sandbox.Move((string)boat["id"]!, "afloat");

        boat["status"] = "afloat";
        Assert.True(JsonNode.DeepEquals(boat, moved), moved.ToJsonString());
        Assert.True(JsonNode.DeepEquals(boat, Assert.Single(_sandbox.Stored)));
    }

    [Fact]
    public void A_move_is_an_update_at_the_sandboxs_time()
    {
        _sandbox.Seed("""{ "id": "boat", "name": "Walnut", "updatedAt": "2020-01-01T00:00:00.000Z" }""");
        _clock.Move(TimeSpan.FromHours(1));

        Assert.Equal(Moments.Text(_clock.Now), (string?)_sandbox.Move("boat", "sold")["updatedAt"]);
    }

    [Theory]
    [InlineData("none", "sold", "none")]
    [InlineData("boat", "bogus", "moored, afloat, sunk, sold")]
    [InlineData("boat", "Sold", "moored, afloat, sunk, sold")]
    public void A_move_of_an_unknown_id_or_to_an_undocumented_status_is_refused(string id, string status, string word)
    {
        _sandbox.Seed("""{ "id": "boat", "name": "Walnut" }""");

        Assert.Contains(word, Assert.Throws<ArgumentException>(() => _sandbox.Move(id, status)).Message, StringComparison.Ordinal);
        Assert.Equal("moored", (string?)Assert.Single(_sandbox.Stored)["status"]);
    }

    private async Task<JsonNode> Moor() => (await new Caller(_sandbox).Post("/boats", Harbour.MooringRequest)).Data;
}
