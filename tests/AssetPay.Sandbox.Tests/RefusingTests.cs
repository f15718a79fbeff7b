using ApiDocs.Flow;
namespace ApiDocs.Sandbox.Tests;

public class RefusingTests
{
    private readonly ApiSandbox _sandbox = ApiSandbox.FromModel(Harbour.Model, new() { CountsRateLimits = false });

    private Caller Caller => new(_sandbox);

    [Theory]
    [InlineData("", """ "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5 } ] """, "name", "is required")]
    [InlineData("null", """ "name": null, "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5 } ] """, "name", "must not be null")]
    [InlineData("type", """ "name": 5, "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5 } ] """, "name", "must be a string")]
    [InlineData("short", """ "name": "N", "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5 } ] """, "name", "must have 2 characters at least")]
    [InlineData("deep", """ "name": "Nut", "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": "5" } ] """, "berths.0.price", "must be a number")]
    [InlineData("range", """ "name": "Nut", "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5 }, { "berthId": "b", "price": 0.5 } ] """, "berths.1.price", "must be at least 1")]
    [InlineData("whole", """ "name": "Nut", "papersUrl": "https://p.example/1", "berths": [ { "berthId": "b", "price": 5, "amount": 1.5 } ] """, "berths.0.amount", "must be a whole number")]
    [InlineData("enum", """ "name": "Nut", "papersUrl": "https://p.example/1", "pier": "99", "berths": [ { "berthId": "b", "price": 5 } ] """, "pier", "must be one of 12, 34")]
    [InlineData("element", """ "name": "Nut", "papersUrl": "https://p.example/1", "berths": [ 7 ] """, "berths.0", "must be an object")]
    public async Task A_body_that_does_not_fit_is_refused_with_the_path_and_the_reason(string what, string members, string path, string reason)
    {
        var answer = await Caller.Post("/boats", $"{{{members}}}");

        Assert.True(answer.Status == 422, what);
        Assert.Equal("VALIDATION_FAILED", answer.Key);
        Assert.Equal(reason, (string?)answer.Fields[path]);
    }

    [Theory]
    [InlineData("[]", "NO_BERTHS")]
    [InlineData("""[{"berthId":"1","price":5},{"berthId":"2","price":5},{"berthId":"3","price":5},{"berthId":"4","price":5}]""", "TOO_MANY_BERTHS")]
    [InlineData("""[{"berthId":"1","price":5,"amount":11}]""", "LENGTH_EXCEEDED")]
    public async Task A_problem_that_the_page_has_an_error_for_gets_that_error(string berths, string key)
    {
        var answer = await Caller.Post("/boats", $$"""{ "name": "Nut", "papersUrl": "https://p.example/1", "berths": {{berths}} }""");

        Assert.Equal((400, key), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task Text_where_the_page_shows_a_url_gets_the_error_that_speaks_of_it()
    {
        var answer = await Caller.Post("/boats", """{ "name": "Nut", "papersUrl": "in the drawer", "berths": [ { "berthId": "b", "price": 5 } ] }""");

        Assert.Equal("INVALID_PAPERS_URL", answer.Key);
    }

    [Theory]
    [InlineData(null, "is required")]
    [InlineData("{", "is not JSON")]
    [InlineData("[]", "must be an object")]
    [InlineData("""{ "name": "a", "name": "b" }""", "has a member twice")]
    public async Task A_body_that_is_no_json_object_is_refused(string? body, string reason)
    {
        var answer = await Caller.Post("/boats", body);

        Assert.Equal((422, reason), (answer.Status, (string?)answer.Fields["body"]));
    }

    [Fact]
    public async Task A_request_without_its_credential_gets_the_error_that_names_the_header()
    {
        var answer = await new Caller(_sandbox, credential: "").Get("/boats/1");

        Assert.Equal((401, "MISSING_HARBOUR_KEY"), (answer.Status, answer.Key));
    }

    [Fact]
    public async Task A_second_credential_beside_the_right_one_is_refused()
    {
        var answer = await Caller.Send(HttpMethod.Get, "/boats/1", null, ("Authorization", "token"));

        Assert.Equal((401, "UNAUTHORIZED"), (answer.Status, answer.Key));
    }

    [Theory]
    [InlineData("x-harbour-key", "/boats", "wrong", "INVALID_HARBOUR_KEY")]
    [InlineData("Authorization", "/boats/1/berths/2/give-up", "wrong", "INVALID_TOKEN")]
    public async Task A_credential_that_is_not_taken_gets_the_error_that_shares_its_words(string header, string path, string value, string key)
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new()
        {
            Credentials = new Dictionary<string, IReadOnlyCollection<string>> { ["x-harbour-key"] = ["right"], ["authorization"] = ["right"] },
        });

        Assert.Equal((401, key), await Refused(new Caller(sandbox, header, value).Post(path, "{}")));
        Assert.NotEqual(401, (await new Caller(sandbox, header, "right").Post(path, "{}")).Status);
    }

    [Fact]
    public async Task A_token_may_come_after_the_word_bearer()
    {
        var sandbox = ApiSandbox.FromModel(Harbour.Model, new()
        {
            Credentials = new Dictionary<string, IReadOnlyCollection<string>> { ["Authorization"] = ["right"] },
        });

        Assert.NotEqual(401, (await new Caller(sandbox, "Authorization", "Bearer right").Post("/boats/1/berths/2/give-up")).Status);
        Assert.Equal(401, (await new Caller(sandbox, "Authorization", "Bearer").Post("/boats/1/berths/2/give-up")).Status);
    }

    [Theory]
    [InlineData("Bot right", true)]
    [InlineData("right", true)]
    [InlineData("Bot wrong", false)]
    public async Task A_token_comes_after_the_word_that_the_pages_document(string value, bool isTaken)
    {
        var documented = Harbour.Model with { Credentials = Harbour.Model.Credentials.Select(credential => credential with { Scheme = "Bot" }).ToEquatableArray() };
        var sandbox = ApiSandbox.FromModel(documented, new()
        {
            Credentials = new Dictionary<string, IReadOnlyCollection<string>> { ["Authorization"] = ["right"] },
        });

        Assert.Equal(!isTaken, (await new Caller(sandbox, "Authorization", value).Post("/boats/1/berths/2/give-up")).Status == 401);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/boats/")]
    [InlineData("/weather/Kiel/now")]
    public async Task A_path_that_no_page_documents_is_not_found(string path) =>
        Assert.Equal((404, "NOT_FOUND"), await Refused(Caller.Get(path)));

    [Fact]
    public async Task A_parameter_of_the_path_is_checked_like_any_value()
    {
        var answer = await new Caller(_sandbox, "Authorization", "token").Post("/boats/1/berths/no-uuid/give-up");

        Assert.Equal("must be a UUID", (string?)answer.Fields["berthId"]);
    }

    [Theory]
    [InlineData("limit=many", "limit", "must be a whole number")]
    [InlineData("limit=101", "limit", "must be at most 100")]
    [InlineData("kind=submarine", "kind", "must be one of sail, motor")]
    public async Task A_query_parameter_is_checked_like_any_value(string query, string path, string reason)
    {
        var answer = await Caller.Get("/boats?" + query);

        Assert.Equal(reason, (string?)answer.Fields[path]);
    }

    [Fact]
    public async Task What_no_error_is_documented_for_gets_a_key_of_words_and_a_plain_status()
    {
        var bare = ApiSandbox.FromModel(Harbour.Model with { Errors = default });

        Assert.Equal((404, "NOT_FOUND"), await Refused(new Caller(bare).Get("/nothing")));
        Assert.Equal((400, "VALIDATION"), await Refused(new Caller(bare).Post("/boats", "{}")));
        Assert.Equal((401, "UNAUTHORIZED"), await Refused(new Caller(bare, credential: "").Get("/boats/1")));
    }

    private static async Task<(int Status, string? Key)> Refused(Task<Answer> call) => (await call) is var answer ? (answer.Status, answer.Key) : default;
}
