using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Binding;

/// <summary>Which member of a request the API takes once only, what that makes of the call, and by what it is looked up.</summary>
public sealed class OnceOnlyTests
{
    private const string Exists = "## Errors\n\n| Code | Key | When |\n| --- | --- | --- |\n| 1 | `TRIP_REF_EXISTS` | Some other trip has it |";

    [Theory]
    [InlineData("A word of yours. No two trips may share one.")]
    [InlineData("Must be unique per harbour.")]
    [InlineData("Has to be unique")]
    [InlineData("The idempotency key of the trip")]
    [InlineData("Not shown to the crew; must be unique.")]
    [InlineData("Do not leave it empty. Has to be unique")]
    public void A_description_can_demand_it(string words) => Assert.Equal("tripRef", Launch(words).IdempotencyKey);

    [Theory]
    [InlineData("Your unique word for it")]
    [InlineData("Should be unique")]
    [InlineData("The trip's ref from `GET /trips`. Must be unique.")]
    [InlineData("Your own word for it. It does not have to be unique.")]
    [InlineData("Doesn't need to be unique.")]
    [InlineData("Need not be unique per harbour")]
    [InlineData("For reports. Not used for idempotency.")]
    public void What_demands_nothing_does_not_make_it_so(string words) => Assert.Null(Launch(words).IdempotencyKey);

    [Theory]
    [InlineData("| 1 | `TRIP_REF_EXISTS` | |")]
    [InlineData("| 1 | `DUPLICATE_TRIP_REF` | |")]
    [InlineData("| 1 | `CONFLICT` | Another trip already has this `tripRef` |")]
    [InlineData("| 1 | `CONFLICT` | The `tripRef` is already in use |")]
    public void An_error_can_say_that_it_is_used(string row)
    {
        var launch = Launch("Your unique word for it", Exists.Replace("| 1 | `TRIP_REF_EXISTS` | Some other trip has it |", row, StringComparison.Ordinal));

        Assert.Equal(("tripRef", CallClass.Money), (launch.IdempotencyKey, launch.Class));
        Assert.Equal(launch.Errors.Single().Key, launch.TakenKey);
    }

    [Theory]
    [InlineData("| 1 | `NO_TRIP` | No trip with that `tripRef` exists |")]
    [InlineData("| 1 | `TRIP_OVER` | The trip of that `tripRef` is already over |")]
    [InlineData("| 1 | `BOAT_NAME_EXISTS` | |")]
    [InlineData("| 1 | `SHIP_REF_EXISTS` | |")]
    [InlineData("| 1 | `TRIP_REFS_EXIST` | |")]
    [InlineData("| 1 | `TAKEN_TRIP_REF_B` | |")]
    [InlineData("| 1 | `TRIP_REF` | |")]
    [InlineData("| 1 | `ALREADY_EXISTS` | |")]
    public void An_error_that_says_something_else_does_not(string row) =>
        Assert.Null(Launch("Your unique word for it", Exists.Replace("| 1 | `TRIP_REF_EXISTS` | Some other trip has it |", row, StringComparison.Ordinal)).IdempotencyKey);

    [Theory]
    [InlineData("mail")]
    [InlineData("tripIdB")]
    [InlineData("refOfShip")]
    public void A_name_or_an_address_is_unique_in_another_way_and_is_never_made_up(string name) =>
        Assert.Null(InventedDocs.Of(("a.md", InventedDocs.BoatPage($"| `{name}` | string | No | Must be unique per captain |"))).Operation("LaunchBoat").IdempotencyKey);

    [Fact]
    public void What_takes_no_uuid_is_left_to_the_caller_and_told()
    {
        var docs = InventedDocs.Of(("a.md", InventedDocs.BoatPage("| `tripRef` | string | No | Max 12 chars. Must be unique per trip. |")));

        Assert.Null(docs.Operation("LaunchBoat").IdempotencyKey);
        Assert.Contains("'tripRef' of POST /boats", docs.Single(Rules.Guess).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Max 36 chars")]
    [InlineData("Exactly 36 characters")]
    [InlineData("At least 36 characters")]
    public void What_just_takes_a_uuid_is_made_up(string limit) =>
        Assert.Equal("tripRef", InventedDocs.Of(("a.md", InventedDocs.BoatPage($"| `tripRef` | string | No | {limit}. Must be unique per trip. |"))).Operation("LaunchBoat").IdempotencyKey);

    [Fact]
    public void A_documented_uniqueness_makes_money_of_a_call_whatever_its_title_says()
    {
        var docs = InventedDocs.Of(("a.md", InventedDocs.BoatPage("| `tripRef` | string | No | Must be unique per trip |", title: "Cancel Trip")));

        Assert.Equal(CallClass.Money, docs.Operation("CancelTrip").Class);
    }

    [Fact]
    public void A_header_can_be_it_too()
    {
        var launch = InventedDocs.Of(("a.md", InventedDocs.BoatPage(more: "### Headers\n\n| Header | Type | Required | Description |\n| --- | --- | --- | --- |\n| `Idempotency-Key` | string | No | An idempotency key |"))).Operation("LaunchBoat");

        Assert.Equal("Idempotency-Key", launch.IdempotencyKey);
    }

    [Theory]
    [InlineData("For `tripId` give the id or the `tripRef` of the trip.", "Key (`x-key` header)", "GetTrip")]
    [InlineData("For `tripId` give the id of the trip.", "Key (`x-key` header)", null)]
    [InlineData("For `tripId` give the id or the `tripRef` of the trip.", "Captain Token (`Authorization` header)", null)]
    public void It_is_looked_up_by_a_get_of_the_root_that_takes_it_and_gives_the_same(string words, string auth, string? foundBy) =>
        Assert.Equal(foundBy, WithLookup(words, auth, "trip").FoundBy);

    [Fact]
    public void A_get_that_gives_another_thing_finds_nothing() => Assert.Null(WithLookup("For `tripId` give the `tripRef`.", "Key (`x-key` header)", "crew").FoundBy);

    private static OperationModel WithLookup(string words, string auth, string gives) => InventedDocs.Of(
        ("a.md", InventedDocs.BoatPage("| `tripRef` | string | No | Must be unique per trip |", auth: "**Authentication:** Key (`x-key` header)", more: "## Response\n\nReturns a [`Trip`](/types#trip).")),
        ("b.md", $"# Get Trip\n\n# GET /trips/{{tripId}}\n\n{words}\n\n**Authentication:** {auth}\n\n## Response\n\nReturns a [`{char.ToUpperInvariant(gives[0])}{gives[1..]}`](/types#{gives})."),
        ("types.md", "# Types\n\n## Trip\n\n```typescript\ninterface Trip {\n  id: string;\n}\n```\n\n## Crew\n\n```typescript\ninterface Crew {\n  mate: string;\n}\n```")).Operation("LaunchBoat");

    private static OperationModel Launch(string words, string more = "") =>
        InventedDocs.Of(("a.md", InventedDocs.BoatPage($"| `tripRef` | string | No | {words} |", more: more))).Operation("LaunchBoat");
}
