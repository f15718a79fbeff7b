namespace ApiDocs.Sandbox.Tests;

public class StateTests
{
    private const string Berth = "11111111-2222-4333-8444-555555555555";

    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;

    public StateTests() => _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, CountsRateLimits = false });

    private Caller Skipper => new(_sandbox, "Authorization", "token");

    [Fact]
    public async Task A_thing_that_is_younger_than_the_page_demands_comes_too_early()
    {
        Seed("sail", "moored");
        Assert.Equal("TOO_FRESH", await GiveUp());

        _clock.Move(TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1));
        Assert.Equal("TOO_FRESH", await GiveUp());

        _clock.Move(TimeSpan.FromMilliseconds(1));
        Assert.Null(await GiveUp());
    }

    [Fact]
    public async Task A_seed_is_as_old_as_it_says()
    {
        _sandbox.Seed($$"""{ "id": "boat", "kind": "sail", "createdAt": "{{_clock.Now.AddHours(-3):O}}", "berths": [ { "id": "{{Berth}}" } ] }""");

        Assert.Null(await GiveUp());
    }

    [Fact]
    public async Task An_error_without_a_documented_status_has_400()
    {
        Seed("sail", "moored");

        Assert.Equal(400, (await Skipper.Post($"/boats/boat/berths/{Berth}/give-up")).Status);
    }

    [Fact]
    public async Task The_answer_names_what_the_path_named_and_has_the_documented_status()
    {
        Seed("sail", "moored");
        _clock.Move(TimeSpan.FromHours(2));

        var answer = await Skipper.Post($"/boats/boat/berths/{Berth}/give-up");

        Assert.Equal((202, "boat", Berth), (answer.Status, (string?)answer.Data["boatId"], (string?)answer.Data["berthId"]));
    }

    [Theory]
    [InlineData("sold")]
    [InlineData("sunk")]
    public async Task A_terminal_state_that_the_page_lists_ends_everything(string status)
    {
        Seed("sail", status);
        _clock.Move(TimeSpan.FromHours(2));

        Assert.Equal("NOT_POSSIBLE", await GiveUp());
    }

    [Fact]
    public async Task A_thing_of_another_kind_than_the_page_demands_is_refused()
    {
        Seed("motor", "moored");
        _clock.Move(TimeSpan.FromHours(2));

        Assert.Equal("NOT_POSSIBLE", await GiveUp());
    }

    [Fact]
    public async Task What_another_credential_created_belongs_to_another()
    {
        var moored = await new Caller(_sandbox).Post("/boats", Harbour.MooringRequest);

        var answer = await Skipper.Post($"/boats/{moored.Data["id"]}/berths/{Berth}/give-up");

        Assert.Equal((403, "FORBIDDEN"), (answer.Status, answer.Key));
    }

    [Theory]
    [InlineData("/boats/none/berths/" + Berth)]
    [InlineData("/boats/boat/berths/22222222-2222-4333-8444-555555555555")]
    public async Task A_part_that_is_not_there_gets_the_error_that_names_the_parameter(string path)
    {
        Seed("sail", "moored");

        var answer = await Skipper.Post(path + "/give-up");

        Assert.Equal((404, "BERTH_NOT_FOUND"), (answer.Status, answer.Key));
    }

    private void Seed(string kind, string status) => _sandbox.Seed(
        $$"""{ "id": "boat", "kind": "{{kind}}", "createdAt": "{{_clock.Now:O}}", "berths": [ { "id": "{{Berth}}", "status": "{{status}}" } ] }""");

    private async Task<string?> GiveUp() => (await Skipper.Post($"/boats/boat/berths/{Berth}/give-up")).Key;
}
