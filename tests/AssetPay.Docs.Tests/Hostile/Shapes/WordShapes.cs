namespace ApiDocs.Hostile;

/// <summary>The words that recognisers look for, nothing else, and far too often.</summary>
internal static class WordShapes
{
    // Just what a paragraph may have.
    private const int Size = 16_000;

    public static IEnumerable<Shape> All { get; } =
    [
        .. Words().SelectMany(word => new[]
        {
            new Shape("words in one line: " + word.Trim(), n => "# GET /boats\n\n" + Repeated.Unit(word, n) + "\n"),
            new Shape("words on lines: " + word.Trim(), n => Repeated.Lines(n, "# GET /boats\n\n", _ => Repeated.Unit(word, 100))),
            new Shape("words in paragraphs: " + word.Trim(), n => Repeated.Lines(n, "# GET /boats\n\n", _ => Repeated.Unit(word, Math.Min(Size, n / 2)) + "\n")),
            new Shape("words in a cell: " + word.Trim(), n => Repeated.Lines(n, "# POST /boats\n\n## Body\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n", i => $"| `a{i}` | string | Yes | {Repeated.Unit(word, Math.Min(Size, n / 2))} |")),
            new Shape("words in headings: " + word.Trim(), n => Repeated.Lines(n, "", _ => "## " + Repeated.Unit(word, Math.Min(Size, n / 2)))),
        }),
    ];

    private static IEnumerable<string> Words() =>
    [
        "one of ", "either ", "either a or ", "must not ", "required if ", "GET ", "GET / ", "GET /a ", "POST /a POST ", "/ ", "/a", "a/", "a.", "https://", "curl ", "defaults to ", "default: ", "between 1 and ", "min 1, ", "max ", "at most ", "up to 1 ", "1,000", "1 ", "1-", "1–", "5 requests per ", "100 / min ", "null or ", "omitted if ", "deprecated ", "use `a` instead ",
        "same as ", "same set as ", "minus ", "all errors of ", "Authorization: Bearer ", "`api-key` header ", "scope ", "A_B ", "A_", "`A_B` (1) ", "returns a ", "Returns ", "an array of ", "next page ", "cursor ", "webhook ", "we send a POST ", "HMAC-SHA256 ", "timeout ", "retry after ", "idempotent ", "if a is given, ", "a and b ", "a, ", "a; ", "\"a\" ", "'", "\"", "(", "()", "( ", "a. A ", "A. ", "e.g. ", "...", "…", "- ", "-> ", "→ ", "= ", "==", ": ", "::", "{a}", "{{a}} ", "<a> ", "ı ", "K ", "🚢", "é", "\u00A0", "\u200B", "from `a` on ", "a-b ", "a_b ", "aB", "Ab ", "env ", "base URL ", "Base URL: https://a.b ", "400 ", "HTTP 400 ", "(400) ", "code 1 ", "error ", "if ", "unless ", "when ", "only ", "exactly ", "at least ", "both ", "together ", "is required ", "cannot be ", "array of a ", "string ", "string|", "string | ", "a[]", "a[].b ", "[]", "UUID ", "ISO 8601 ", "chars ", "hours ", "24 hours ", "a\tb ",
    ];
}
