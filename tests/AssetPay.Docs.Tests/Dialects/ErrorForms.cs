namespace ApiDocs.Tests.Dialects;

/// <summary>Ways to tell the errors of an operation.</summary>
internal static class ErrorForms
{
    public static readonly Func<IReadOnlyList<DrawnError>, string>[] All =
    [
        errors => "#### Errors\n\n| Code | HTTP | Description |\n| --- | --- | --- |\n" + Lines(errors, error => $"| `{error.Key}` | {error.Http} | {error.Words} |"),
        errors => "#### Errors\n\n| Status | Code | Description | Example |\n| --- | --- | --- | --- |\n" + Lines(errors, error => $"| {error.Http} | {error.Key} | {error.Words} | — |"),
        errors => "#### Error codes\n\nHTTP | code | Description\n--- | --- | ---\n" + Lines(errors, error => $"{error.Http} | {error.Key} | {error.Words}"),
        errors => Lines(errors, error => $"**{error.Http} Refused**\n\n```json\n{{ \"code\": \"{error.Key}\", \"message\": \"{error.Words}\" }}\n```\n"),
        errors => Lines(errors, error => $"#### {error.Http} Refused\n\n```json\n{{ \"error\": {{ \"code\": \"{error.Key}\", \"message\": \"{error.Words}\" }} }}\n```\n"),
        errors => Lines(errors, error => $"```json {error.Http}\n{{ \"error\": {{ \"code\": \"{error.Key}\" }} }}\n```\n"),
        errors => Lines(errors, error => $"<details>\n<summary>{error.Http} Refused</summary>\n\n```json\n{{ \"code\": \"{error.Key}\" }}\n```\n\n</details>\n"),
    ];

    private static string Lines(IReadOnlyList<DrawnError> errors, Func<DrawnError, string> line) => string.Join("\n", errors.Select(line)) + "\n";
}
