namespace ApiDocs.Benchmarks.Pages;

/// <summary>The words that made pages are put together from. No two numbers give the same name.</summary>
internal static class MadeWords
{
    private static readonly string[] s_verbs = ["List", "Get", "Launch", "Refit", "Charter", "Moor", "Inspect", "Insure", "Rename", "Scrap"];
    private static readonly string[] s_kinds = ["Coastal", "Northern", "Wooden", "Racing", "Fishing", "Royal", "Sunken", "Electric", "Double", "Harbour", "Ocean", "River", "Arctic", "Training", "Rescue", "Cargo", "Ancient", "Rented", "Private", "Public", "Steel", "Silent", "Golden", "Leaky", "Sturdy", "Swift", "Heavy", "Tiny", "Remote", "Western"];
    private static readonly string[] s_things = ["Boat", "Ferry", "Pier", "Crew", "Voyage", "Buoy", "Lighthouse", "Mooring", "Sail", "Anchor", "Dock", "Tug", "Raft", "Canoe", "Barge", "Pilot", "Cabin", "Compass", "Engine", "Signal", "Tide", "Chart", "Manifest", "Berth", "Cable", "Crane", "Winch", "Rudder", "Keel", "Mast", "Net", "Oar", "Lantern", "Locker", "Ledger"];
    private static readonly string[] s_fields = ["name", "length", "draught", "home_port", "flag", "launched_at", "owner_id", "call_sign", "tonnage", "price", "seats", "is_insured", "note", "status", "priority", "currency", "quantity", "reference", "captain", "berth_id"];

    private static readonly string[] s_prose =
    [
        "The harbour master sees it at once, and the crew within a minute.", "Nothing is charged before the tide has turned.", "A vessel that is out at sea cannot be changed.",
        "Use it sparingly: the register is shared by all ports.", "What comes back is the state after the change.", "Fees are in euros and hold for one day.",
        "If the berth is taken, the next free one is offered.", "Numbers below zero are refused.", "A call under another flag counts for that flag.", "It takes up to five minutes until every port knows of it.",
    ];

    /// <summary>"Northern Ferry": one of more than a thousand, with a number where those are used up.</summary>
    public static string Thing(int number)
    {
        var (kind, thing) = (s_kinds[number % s_kinds.Length], s_things[number / s_kinds.Length % s_things.Length]);
        var round = number / (s_kinds.Length * s_things.Length);
        return round == 0 ? $"{kind} {thing}" : $"{kind} {thing} {(char)('A' + (round % 26))}{round / 26}";
    }

    public static string Verb(int number) => s_verbs[number % s_verbs.Length];

    public static string Method(string verb) => verb switch { "List" or "Get" => "GET", "Rename" => "PATCH", "Refit" => "PUT", "Scrap" => "DELETE", _ => "POST" };

    public static IEnumerable<string> Fields(Random random, int count) => s_fields.OrderBy(_ => random.Next()).Take(count);

    public static string Prose(Random random, int sentences) => string.Join(" ", Enumerable.Range(0, sentences).Select(_ => s_prose[random.Next(s_prose.Length)]));

    public static string Type(string field) => field switch
    {
        "price" or "length" or "draught" or "tonnage" => "number",
        "seats" or "quantity" or "priority" => "integer",
        "is_insured" => "boolean",
        "launched_at" => "string (ISO 8601)",
        _ => "string",
    };

    public static string Value(string field) => Type(field) switch
    {
        "number" => "12.50",
        "integer" => "4",
        "boolean" => "true",
        "string (ISO 8601)" => "\"2026-03-04T10:00:00.000Z\"",
        _ => $"\"{field}-1\"",
    };
}
