namespace ApiDocs.Tests.Changes;

/// <summary>An edit of the harbour's lock, the rule that judges it there and the one that judges it back, and what is told; null: nothing.</summary>
internal static class ContractRuleCases
{
    private const string Production = """{"server": "Production", "url": "https://api.boats.example", "first": "yes"}""";
    private const string Staging = """{"server": "Staging", "url": "https://staging.boats.example"}""";
    private const string Key = """{"credential": "HarbourKey", "header": "x-key"}""";
    private const string Choice = """{"rule": "fee, note", "of": "POST /boats", "given": "exactly one"}""";
    private const string Kept = """{"rule": "name, note", "of": "POST /boats", "given": "at least one"}""";
    private const string Read = """{"rule": "keel, owner", "of": "Boat", "given": "at most one"}""";
    private const string Paging = """{"paging": "cursor", "of": "GET /log", "form": "cursor", "items": "entries", "next": "nextCursor", "more": "hasMore"}""";
    private const string Nothing = """{"type": "POST /none", "form": "object"}""";
    private const string Berth = "\"berth\", \"of\": \"GET /boats/{harbourId}/list = berths[]\", \"type\": ";
    private const string Note = "\"note\", \"of\": \"POST /boats\", \"in\": \"body\", \"type\": \"string\"";
    private const string Limit = "\"limit\", \"of\": \"GET /boats/{harbourId}/list\", \"in\": \"query\", \"type\": ";

    public const string Token = """{"token": "HarbourKey", "algorithm": "HS256", "header": "alg = HS256, pier = claim berth.pier", "claims": "Keel", "ends at": "exp", "longest life": "7200 s"}""";
    public const string LongToken = """{"token": "HarbourKey", "algorithm": "HS256", "header": "alg = HS256, pier = claim berth.pier", "claims": "Keel", "ends at": "exp"}""";
    public const string Grant = """{"grant": "HarbourKey", "by": "POST /boats", "at": "owner"}""";
    private const string RequestId = """{"requestid": "of every call", "header": "x-trace"}""";
    private const string Returns = "\"returns\": \"Boat\"";

    public static readonly IReadOnlyList<(string There, string Back, string From, string To, string? Told, string? ToldBack)> All =
    [
        ("server-added", "server-removed", Production, $"{Production}, {Staging}", "Added server Staging", "! Removed server Staging"),
        ("callbacks-added", "callbacks-changed", Production, $$"""{{Production}}, {"callbacks": "of the API", "header": "X-Tide", "signed": "{id}.{time}.{body}"}""", "Added callbacks", "! Removed callbacks"),
        ("token-added", "token-removed", Production, $"{Production}, {Token}", "Added token HarbourKey", "! Removed token HarbourKey"),
        ("grant-added", "grant-removed", Production, $"{Production}, {Grant}", "Added grant HarbourKey", "! Removed grant HarbourKey"),
        ("request-id-added", "request-id-changed", Production, $"{Production}, {RequestId}", "Added request id", "! Removed request id"),
        ("repeating-begins", "repeating-ends", Returns, $"{Returns}, \"repeating\": \"harmless\"", "Changed POST /boats repeating: none -> harmless", "! Changed POST /boats repeating: harmless -> none"),
        ("repeating-ends", "repeating-begins", "\"operation\": \"GET /log\"", "\"operation\": \"GET /log\", \"repeating\": \"moves money\"", "! Changed GET /log repeating: none -> moves money", "Changed GET /log repeating: moves money -> none"),
        ("taken-known", "taken-changed", Returns, $"{Returns}, \"taken\": \"NO_WIND\"", "Changed POST /boats taken: none -> NO_WIND", "! Changed POST /boats taken: NO_WIND -> none"),
        ("lookup-changed", "lookup-ends", Returns, $"{Returns}, \"found by\": \"GET /boats/{{}}\"", "Changed POST /boats found by: none -> GET /boats/{}", "! Changed POST /boats found by: GET /boats/{} -> none"),
        ("time-out-lengthened", "time-out-shortened", Returns, $"{Returns}, \"time-out\": \"100 s\"", "! Changed POST /boats time-out: none -> 100 s", "Changed POST /boats time-out: 100 s -> none"),
        ("error-repeating-begins", "error-repeating-ends", "\"code\": \"9\", \"http\": \"404\"", "\"code\": \"9\", \"http\": \"404\", \"repeating\": \"harmless\"", "Changed ! NO_HARBOUR repeating: none -> harmless", "! Changed ! NO_HARBOUR repeating: harmless -> none"),
        ("error-repeating-begins", "error-renewing-ends", "\"code\": \"9\", \"http\": \"404\"", "\"code\": \"9\", \"http\": \"404\", \"repeating\": \"with a new credential\"", "Changed ! NO_HARBOUR repeating: none -> with a new credential", "! Changed ! NO_HARBOUR repeating: with a new credential -> none"),
        ("once-only-begins", "once-only-ends", Note, $"{Note}, \"once only\": \"yes\"", "! Changed POST /boats note once only: no -> yes", "! Changed POST /boats note once only: yes -> no"),
        ("server-renamed", "server-renamed", "\"Production\"", "\"Live\"", "! Renamed server Live from Production", "! Renamed server Production from Live"),
        ("server-moved", "server-moved", "https://api.boats.example", "https://boats.example", "! Changed server Production url: https://api.boats.example -> https://boats.example", "! Changed server Production url: https://boats.example -> https://api.boats.example"),
        ("server-not-first", "server-first", ", \"first\": \"yes\"", "", null, "! Changed server Production first: no -> yes"),
        ("credential-added", "credential-removed", Key, $$"""{{Key}}, {"credential": "Token", "header": "x-token"}""", "Added credential Token", "! Removed credential Token"),
        ("credential-renamed", "credential-renamed", "\"HarbourKey\"", "\"PierKey\"", "! Renamed credential PierKey from HarbourKey", "! Renamed credential HarbourKey from PierKey"),
        ("credential-header-changed", "credential-header-changed", "\"header\": \"x-key\"", "\"header\": \"x-pier\"", "! Changed credential HarbourKey header: x-key -> x-pier", "! Changed credential HarbourKey header: x-pier -> x-key"),
        ("credential-scheme-known", "credential-scheme-changed", "\"header\": \"x-key\"", "\"header\": \"x-key\", \"scheme\": \"Bearer\"", "Changed credential HarbourKey scheme: none -> Bearer", "! Changed credential HarbourKey scheme: Bearer -> none"),
        ("envelope-changed", "envelope-shown", ", \"success\": \"success\"", "", "! Changed envelope success: success -> none", "Changed envelope success: none -> success"),
        ("operation-added", "operation-removed", Production, $$"""{{Production}}, {"operation": "PUT /sails"}, {"parameter": "area", "of": "PUT /sails", "in": "body", "type": "number"}""", "Added PUT /sails", "! Removed PUT /sails"),
        ("rule-added", "rule-removed", Production, $"{Production}, {Choice}", "! Added POST /boats & fee, note", "Removed POST /boats & fee, note"),
        ("rule-kept", "rule-removed", Production, $"{Production}, {Kept}", "Added POST /boats & name, note", "Removed POST /boats & name, note"),
        ("rule-narrowed", "rule-kept", "at least one", "exactly one", "! Changed GET /log & boat, pier given: at least one -> exactly one", "Changed GET /log & boat, pier given: exactly one -> at least one"),
        ("rule-narrowed", "rule-narrowed", "at least one", "at most one", "! Changed GET /log & boat, pier given: at least one -> at most one", "! Changed GET /log & boat, pier given: at most one -> at least one"),
        ("rule-narrowed", "rule-kept", ", \"when\": \"leak | storm\"", "", "! Changed GET /log & reason with kind when: leak | storm -> any value", "Changed GET /log & reason with kind when: any value -> leak | storm"),
        ("result-rule-changed", "result-rule-changed", Production, $"{Production}, {Read}", "Added Boat & keel, owner", "Removed Boat & keel, owner"),
        ("paging-removed", "paging-added", Paging, Nothing, "! Removed GET /log > cursor", "Added GET /log > cursor"),
        ("paging-moved", "paging-moved", "\"paging\": \"cursor\"", "\"paging\": \"after\"", "! Renamed GET /log > after from cursor", "! Renamed GET /log > cursor from after"),
        ("paging-form-changed", "paging-form-changed", "\"form\": \"cursor\"", "\"form\": \"page\"", "! Changed GET /log > cursor form: cursor -> page", "! Changed GET /log > cursor form: page -> cursor"),
        ("paging-changed", "paging-changed", "\"next\": \"nextCursor\"", "\"next\": \"meta.next\"", "! Changed GET /log > cursor next: nextCursor -> meta.next", "! Changed GET /log > cursor next: meta.next -> nextCursor"),
        ("paging-changed", "paging-told", ", \"more\": \"hasMore\"", "", "! Changed GET /log > cursor more: hasMore -> none", "Changed GET /log > cursor more: none -> hasMore"),
        ("operation-moved", "operation-moved", "POST /boats", "POST /vessels", "! Renamed POST /vessels from POST /boats", "! Renamed POST /boats from POST /vessels"),
        ("credential-ends", "credential-begins", "\"credential\": \"x-key\", \"scope\"", "\"scope\"", "Changed POST /boats credential: x-key -> none", "! Changed POST /boats credential: none -> x-key"),
        ("credential-changed", "credential-changed", "\"credential\": \"x-key\", \"scope\"", "\"credential\": \"x-pier\", \"scope\"", "! Changed POST /boats credential: x-key -> x-pier", "! Changed POST /boats credential: x-pier -> x-key"),
        ("result-ends", "result-begins", ", \"returns\": \"Boat\"", "", "! Changed POST /boats returns: Boat -> none", "Changed POST /boats returns: none -> Boat"),
        ("deprecated", "not-deprecated", "\"returns\": \"Boat\"", "\"returns\": \"Boat\", \"deprecated\": \"yes\"", "Changed POST /boats deprecated: no -> yes", "Changed POST /boats deprecated: yes -> no"),
        ("deprecated", "not-deprecated", "\"lost\", \"of\": \"BoatState\"", "\"lost\", \"of\": \"BoatState\", \"deprecated\": \"yes\"", "Changed BoatState = lost deprecated: no -> yes", "Changed BoatState = lost deprecated: yes -> no"),
        ("method-renamed", "method-renamed", "Boats.LaunchBoat", "Boats.Launch", "! Changed POST /boats method: Boats.LaunchBoat -> Boats.Launch", "! Changed POST /boats method: Boats.Launch -> Boats.LaunchBoat"),
        ("field-moved", "field-moved", "\"note\", \"of\": \"POST /boats\", \"in\": \"body\"", "\"note\", \"of\": \"POST /boats\", \"in\": \"query\"", "! Changed POST /boats ? note in: body -> query", "! Changed POST /boats note in: query -> body"),
        ("promise-begins", "promise-ends", "\"type\": \"Keel\"", "\"type\": \"Keel\", \"required\": \"yes\"", "Changed Boat.keel required: no -> yes", "! Changed Boat.keel required: yes -> no"),
        ("null-of-the-missing", "null-of-the-missing", "\"type\": \"Keel\"", "\"type\": \"Keel\", \"nullable\": \"yes\"", null, null),
        ("result-limit-changed", "result-limit-changed", "\"length\", \"of\": \"Boat\", ", "\"length\", \"of\": \"Boat\", \"max\": \"90\", ", "Changed Boat.length max: none -> 90", "Changed Boat.length max: 90 -> none"),
        ("pattern-begins", "pattern-ends", Note, Note + ", \"pattern\": \"^a$\"", "! Changed POST /boats note pattern: none -> ^a$", "Changed POST /boats note pattern: ^a$ -> none"),
        ("result-pattern-changed", "result-pattern-changed", "\"length\", \"of\": \"Boat\", ", "\"length\", \"of\": \"Boat\", \"pattern\": \"^a$\", ", "Changed Boat.length pattern: none -> ^a$", "Changed Boat.length pattern: ^a$ -> none"),
        ("type-not-shown", "type-shown", Berth + "\"string\"", Berth + "\"any\"", null, null),
        ("type-changed", "type-known", "\"returns\": \"Boat\"", "\"returns\": \"any\"", "! Changed POST /boats returns: Boat -> any", "Changed POST /boats returns: any -> Boat"),
        ("type-widened", "type-changed", Limit + "\"integer\"", Limit + "\"number\"", "Changed GET /boats/{harbourId}/list ? limit type: integer -> number", "! Changed GET /boats/{harbourId}/list ? limit type: number -> integer"),
        ("uuid-for-readers", "uuid-for-readers", "\"id\", \"of\": \"Boat\", \"type\": \"string\"", "\"id\", \"of\": \"Boat\", \"type\": \"uuid\"", "Changed Boat.id type: string -> uuid", "Changed Boat.id type: uuid -> string"),
        ("type-added", "type-removed", Production, $$"""{{Production}}, {"type": "Buoy", "form": "object"}""", "Added Buoy", "! Removed Buoy"),
        ("type-renamed", "type-renamed", "\"Keel\"", "\"Hull\"", "! Renamed Hull from Keel", "! Renamed Keel from Hull"),
        ("value-removed", "value-added", """{"value": "small", "of": "POST /boats sail"}""", Nothing, "! Removed POST /boats sail = small", "Added POST /boats sail = small"),
        ("value-renamed", "value-renamed", "\"ashore\"", "\"ASHORE\"", "! Renamed BoatState = ASHORE from ashore", "! Renamed BoatState = ashore from ASHORE"),
        ("error-status-not-said", "error-status-known", "\"code\": \"9\", \"http\": \"404\"", "\"code\": \"9\"", "Changed ! NO_HARBOUR http: 404 -> none", "Changed ! NO_HARBOUR http: none -> 404"),
        ("error-code-told-elsewhere", "error-code-told-elsewhere", "\"of\": \"POST /boats\", \"code\": \"8\"", "\"of\": \"POST /boats\", \"code\": \"9\"", null, null),
        ("otherwise", "otherwise", "\"returns\": \"Boat\"", "\"returns\": \"Boat\", \"mood\": \"calm\"", "Changed POST /boats mood: none -> calm", "Changed POST /boats mood: calm -> none"),
    ];

    public static IEnumerable<string> Rules => All.SelectMany(each => new[] { each.There, each.Back });
}
