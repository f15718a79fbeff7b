namespace ApiDocs.Tests.Parsing;

public sealed class SampleTests
{
    private static ParseResult Read(string json) => Reading.Text("# GET /boats\n\n## Response\n\n```json\n" + json + "\n```\n");

    private static string Line(string json)
    {
        var result = Read(json);
        Assert.Empty(result.Findings);
        return Reading.Line(Assert.Single(result.Value.Endpoints[0].Responses).Json);
    }

    [Theory]
    [InlineData("{ \"a\": [ /* Item[] */ ] }", "{a:[~Item[]]}")]
    [InlineData("{ \"a\": [...] }", "{a:[~]}")]
    [InlineData("{ \"a\": [1, ...] }", "{a:[1~]}")]
    [InlineData("{ \"a\": { ... } }", "{a:{~}}")]
    [InlineData("{ \"a\": 1, \"...\": \"...\" }", "{a:1~}")]
    [InlineData("{ \"a\": 1, ... }", "{a:1~}")]
    [InlineData("{ \"a\": 1, ...Boat }", "{a:1~}")]
    [InlineData("{ \"a\": ... }", "{a:<>}")]
    [InlineData("{ \"a\": /* Item[] */ }", "{a:<Item[]>}")]
    [InlineData("{ \"a\": { // what it returns\n } }", "{a:{~}}")]
    [InlineData("{\n  \"a\": 1,\n  // and more\n}", "{a:1~}")]
    [InlineData("{\n  // The boat.\n  \"a\": 1, // its number\n  \"b\": 2\n}", "{a:1,b:2}")]
    [InlineData("{ \"a\": \"a1b2c3d4-...\", \"b\": \"...\" }", "{a:\"a1b2c3d4-...\",b:\"...\"}")]
    [InlineData("{ \"a\": 45.00, \"b\": -1.5e3, }", "{a:45.00,b:-1.5e3}")]
    [InlineData("{ \"a\": [true, false, null,], }", "{a:[true,false,null]}")]
    [InlineData("{ 'a': 'it\"s', b: 1 }", "{a:\"it\"s\",b:1}")]
    [InlineData("{ \"a\": \"x\\n\\u0041\\\"\" }", "{a:\"x\nA\"\"}")]
    [InlineData("{\n  \"a\": 1\n  // note\n}", "{a:1~}")]
    [InlineData("{\n  \"a\": 1 // note\n}", "{a:1}")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "{a:1,b:2}")]
    [InlineData("{ \"a\": \"tug\" | \"ferry\", \"b\": <id> | null, \"c\": 1 | [2] }", "{a:\"tug\",b:<id>,c:1}")]
    [InlineData("{ \"a\": -0, \"b\": 1e+5, \"c\": true, \"d\": trueish | 1 }", "{a:-0,b:1e+5,c:true,d:<trueish>}")]
    [InlineData("[]", "[]")]
    public void Examples_are_read_as_documentation_writes_them(string json, string expected) => Assert.Equal(expected, Line(json));

    [Fact]
    public void An_inner_elision_leaves_the_outer_object_whole()
    {
        var json = Read("{ \"a\": { \"b\": 1, \"...\": \"...\" }, \"c\": [ /* ... */ ] }").Value.Endpoints[0].Responses[0].Json;
        Assert.False(json.IsPartial);
        Assert.True(json.Member("a")!.IsPartial);
        Assert.True(json.Member("c")!.IsPartial);
    }

    [Fact]
    public void Members_and_values_know_their_places()
    {
        var json = Read("{\n  \"name\": \"Anna\",\n  \"masts\": [ 3 ]\n}").Value.Endpoints[0].Responses[0].Json;
        Placed.Equal(new Place(5, 0, 8, 1), json.Place);
        Placed.Equal(new Place(6, 3, 6, 7), json.Members[0].Place);
        Placed.Equal(new Place(6, 10, 6, 16), json.Members[0].Value.Place);
        Placed.Equal(new Place(7, 13, 7, 14), json.Members[1].Value.Items[0].Place);
    }

    [Theory]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 9, "',' was expected after \"a\"", "{a:1~}")]
    [InlineData("{ \"a\": nothing }", 7, "a value was expected, but there is 'n'", "{~}")]
    [InlineData("{ \"a\": 1", 8, "an object is not closed", "{a:1~}")]
    [InlineData("{ \"a\": \"open }", 14, "a string is not closed", "{~}")]
    [InlineData("[1 2]", 3, "',' was expected between two items", "[1~]")]
    [InlineData("{ \"a\": 1., }", 7, "a value was expected, but there is '1'", "{~}")]
    [InlineData("{ \"a\": 1e }", 7, "a value was expected, but there is '1'", "{~}")]
    [InlineData("{ \"a\": - }", 7, "a value was expected, but there is '-'", "{~}")]
    [InlineData("{ \"a\": 5b }", 7, "a value was expected, but there is '5'", "{~}")]
    [InlineData("{ \"a\":", 6, "it ends where a value was expected", "{~}")]
    [InlineData("{ ? }", 2, "a member was expected, but there is '?'", "{~}")]
    [InlineData("[1", 2, "an array is not closed", "[1~]")]
    [InlineData("{ \"a\" 1 }", 6, "':' was expected after \"a\"", "{~}")]
    public void Broken_examples_are_reported_where_they_break(string json, int column, string what, string kept)
    {
        var result = Read(json);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Rules.BrokenExample, 5, column, what), (finding.Rule, finding.Place.Line, finding.Place.Column, Assert.Single(finding.Arguments)));
        Assert.Equal(kept, Reading.Line(Assert.Single(result.Value.Endpoints[0].Responses).Json));
    }

    [Fact]
    public void Something_that_is_no_json_at_all_is_dropped_and_reported()
    {
        var result = Read("boats");
        Assert.Equal(Rules.BrokenExample, Assert.Single(result.Findings).Rule);
        Assert.Empty(result.Value.Endpoints[0].Responses);
    }

    [Fact]
    public void Deep_nesting_is_broken_and_no_overflow()
    {
        var result = Read(new string('[', 30_000));
        Assert.Equal(Rules.BrokenExample, Assert.Single(result.Findings).Rule);
    }

    [Fact]
    public void A_status_line_and_headers_can_stand_before_the_body()
    {
        foreach (var tag in new[] { "json", "http", "" })
        {
            var page = Reading.Page($"# Guide\n\n## Rejecting\n\n```{tag}\nHTTP/1.1 402 Payment Required\nContent-Type: application/json\n\n{{ \"reason\": \"no\" }}\n```\n");
            var sample = Assert.Single(page.Samples);
            Assert.Equal((402, "Rejecting", "{reason:\"no\"}"), (sample.Status, sample.Section, Reading.Line(sample.Json)));
        }
    }

    [Fact]
    public void A_heading_can_name_the_status() =>
        Assert.Equal([201, 404], Reading.Boats("## Response (201)\n\n```json\n{}\n```\n\n### 404 Not Found\n\n```json\n{}\n```\n").Responses.Select(response => response.Status));

    [Fact]
    public void Two_bodies_in_one_block_are_two_samples() => Assert.Equal(2, Read("{ \"a\": 1 }\n\n{ \"b\": 2 }").Value.Endpoints[0].Responses.Count);

    [Fact]
    public void A_block_without_a_tag_is_read_if_it_can_be()
    {
        var endpoint = Reading.Boats("## Response\n\n```\n{ \"a\": 1 }\n```\n\n```\n{ not json }\n```\n");
        Assert.Single(endpoint.Responses);
        Assert.Contains("Code: `{ not json }`", Reading.Marked(endpoint.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_body_can_stand_in_a_block_of_its_own()
    {
        var endpoint = Reading.Boats("### Request Body\n\n```json\n{ \"name\": \"Anna\" }\n```\n");
        Assert.Empty(endpoint.Responses);
        Assert.Equal("{name:\"Anna\"}", Reading.Line(Assert.Single(endpoint.Requests).Body!));
    }

    [Theory]
    [InlineData("{ \"id\": <id>, \"n\": {{request}}, \"m\": ${value} }", "{id:<id>,n:<request>,m:<value>}")]
    [InlineData("{ \"a\": 1,\n  \"b\": [1, 2,],\n}", "{a:1,b:[1,2]}")]
    [InlineData("{ \"a\": 1\n  \"b\": 2\n  \"c\": [ { \"d\": 1 } { \"d\": 2 } ] }", "{a:1,b:2,c:[{d:1},{d:2}]}")]
    [InlineData("{ 'a': 'it', b: 'x' }", "{a:\"it\",b:\"x\"}")]
    [InlineData("{ \"kind\": \"tug\" | \"ferry\", \"side\": tug | ferry, \"n\": 1 | null }", "{kind:\"tug\",side:<tug>,n:1}")]
    [InlineData("{ \"name\": string, \"seats\": number }", "{name:<string>,seats:<number>}")]
    public void Examples_as_other_vendors_write_them(string json, string expected)
    {
        foreach (var language in new[] { "json", "yaml", "javascript" })
        {
            var result = Reading.Text($"# GET /boats\n\n## Response\n\n```{language}\n{json}\n```\n");
            Assert.Empty(result.Findings);
            Assert.Equal(expected, Reading.Line(Assert.Single(Assert.Single(result.Value.Endpoints).Responses).Json));
        }
    }

    [Fact]
    public void Two_bodies_in_one_fence_are_two_examples() =>
        Assert.Equal(2, Reading.Endpoint("# GET /boats\n\n## Response\n\n```json\n{ \"id\": 1 }\n\n{ \"id\": 2 }\n```\n").Responses.Count);
}
