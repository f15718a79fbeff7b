using System.Text.Json.Nodes;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

public class AnsweringTests
{
    private readonly MovableClock _clock = new();
    private readonly ApiSandbox _sandbox;
    private readonly Caller _caller;

    public AnsweringTests()
    {
        _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock });
        _caller = new(_sandbox);
    }

    [Fact]
    public async Task The_documented_request_gets_the_documented_answer_as_if_given_now()
    {
        var answer = await _caller.Post("/boats", Harbour.MooringRequest);

        Assert.Equal(200, answer.Status);
        Assert.True((bool)answer.Body!["success"]!);
        Assert.Equal("moored", (string?)answer.Data["status"]);
        Assert.Equal("2030-01-02T03:04:05.000Z", (string?)answer.Data["createdAt"]);
        Assert.Equal("2030-01-09T03:04:05.000Z", (string?)answer.Data["leaseEnds"]);
        Assert.True(Guid.TryParse((string?)answer.Data["id"], out _));
    }

    [Fact]
    public async Task What_was_sent_is_carried_over_by_name_and_by_the_end_of_a_name()
    {
        var answer = await _caller.Post("/boats", """
            { "name": "Walnut", "papersUrl": "https://papers.example/walnut", "covered": false, "berths": [ { "berthId": "b-9", "price": 5 } ] }
            """);

        Assert.Equal("Walnut", (string?)answer.Data["name"]);
        Assert.Equal("https://papers.example/walnut", (string?)answer.Data["ownerPapersUrl"]);
        Assert.False((bool)answer.Data["covered"]!);
    }

    [Fact]
    public async Task What_was_not_sent_and_nothing_promises_is_not_answered()
    {
        var answer = await _caller.Post("/boats", """{ "name": "Walnut", "papersUrl": "https://papers.example/walnut", "berths": [ { "berthId": "b-9", "price": 5 } ] }""");

        Assert.False(((JsonObject)answer.Data).ContainsKey("covered"));
    }

    [Fact]
    public async Task An_elided_list_has_one_element_for_each_that_was_sent()
    {
        var answer = await _caller.Post("/boats", """
            { "name": "Walnut", "papersUrl": "https://papers.example/walnut", "berths": [ { "berthId": "b-1", "price": 5 }, { "berthId": "b-2", "price": 7.25, "amount": 2 } ] }
            """);

        var berths = (JsonArray)answer.Data["berths"]!;
        Assert.Equal(["b-1", "b-2"], berths.Select(berth => (string?)berth!["id"]));
        Assert.Equal([5m, 7.25m], berths.Select(berth => (decimal)berth!["fee"]!["price"]!));
        Assert.Equal(2, (int)berths[1]!["amount"]!);
        Assert.All(berths, berth => Assert.True(((JsonObject)berth!).ContainsKey("lit")));
    }

    [Fact]
    public async Task A_number_that_is_the_sum_of_the_documented_prices_is_the_sum_of_those_sent()
    {
        var answer = await _caller.Post("/boats", """
            { "name": "Walnut", "papersUrl": "https://papers.example/walnut", "berths": [ { "berthId": "b-1", "price": 5 }, { "berthId": "b-2", "price": 7.25, "amount": 2 } ] }
            """);

        Assert.Equal(19.50m, (decimal)answer.Data["totalFee"]!);
        Assert.Equal(19.50m, (decimal)answer.Data["deposit"]!);
        Assert.Equal(0m, (decimal)answer.Data["tax"]!);
    }

    [Fact]
    public async Task A_placeholder_stands_for_one_and_the_same_uuid_but_each_id_is_new()
    {
        var first = await _caller.Post("/boats", Harbour.MooringRequest);
        var second = await _caller.Post("/boats", Harbour.MooringRequest.Replace("Nutshell", "Walnut"));

        Assert.Equal((string?)first.Data["ownerId"], (string?)second.Data["ownerId"]);
        Assert.NotEqual((string?)first.Data["id"], (string?)second.Data["id"]);
    }

    [Fact]
    public async Task The_same_seed_mints_the_same_uuids()
    {
        var again = new Caller(ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock }));
        var other = new Caller(ApiSandbox.FromModel(Harbour.Model, new() { TimeProvider = _clock, UuidSeed = 2 }));

        var id = (string?)(await _caller.Post("/boats", Harbour.MooringRequest)).Data["id"];

        Assert.Equal(id, (string?)(await again.Post("/boats", Harbour.MooringRequest)).Data["id"]);
        Assert.NotEqual(id, (string?)(await other.Post("/boats", Harbour.MooringRequest)).Data["id"]);
    }

    [Fact]
    public async Task The_request_id_that_was_sent_comes_back()
    {
        var answer = await _caller.Send(HttpMethod.Get, "/weather/Kiel", null, ("x-request-id", "my-request"));

        Assert.Equal("my-request", (string?)answer.Body!["requestId"]);
    }

    [Fact]
    public async Task A_parameter_of_the_path_goes_into_the_member_of_its_name()
    {
        var answer = await _caller.Get("/weather/Gro%C3%9F%20Z%C3%BCrich");

        Assert.Equal("Groß Zürich", (string?)answer.Data["place"]);
        Assert.Equal(7, (int)answer.Data["wind"]!);
    }

    [Fact]
    public async Task A_path_below_that_of_the_server_is_the_same_path()
    {
        var answer = await _caller.Get("https://api.harbour.example/v2/weather/Kiel");

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task An_api_without_an_envelope_answers_with_the_data_itself()
    {
        var weather = Harbour.Model.Operations.Single(operation => operation.Name == "GetWeather") with
        {
            Examples = EquatableArray.Of(new ExampleModel("""{ "place": "Kiel", "wind": 7 }""", default, null)),
        };
        var caller = new Caller(ApiSandbox.FromModel(Harbour.Model with { Envelope = null, Operations = EquatableArray.Of(weather) }));

        Assert.Equal("""{"place":"Rostock","wind":7}""", (await caller.Get("/weather/Rostock")).Body!.ToJsonString());
        Assert.Equal("NOT_FOUND", (await caller.Get("/nothing")).Key);
    }

    [Fact]
    public async Task Every_request_is_logged_with_its_answer()
    {
        await _caller.Get("/weather/Kiel");
        await _caller.Get("/boats/none");

        Assert.Equal([("GetWeather", 200, null), ("GetBoat", 404, "BOAT_NOT_FOUND")],
            _sandbox.Requests.Select(request => (request.Operation, request.Status, request.ErrorKey)));
    }
}
