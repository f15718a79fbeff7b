using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Tests.Facts;

namespace ApiDocs.Tests.Binding;

public sealed class SourceMapTests
{
    private const string Boats = """
        # Launch Boat

        # POST /boats

        **Authentication:** API Key (`x-key` header)

        ```http
        POST https://api.boats.example/boats
        x-key: k

        { "crew": [{ "name": "Ann" }] }
        ```

        ### Body Parameters

        | Parameter | Type | Required | Description |
        | --- | --- | --- | --- |
        | `crew` | array | Yes | Who sails |
        | `crew[].name` | string | Yes | The name |
        | `sail` | string | No | `big` or `small` |

        ## Response

        ```json
        { "boatId": "b1", "parts": [{ "partId": "p1" }] }
        ```

        | Field | Type | Description |
        | --- | --- | --- |
        | `boatId` | string | Its id |
        | `parts[].partId` | string | The part's id |

        ## Rate Limits

        | Status | Limit |
        | --- | --- |
        | Verified | 60 requests / min |

        ## Errors

        | Code | Key | When |
        | --- | --- | --- |
        | 7 | `NO_WIND` | There is no wind |
        """;

    [Fact]
    public void A_deprecation_has_the_place_of_its_words() =>
        Assert.Equal(
            "boats.md(7,1)",
            InventedDocs.Of(("boats.md", Boats.Replace("```http", "This endpoint is deprecated.\n\n```http", StringComparison.Ordinal))).Bound.Sources.First("POST /boats (deprecation)")?.ToString());

    [Theory]
    [InlineData("POST /boats", "boats.md(3,8)")]
    [InlineData("POST /boats (credential)", "boats.md(5,21)")]
    [InlineData("POST /boats (request)", "boats.md(8,1)")]
    [InlineData("POST /boats crew", "boats.md(18,1) boats.md(11,4)")]
    [InlineData("POST /boats crew[].name", "boats.md(19,1) boats.md(11,15)")]
    [InlineData("LaunchBoatRequestCrew.name", "boats.md(19,1) boats.md(11,15)")]
    [InlineData("LaunchBoatSail = big", "boats.md(20,4)")]
    [InlineData("POST /boats = boatId", "boats.md(30,1) boats.md(25,4)")]
    [InlineData("POST /boats = parts[].partId", "boats.md(31,1) boats.md(25,32)")]
    [InlineData("POST /boats # Verified", "boats.md(37,14)")]
    [InlineData("POST /boats ! NO_WIND", "boats.md(43,1)")]
    [InlineData("! NO_WIND", "boats.md(43,1)")]
    [InlineData("server Production", "boats.md(8,6)")]
    [InlineData("credential ApiKey", "boats.md(5,21)")]
    public void Each_part_names_the_places_it_was_read_from(string address, string places) =>
        Assert.Equal(places, string.Join(' ', InventedDocs.Of(("boats.md", Boats)).Bound.Sources.Of(address)));

    [Fact]
    public void Values_of_a_path_parameter_stand_in_its_row()
    {
        const string Row = "### Path Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n| `side` | string | Yes | `port` or `starboard` |\n\n### Body";
        var docs = InventedDocs.Of(("boats.md", Boats.Replace("/boats", "/boats/{side}", StringComparison.Ordinal).Replace("### Body", Row, StringComparison.Ordinal)));

        var listed = docs.Model.Enums.Single(one => one.Values.Any(value => value.Value == "starboard"));
        Assert.Equal("boats.md(18,1)", docs.Bound.Sources.First(ModelAddress.Value(listed.Name, "starboard"))?.ToString());
        Assert.Equal("boats.md(18,1)", docs.Bound.Sources.First(ModelAddress.Type(listed.Name))?.ToString());
    }

    [Fact]
    public void What_an_overlay_overrides_keeps_its_place_behind_the_overlay()
    {
        var sources = InventedDocs.Of(("boats.md", Boats), ("overlay/boats.md", """
            # POST /boats

            ### Body Parameters

            | Parameter | Type | Required | Description |
            | --- | --- | --- | --- |
            | `sail` | string | Yes | `big` |
            """)).Bound.Sources;
        Assert.Equal("overlay/boats.md(7,1)", sources.First("POST /boats ? sail")?.ToString() ?? sources.First("POST /boats sail")?.ToString());
        Assert.Contains("boats.md(20,1)", sources.Of("POST /boats sail").Select(place => place.ToString()));
        Assert.Equal("boats.md(3,8)", sources.First("POST /boats")?.ToString());
    }

    [Fact]
    public void A_guide_and_an_overview_that_agree_are_further_places()
    {
        var sources = InventedDocs.Of(("boats.md", Boats), ("guides/start.md", """
            # Start

            ```http
            POST https://api.boats.example/boats
            ```

            ## Fields

            | Field | Type | Required | Description |
            | --- | --- | --- | --- |
            | `sail` | string | No | `big` or `small` |
            """), ("limits.md", """
            # Limits

            ## Rate Limits

            | Endpoint | Verified |
            | --- | --- |
            | `POST /boats` | 60/min |
            """)).Bound.Sources;
        Assert.Contains("guides/start.md(11,1)", sources.Of("POST /boats sail").Select(place => place.ToString()));
        Assert.Equal(["boats.md", "limits.md"], sources.Of("POST /boats # Verified").Select(place => place.Page));
    }

    [Fact]
    public void A_declared_type_has_its_declaration_first_and_then_its_examples()
    {
        var sources = InventedDocs.Of(("boats.md", Boats.Replace("\"parts\": [", "\"state\": \"afloat\", \"parts\": [", StringComparison.Ordinal)), ("types.md", """
            # Types

            ```typescript
            interface Boat {
              boatId: string;
              parts: { partId: string }[];
              state: BoatState;
            }
            type BoatState = "afloat" | "ashore";
            ```
            """), ("overlay/types.md", """
            # Types

            ```typescript
            interface Boat {
              state?: BoatState;
            }
            ```
            """)).Bound.Sources;
        Assert.Equal(["types.md(5,3)", "boats.md(25,4)"], sources.Of("Boat.boatId").Select(place => place.ToString()).Take(2));
        Assert.Equal(["overlay/types.md(5,3)", "types.md(7,3)", "boats.md(25,20)"], sources.Of("Boat.state").Select(place => place.ToString()));
        Assert.Equal(["overlay/types.md(4,11)", "types.md(4,11)"], sources.Of("Boat").Select(place => place.ToString()).Take(2));
        Assert.Equal("types.md(9,29)", sources.First("BoatState = ashore")?.ToString());
    }

    [Fact]
    public void An_inherited_error_stands_where_it_is_taken_over_and_where_it_was_documented()
    {
        var sources = InventedDocs.Of(("boats.md", Boats), ("rafts.md", """
            # Launch Raft

            # POST /rafts

            ## Errors

            Same set as [`POST /boats`](/boats#errors).
            """)).Bound.Sources;
        Assert.Equal(["rafts.md", "boats.md"], sources.Of("POST /rafts ! NO_WIND").Select(place => place.Page));
    }

    [Fact]
    public void Every_part_of_the_client_of_these_docs_has_a_place_that_names_it()
    {
        var pages = Pipeline.Pages().ToList();
        var bound = Pipeline.Bind(pages);
        var lines = pages.ToDictionary(page => page.Path, page => page.Text.Split('\n'));
        Assert.All(Parts(bound.Model!), part =>
        {
            var place = bound.Sources.First(part.Address);
            Assert.True(place is not null, part.Address + " has no place");
            var (from, to) = (place.Place.Line, place.Place.EndLine);
            Assert.Contains(part.Words, string.Join('\n', lines[place.Page].Skip(from).Take(to - from + 1)).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    private static IEnumerable<(string Address, string Words)> Parts(ApiModel model) =>
        model.Operations.SelectMany(operation => new[] { (ModelAddress.Operation(operation), operation.Path), (ModelAddress.CredentialOf(operation), "") }
            .Concat(operation.PathParameters.Select(parameter => (ModelAddress.Parameter(operation, ParameterIn.Path, parameter.WireName), parameter.WireName)))
            .Concat(Members(model, operation.RequestType).Select(member => (ModelAddress.Parameter(operation, member.In, member.WireName), member.WireName)))
            .Concat(operation.Errors.Select(error => (ModelAddress.Error(operation, error.Key), "")))
            .Concat(operation.RateLimits.Select(limit => (ModelAddress.RateLimit(operation, limit.Tier), limit.Text))))
        .Concat(model.Objects.SelectMany(type => type.Properties.Select(member => (ModelAddress.Member(type.Name, member.WireName), member.WireName)).Append((ModelAddress.Type(type.Name), ""))))
        .Concat(model.Enums.SelectMany(values => values.Values.Select(value => (ModelAddress.Value(values.Name, value.Value), value.Value)).Append((ModelAddress.Type(values.Name), ""))))
        .Concat(model.Errors.Select(error => (ModelAddress.Error(error.Key), error.Key)))
        .Concat(model.Servers.Select(server => (ModelAddress.Server(server.Name), server.Url)))
        .Concat(model.Credentials.Select(credential => (ModelAddress.Credential(credential.Id), "")))
        .Append((ModelAddress.Envelope, ""));

    private static IEnumerable<PropertyModel> Members(ApiModel model, string? type) => model.Objects.Where(other => other.Name == type).SelectMany(other => other.Properties);
}
