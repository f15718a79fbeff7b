using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Days, moments and seconds since 1970: which of them goes over the wire, so that no caller's time zone moves a day and no number is sent as text.</summary>
public sealed class TimeTypesTests
{
    private static InventedDocs Row(string type, string description) => InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `what` | {type} | No | {description} |")));

    private static string Name(TypeRef type) => type.Element is { } element ? "List." + element.Kind : type.Kind.ToString();

    [Theory]
    [InlineData("date", "First day, YYYY-MM-DD.")]
    [InlineData("date", "First day")]
    [InlineData("DATE", "First day")]
    [InlineData("`date`", "First day (`YYYY-MM-DD`)")]
    [InlineData("date \\| null", "First day")]
    [InlineData("date (YYYY-MM-DD)", "First day")]
    [InlineData("string (date)", "First day")]
    [InlineData("string (ISO 8601)", "First day, YYYY-MM-DD")]
    [InlineData("Date", "First day, YYYY-MM-DD.")]
    [InlineData("Date", "First day, e.g. `2025-07-01`")]
    [InlineData("Date", "ISO 8601 date (yyyy-mm-dd)")]
    [InlineData("Date", "Boats built since YYYY-MM-DD")]
    [InlineData("timestamp", "First day, YYYY-MM-DD")]
    [InlineData("string (timestamp)", "Unix seconds")]
    public void A_day_is_sent_as_its_text(string type, string description) => Assert.Equal(TypeRef.String, Row(type, description).Member("LaunchBoatRequest", "what").Type);

    [Theory]
    [InlineData("datetime", "Since when")]
    [InlineData("date-time", "Since when")]
    [InlineData("DateTime", "Since when")]
    [InlineData("string (ISO 8601)", "Since when")]
    [InlineData("string (date-time)", "Since when")]
    [InlineData("date (ISO 8601)", "Since when")]
    [InlineData("Date", "Since when")]
    [InlineData("Date", "Has been there since 2024-05-01")]
    [InlineData("Date", "e.g. `2025-07-01T10:00:00Z`")]
    [InlineData("Date", "Either YYYY-MM-DD or YYYY-MM-DDTHH:mm:ssZ")]
    [InlineData("date", "e.g. `2025-07-01T10:00:00Z`")]
    [InlineData("date / datetime", "Since when")]
    [InlineData("timestamp", "Since when")]
    [InlineData("timestamp", "Unix timestamp or ISO 8601")]
    [InlineData("Timestamp", "ISO 8601, with milliseconds")]
    public void A_moment_stays_one(string type, string description) => Assert.Equal(TypeRef.DateTime, Row(type, description).Member("LaunchBoatRequest", "what").Type);

    [Theory]
    [InlineData("timestamp", "Unix timestamp in seconds.")]
    [InlineData("timestamp", "Seconds since the epoch")]
    [InlineData("timestamp", "Milliseconds since 1970")]
    [InlineData("timestamp", "When it sails, in milliseconds")]
    [InlineData("timestamp", "When it sails, e.g. 1719792000")]
    [InlineData("date", "Unix timestamp")]
    [InlineData("unix timestamp", "When")]
    [InlineData("Unix Timestamp", "When")]
    [InlineData("UnixTimestamp", "When")]
    [InlineData("unix_timestamp", "When")]
    [InlineData("unix timestamp (seconds)", "When")]
    [InlineData("epoch", "When")]
    [InlineData("epoch seconds", "When")]
    [InlineData("timestamp (ms)", "When")]
    [InlineData("timestamp (unix)", "When")]
    [InlineData("timestamp in milliseconds", "When")]
    [InlineData("integer (unix timestamp)", "When")]
    [InlineData("number (unix timestamp)", "When")]
    [InlineData("unix timestamp \\| null", "When")]
    public void Seconds_since_1970_are_a_whole_number(string type, string description)
    {
        var docs = Row(type, description);
        Assert.Equal(TypeRef.Integer, docs.Member("LaunchBoatRequest", "what").Type);
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.UnknownType || finding.Rule == Rules.Guess);
    }

    [Theory]
    [InlineData("date[]", "Days", "List.String")]
    [InlineData("array of dates", "Days", "List.String")]
    [InlineData("array&lt;Date&gt;", "Days, YYYY-MM-DD", "List.String")]
    [InlineData("timestamp[]", "Unix seconds", "List.Integer")]
    [InlineData("array of timestamps", "Unix seconds", "List.Integer")]
    [InlineData("timestamp[]", "Moments", "List.DateTime")]
    public void A_list_of_them_is_one_of_the_same(string type, string description, string expected) => Assert.Equal(expected, Name(Row(type, description).Member("LaunchBoatRequest", "what").Type));

    [Theory]
    [InlineData("unix sloop")]
    [InlineData("timestamp of boat")]
    public void Words_that_say_more_than_a_time_are_not_guessed(string type) => Assert.Contains(Row(type, "What it is").Findings, finding => finding.Rule == Rules.UnknownType);

    [Theory]
    [InlineData("Date", "\"2025-07-01\"", "String")]
    [InlineData("Date", "\"2025-07-01T10:00:00Z\"", "DateTime")]
    [InlineData("date", "\"2025-07-01T10:00:00Z\"", "DateTime")]
    [InlineData("timestamp", "1719792000", "Integer")]
    [InlineData("timestamp", "\"1719792000\"", "String")]
    [InlineData("timestamp", "\"2025-07-01T10:00:00Z\"", "DateTime")]
    [InlineData("timestamp", "null", "DateTime")]
    [InlineData("timestamp[]", "[1719792000]", "List.Integer")]
    [InlineData("datetime", "\"2025-07-01\"", "DateTime")]
    public void Where_nobody_says_how_it_is_written_the_example_of_a_request_shows_it(string type, string sample, string expected)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage($"| `what` | {type} | No | When |").Replace("x-key: k\n", $"x-key: k\n\n{{ \"what\": {sample} }}\n", StringComparison.Ordinal)));
        Assert.Equal(expected, Name(docs.Member("LaunchBoatRequest", "what").Type));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("timestamp", "1719792000", TypeKind.Integer)]
    [InlineData("Date", "2025-07-01", TypeKind.String)]
    [InlineData("Date", "2025-07-01T10:00:00Z", TypeKind.DateTime)]
    [InlineData("Date", "2025-07-01T10%3A00%3A00Z", TypeKind.DateTime)]
    [InlineData("timestamp", "now", TypeKind.DateTime)]
    public void The_address_of_an_example_shows_how_a_query_parameter_is_written(string type, string value, TypeKind expected) => Assert.Equal(expected, InventedDocs.Of(("boats.md", $"""
        # List Boats

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        GET https://api.boats.example/boats?somewhat=2025&what={value}
        x-key: k
        ```

        ### Query Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `what` | {type} | No | When |
        """)).Model.Objects.SelectMany(type => type.Properties).Single(member => member.WireName == "what").Type.Kind);

    [Theory]
    [InlineData("timestamp", "1719792000", TypeKind.Integer)]
    [InlineData("timestamp", "{day}", TypeKind.DateTime)]
    [InlineData("date", "{day}", TypeKind.String)]
    [InlineData("Date", "2025-07-01", TypeKind.String)]
    public void The_address_of_an_example_shows_how_a_path_parameter_is_written(string type, string value, TypeKind expected) => Assert.Equal(expected, InventedDocs.Of(("boats.md", $$"""
        # List Boats

        # GET /harbours/{harbour}/days/{day}/boats

        **Authentication:** API Key (`x-key` header)

        ## Request

        ```http
        GET https://api.boats.example/v1/harbours/7/days/{{value}}/boats?day=no
        x-key: k
        ```

        ### Path Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `harbour` | string | Yes | Where |
        | `day` | {{type}} | Yes | When |
        """)).Operation("ListBoats").PathParameters.Single(parameter => parameter.WireName == "day").Type.Kind);

    [Theory]
    [InlineData("date", "\"2025-07-01\"", TypeKind.String)]
    [InlineData("Date", "\"2025-07-01\"", TypeKind.String)]
    [InlineData("Date", "\"2025-07-01T10:00:00Z\"", TypeKind.DateTime)]
    [InlineData("date", "\"2025-07-01T10:00:00Z\"", TypeKind.DateTime)]
    [InlineData("timestamp", "1719792000", TypeKind.Integer)]
    [InlineData("timestamp", "\"2025-07-01T10:00:00Z\"", TypeKind.DateTime)]
    public void The_example_of_an_answer_shows_it_beside_its_table(string type, string sample, TypeKind expected)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $$"""
            ## Response

            ```json
            { "what": {{sample}} }
            ```

            | Field | Type | Description |
            | --- | --- | --- |
            | what | {{type}} | When |
            """)));
        Assert.Equal(expected, docs.Member("LaunchBoatResult", "what").Type.Kind);
    }

    [Theory]
    [InlineData("checkIn: date;", "\"2025-07-01\"", "String")]
    [InlineData("checkIn: Date;", "\"2025-07-01\"", "String")]
    [InlineData("checkIn: Date; // First night, YYYY-MM-DD", "\"2025-07-01\"", "String")]
    [InlineData("checkIn: Date;", "\"2025-07-01T10:00:00Z\"", "DateTime")]
    [InlineData("checkIn: date;", "\"2025-07-01T10:00:00Z\"", "DateTime")]
    [InlineData("checkIn: Date[];", "[\"2025-07-01\"]", "List.String")]
    [InlineData("checkIn: timestamp;", "1719792000", "Integer")]
    [InlineData("checkIn: timestamp;", "null", "DateTime")]
    [InlineData("checkIn: timestamp; // Unix", "1719792000", "Integer")]
    [InlineData("checkIn: datetime;", "\"2025-07-01\"", "DateTime")]
    public void The_example_of_an_answer_shows_it_beside_its_declaration(string member, string sample, string expected)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $$"""
            ## Response

            Returns [`Boat`](/types#boat).

            ```json
            { "id": "1", "checkIn": {{sample}} }
            ```
            """)), ("types.md", $"# Types\n\n## Boat\n\n```typescript\ninterface Boat {{\n  id: string;\n  {member}\n}}\n```\n"));
        Assert.Equal(expected, Name(docs.Member("Boat", "checkIn").Type));
        Assert.DoesNotContain(docs.Findings, finding => finding.Rule == Rules.Contradiction);
    }

    [Theory]
    [InlineData("\"2025-07-01T10:00:00Z\"", "\"2025-07-01\"")]
    [InlineData("\"2025-07-01\"", "\"2025-07-01T10:00:00Z\"")]
    public void Where_examples_show_both_a_day_and_a_moment_it_is_their_text(string first, string second)
    {
        var docs = InventedDocs.Of(("boats.md", InventedDocs.BoatPage(more: $$"""
            ## Response

            Returns a list of [`Boat`](/types#boat).

            ```json
            [ { "id": "1", "builtAt": {{first}} }, { "id": "2", "builtAt": {{second}} } ]
            ```
            """)), ("types.md", "# Types\n\n## Boat\n\n```typescript\ninterface Boat {\n  id: string;\n  builtAt: Date;\n}\n```\n"));
        Assert.Equal(TypeRef.String, docs.Member("Boat", "builtAt").Type);
    }

    [Fact]
    public void A_day_keeps_the_words_of_its_page() => Assert.Equal("First day, YYYY-MM-DD.", Row("date", "First day, YYYY-MM-DD.").Member("LaunchBoatRequest", "what").Summary.PlainText);
}
