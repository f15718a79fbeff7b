using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Sandbox.Tests;

/// <summary>Another vendor's API, by hand: boats are moored, looked up, listed, and their berths given up.</summary>
internal static class Harbour
{
    private static readonly SourceModel Page = new("boats.md", null);

    public static ApiModel Model { get; } = new(
        new("Harbour", "Harbour", true, null),
        EquatableArray.Of(new ServerModel("Production", "https://api.harbour.example/v2")),
        EquatableArray.Of(
            new CredentialModel("master", "Master", "Harbour Key", "x-harbour-key", true, "harbourKey"),
            new CredentialModel("skipper", "Skipper", "Skipper Token", "Authorization", false, "skipperToken")),
        new("requestId", "success", "data", "error", "code", "key", "message", "fields", "details"),
        EquatableArray.Of(new GroupModel("Boats", "master", "BoatsClient")),
        EquatableArray.Of(Moor(), GetBoat(), GetBoats(), ListBoats(), GiveUpBerth(), LaunchBoat(), Weather()),
        EquatableArray.Of(Boat(), Berth(), Fee(), Request(), RequestBerth(), ListRequest(), ListResult(), GiveUpResult(), WeatherResult()),
        EquatableArray.Of(
            Enum("BoatStatus", "moored", "afloat", "sunk", "sold"), Enum("BoatKind", "sail", "motor"), Enum("PierNumber", "12", "34")),
        EquatableArray.Of(
            Error(1, "NAME_TAKEN", 409, "The name has been used"),
            Error(2, "NO_BERTHS", 400, "There are no berths"),
            Error(3, "BOAT_NOT_FOUND", 404, "There is no such boat"),
            Error(4, "TOO_MANY_BERTHS", 400, "Too many berths"),
            Error(5, "INVALID_PAPERS_URL", 400, "The papers are not readable"),
            Error(6, "BERTH_NOT_FOUND", 404, "There is no such berth"),
            Error(7, "TOO_FRESH", null, "It is too early for that"),
            Error(8, "NOT_POSSIBLE", 409, "That is not possible"),
            Error(9, "LENGTH_EXCEEDED", 400, "Too long"),
            Error(90, "FORBIDDEN", 403, "Not yours"),
            Error(91, "VALIDATION_FAILED", 422, "The request is not valid"),
            Error(92, "NOT_FOUND", 404, "There is no such thing"),
            Error(93, "RATE_LIMITED", 429, "Too often"),
            Error(94, "UNAUTHORIZED", 401, "Say who you are"),
            Error(95, "MISSING_HARBOUR_KEY", 401, "The request has no `x-harbour-key` header"),
            Error(96, "INVALID_HARBOUR_KEY", 401, "The key is not valid"),
            Error(97, "INVALID_TOKEN", 401, "The token is not valid")));

    public const string MooringRequest = """
        { "name": "Nutshell", "papersUrl": "https://papers.example/nutshell", "pier": "12", "berths": [ { "berthId": "b-1", "price": 20.50, "amount": 2 } ], "covered": true }
        """;

    private static OperationModel Moor() => Operation("MoorBoat", "POST", "/boats", CallClass.Money) with
    {
        RequestType = "MoorBoatRequest",
        HasBody = true,
        ResponseType = TypeRef.Object("Boat"),
        RequestExamples = EquatableArray.Of(new ExampleModel(MooringRequest, default, null)),
        Examples = EquatableArray.Of(new ExampleModel(
            """
            { "requestId": "...", "success": true, "data": { "id": "boat-uuid", "kind": "sail", "status": "moored", "name": "Nutshell",
              "ownerId": "owner-uuid", "ownerPapersUrl": "https://papers.example/...", "berths": [], "totalFee": 41.00, "deposit": 41.00, "tax": 0,
              "covered": true, "createdAt": "2026-05-14T12:00:00.000Z", "leaseEnds": "2026-05-21T12:00:00.000Z" } }
            """,
            EquatableArray.Of("data.berths"), null)),
        Errors = EquatableArray.Of(
            When(1, "NAME_TAKEN", "Another boat already has this name"), When(2, "NO_BERTHS", "Empty berths array"),
            When(4, "TOO_MANY_BERTHS", "More than 3 berths"), When(5, "INVALID_PAPERS_URL", "The papers URL is malformed"),
            When(9, "LENGTH_EXCEEDED", "The amount asked for is above the maximum for one berth")),
        RateLimits = EquatableArray.Of(new RateLimitModel("Gold", 4, 60, "4 requests / min"), new RateLimitModel("Tin", 2, 60, "2 requests / min")),
    };

    private static OperationModel GetBoat() => Operation("GetBoat", "GET", "/boats/{boatId}", CallClass.Read) with
    {
        PathParameters = EquatableArray.Of(Member("boatId", TypeRef.String) with { In = ParameterIn.Path, Required = true }),
        ResponseType = TypeRef.Object("Boat"),
        Errors = EquatableArray.Of(When(3, "BOAT_NOT_FOUND", "No such boat, or one whose kind is `motor`")),
    };

    private static OperationModel GetBoats() => GetBoat() with
    {
        Name = "GetBoats",
        Shape = CallShape.Batch,
        PathParameters = EquatableArray.Of(Member("boatId", TypeRef.List(TypeRef.String)) with
        {
            In = ParameterIn.Path,
            Required = true,
            Limits = LimitsModel.None with { MaxItems = 3 },
        }),
        ResponseType = TypeRef.List(TypeRef.Object("Boat")),
    };

    private static OperationModel ListBoats() => Operation("ListBoats", "GET", "/boats", CallClass.Read) with
    {
        RequestType = "ListBoatsRequest",
        IsRequestOptional = true,
        ResponseType = TypeRef.Object("ListBoatsResult"),
        Paging = new(PagingForm.Cursor, "ListBoatsAll", "cursor", TypeRef.Object("Boat"))
        {
            Items = EquatableArray.Of("boats"), Next = EquatableArray.Of("nextCursor"), Size = "limit", DefaultSize = 2,
        },
        Examples = EquatableArray.Of(new ExampleModel(
            """{ "success": true, "data": { "boats": [ { "id": "boat-uuid-1", "name": "Nutshell" } ], "nextCursor": "eyJ..." } }""", default, null)),
    };

    private static OperationModel GiveUpBerth() => Operation("GiveUpBerth", "POST", "/boats/{boatId}/berths/{berthId}/give-up", CallClass.Idempotent) with
    {
        CredentialId = "skipper",
        PathParameters = EquatableArray.Of(
            Member("boatId", TypeRef.String) with { In = ParameterIn.Path, Required = true },
            Member("berthId", TypeRef.Uuid) with { In = ParameterIn.Path, Required = true }),
        ResponseType = TypeRef.Object("GiveUpBerthResult"),
        Remarks = new(EquatableArray.Of(new ProseBlock(ProseKind.Bullet, EquatableArray.Of(
            new Inline("The berth is not in a terminal state ("), new Inline("sunk", InlineStyle.Code), new Inline(", "), new Inline("sold", InlineStyle.Code), new Inline(")."))))),
        Examples = EquatableArray.Of(new ExampleModel(
            """{ "success": true, "data": { "boatId": "boat-uuid", "berthId": "berth-uuid", "status": "given up" } }""", default, 202)),
        Errors = EquatableArray.Of(
            When(7, "TOO_FRESH", "The berth is younger than 2 hours."),
            When(8, "NOT_POSSIBLE", "Not possible: not a sailing boat, or already in a terminal state."),
            When(90, "FORBIDDEN", "The boat does not belong to the skipper."),
            When(6, "BERTH_NOT_FOUND", "No berth with that `berthId` exists under the given `boatId`.")),
    };

    private static OperationModel LaunchBoat() => Operation("LaunchBoat", "POST", "/boats/{boatId}/launch", CallClass.Idempotent) with
    {
        PathParameters = EquatableArray.Of(Member("boatId", TypeRef.String) with { In = ParameterIn.Path, Required = true }),
        ResponseType = TypeRef.Object("Boat"),
        Examples = EquatableArray.Of(new ExampleModel("""{ "success": true, "data": { "id": "boat-uuid", "status": "afloat" } }""", default, null)),
    };

    /// <summary>No page says how it is authenticated, and nothing it returns is kept.</summary>
    private static OperationModel Weather() => Operation("GetWeather", "GET", "/weather/{place}", CallClass.Read) with
    {
        IsAuthenticated = false,
        PathParameters = EquatableArray.Of(Member("place", TypeRef.String) with { In = ParameterIn.Path, Required = true }),
        ResponseType = TypeRef.Object("GetWeatherResult"),
        Examples = EquatableArray.Of(new ExampleModel("""{ "success": true, "data": { "place": "Kiel", "wind": 7 } }""", default, null)),
    };

    private static OperationModel Operation(string name, string method, string path, CallClass @class) =>
        new(name, "Boats", "master", method, path, @class, CallShape.Plain, Page);

    private static ObjectModel Boat() => Type("Boat",
        Promised("id", TypeRef.Uuid), Promised("kind", TypeRef.Enum("BoatKind")), Promised("status", TypeRef.Enum("BoatStatus")), Member("name", TypeRef.String),
        Promised("ownerId", TypeRef.String), Promised("ownerPapersUrl", TypeRef.String), Promised("berths", TypeRef.List(TypeRef.Object("Berth"))),
        Promised("totalFee", TypeRef.Decimal), Member("deposit", TypeRef.Decimal), Member("tax", TypeRef.Decimal), Member("covered", TypeRef.Boolean),
        Promised("createdAt", TypeRef.DateTime), Member("leaseEnds", TypeRef.DateTime));

    private static ObjectModel Berth() => Type("Berth",
        Promised("id", TypeRef.String), Promised("pier", TypeRef.Integer), Promised("lit", TypeRef.Boolean), Member("fee", TypeRef.Object("Fee")),
        Member("amount", TypeRef.Integer), Member("status", TypeRef.Enum("BoatStatus")));

    private static ObjectModel Fee() => Type("Fee", Promised("price", TypeRef.Decimal), Member("rebate", TypeRef.Decimal));

    private static ObjectModel Request() => Type("MoorBoatRequest",
        Promised("name", TypeRef.String) with { Limits = LimitsModel.None with { MinLength = 2, MaxLength = 20 } },
        Promised("papersUrl", TypeRef.String),
        Promised("berths", TypeRef.List(TypeRef.Object("MoorBoatRequestBerth"))) with { Limits = LimitsModel.None with { MinItems = 1, MaxItems = 3 } },
        Member("pier", TypeRef.Enum("PierNumber")) with { Default = "\"12\"" },
        Member("covered", TypeRef.Boolean));

    private static ObjectModel RequestBerth() => Type("MoorBoatRequestBerth",
        Promised("berthId", TypeRef.String), Promised("price", TypeRef.Decimal) with { Limits = LimitsModel.None with { Minimum = 1, Maximum = 1000 } },
        Member("amount", TypeRef.Integer) with { Limits = LimitsModel.None with { Maximum = 10 } });

    private static ObjectModel ListRequest() => Type("ListBoatsRequest",
        Member("cursor", TypeRef.String) with { In = ParameterIn.Query },
        Member("limit", TypeRef.Integer) with { In = ParameterIn.Query, Default = "2", Limits = LimitsModel.None with { Maximum = 100 } },
        Member("kind", TypeRef.Enum("BoatKind")) with { In = ParameterIn.Query });

    private static ObjectModel ListResult() => Type("ListBoatsResult",
        Promised("boats", TypeRef.List(TypeRef.Object("Boat"))), Promised("nextCursor", TypeRef.String) with { Nullable = true });

    private static ObjectModel GiveUpResult() => Type("GiveUpBerthResult",
        Promised("boatId", TypeRef.String), Promised("berthId", TypeRef.Uuid), Promised("status", TypeRef.String));

    private static ObjectModel WeatherResult() => Type("GetWeatherResult", Promised("place", TypeRef.String), Promised("wind", TypeRef.Integer));

    private static ObjectModel Type(string name, params PropertyModel[] members) => new(name, ObjectUse.Response, new(members), Page);

    private static PropertyModel Member(string name, TypeRef type) => new(name, name, type);

    private static PropertyModel Promised(string name, TypeRef type) => Member(name, type) with { Required = true };

    private static EnumModel Enum(string name, params string[] values) =>
        new(name, values.Select(value => new EnumValueModel(value, value, "")).ToEquatableArray(), Page);

    private static ErrorModel Error(int code, string key, int? http, string description) => new(key, code, key, http, Prose.Of(description.Replace("`", "")), null);

    private static OperationErrorModel When(int code, string key, string when) => new(key, code, key, Prose.Of(when.Replace("`", "")));
}
