using System.Text.Json.Nodes;

namespace ApiDocs.Sandbox.Tests;

/// <summary>What is kept goes through its documented states: by hand, and as time passes.</summary>
public class FlowTests
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public FlowTests() => _sandbox = ApiSandbox.FromModel(Fleet.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    [Fact]
    public void A_thing_advances_state_by_state_to_the_last()
    {
        Seed();

        Assert.Equal("afloat", Status(_sandbox.Advance("boat")));
        Assert.Equal("sold", Status(_sandbox.Advance("boat")));
        Assert.Contains("stands at an end", Assert.Throws<InvalidOperationException>(() => _sandbox.Advance("boat")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_brings_its_members_and_takes_the_parts_along_that_stood_where_it_did()
    {
        Seed();

        var boat = _sandbox.Advance("boat");

        Assert.Equal(_clock.Now.AddDays(7), DateTimeOffset.Parse((string)boat["leaseEnds"]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0, (decimal)boat["tax"]!);
        Assert.Equal(["afloat", "sunk"], boat["berths"]!.AsArray().Select(berth => Status(berth!.AsObject())));
    }

    [Fact]
    public void Steps_may_be_left_out_and_any_but_the_last_may_end_otherwise()
    {
        Seed();
        Assert.Equal("sold", Status(_sandbox.Advance("boat", "sold")));

        _sandbox.Move("boat", "afloat");
        Assert.Equal("sunk", Status(_sandbox.Advance("boat", "sunk")));
    }

    [Theory]
    [InlineData("sold", "moored", "that is an end")]
    [InlineData("sold", "sunk", "that is an end")]
    [InlineData("sunk", "afloat", "that is an end")]
    [InlineData("afloat", "moored", "it can become sold, sunk")]
    [InlineData("afloat", "flying", "there are moored, afloat, sold, sunk")]
    public void A_move_that_no_page_tells_is_refused_with_those_that_are(string from, string to, string expected)
    {
        Seed();
        _sandbox.Move("boat", from);

        var error = Assert.Throws<InvalidOperationException>(() => _sandbox.Advance("boat", to));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(from, Status(_sandbox.Stored[0]));
    }

    [Fact]
    public void A_thing_without_a_documented_order_is_moved_by_hand_alone()
    {
        _sandbox.Seed("""{ "id": "tug", "kind": "motor", "status": "moored" }""");

        Assert.Contains("Move changes its status", Assert.Throws<InvalidOperationException>(() => _sandbox.Advance("tug", "afloat")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => _sandbox.Advance("tug"));
        Assert.Throws<ArgumentException>(() => _sandbox.Advance("nobody"));
        Assert.Equal("afloat", Status(_sandbox.Move("tug", "afloat")));
    }

    [Fact]
    public async Task As_time_passes_a_thing_stays_in_each_state_as_long_as_the_pages_say()
    {
        Seed();
        _sandbox.Play();

        _clock.Move(TimeSpan.FromSeconds(59));
        Assert.Equal("moored", await Now());
        _clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal("afloat", await Now());
        _clock.Move(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal("afloat", await Now());
        _clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal("sold", await Now());
    }

    [Fact]
    public async Task Durations_can_be_set_and_steps_left_out()
    {
        Seed();
        _sandbox.Play(new() { Durations = new Dictionary<string, TimeSpan> { ["moored"] = TimeSpan.FromHours(1) }, Skipped = ["afloat"] });

        _clock.Move(TimeSpan.FromMinutes(59));
        Assert.Equal("moored", await Now());
        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal("sold", await Now());
    }

    [Fact]
    public async Task A_long_absence_is_made_up_for_and_nothing_moves_after_the_play()
    {
        Seed();
        _sandbox.Play(new() { Otherwise = TimeSpan.FromMinutes(10) });
        _clock.Move(TimeSpan.FromDays(30));
        Assert.Equal("sold", await Now());

        _sandbox.Move("boat", "moored");
        _sandbox.StopPlaying();
        _clock.Move(TimeSpan.FromDays(30));
        Assert.Equal("moored", await Now());
    }

    [Fact]
    public void A_play_of_states_that_there_are_not_is_refused()
    {
        Assert.Throws<ArgumentException>(() => _sandbox.Play(new() { Skipped = ["flying"] }));
        Assert.Throws<ArgumentException>(() => _sandbox.Play(new() { Durations = new Dictionary<string, TimeSpan> { ["flying"] = TimeSpan.Zero } }));
        Assert.Throws<ArgumentException>(() => _sandbox.Play(new() { Otherwise = TimeSpan.FromSeconds(-1) }));
    }

    private async Task<string?> Now() => (string?)(await new Caller(_sandbox).Get("/boats/boat")).Data["status"];

    private void Seed() => _sandbox.Seed("""
        { "id": "boat", "kind": "sail", "status": "moored", "berths": [ { "id": "b-1", "status": "moored" }, { "id": "b-2", "status": "sunk" } ] }
        """);

    private static string? Status(JsonObject json) => (string?)json["status"];
}
