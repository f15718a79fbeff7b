namespace ApiDocs.Benchmarks.Pages;

/// <summary>The errors of the made API: a catalogue of all, and on each endpoint's page some of them.</summary>
internal static class ErrorPages
{
    private static readonly (int Code, string Key, int Http, string When)[] s_errors =
    [
        (1001, "VALIDATION_FAILED", 400, "The request is not as documented"), (1005, "RATE_LIMITED", 429, "Too many calls"), (1100, "UNKNOWN_KEY", 401, "The key is not valid"),
        (2001, "NOT_FOUND", 404, "Nothing has that id"), (2002, "BERTH_TAKEN", 409, "Another vessel lies there"), (2003, "TIDE_TOO_LOW", 409, "It would run aground"),
        (2004, "CREW_MISSING", 422, "Nobody is on board"), (2005, "ALREADY_AT_SEA", 409, "It has left the harbour"), (2006, "NOT_INSURED", 422, "The insurance has ended"),
        (2007, "FEE_UNPAID", 402, "The harbour's fee has not been paid"), (3001, "STORM_WARNING", 503, "The harbour is closed"), (9000, "SERVER_ERROR", 500, "Something broke"),
    ];

    public static string Catalogue() =>
        "# Error Codes\n\n## General\n\n| Code | Key | HTTP | Description |\n| --- | --- | --- | --- |\n"
        + string.Concat(s_errors.Select(error => $"| {error.Code} | `{error.Key}` | {error.Http} | {error.When} |\n"));

    public static string Table(Random random) =>
        "| Code | Key | When |\n| --- | --- | --- |\n"
        + string.Concat(s_errors.OrderBy(_ => random.Next()).Take(3 + random.Next(5)).OrderBy(error => error.Code).Select(error => $"| {error.Code} | `{error.Key}` | {error.When} |\n"));
}
