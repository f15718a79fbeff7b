namespace ApiDocs.Tests.Dialects;

/// <summary>Ways to announce an operation under its title, each a form that documentation uses.</summary>
internal static class AnnouncementForms
{
    private const string Host = "https://api.boats.example";

    public static readonly Func<DrawnOperation, string, string>[] All =
    [
        (op, path) => $"`{op.Method} {path}`",
        (op, path) => $"`{op.Method} {path}` — permission `READ`",
        (op, path) => $"- `{op.Method} {path}` - what it says",
        (op, path) => $"**{op.Method}** `{path}`",
        (op, path) => $"{op.Method} `{path}`",
        (op, path) => $"```\n{op.Method} {path}\n```",
        (op, path) => $"```txt\n{op.Method} {Host}{path}\n```",
        (op, path) => $"```json\n{op.Method} {path}\n```",
        (op, path) => $"<ApiEndpoint method=\"{op.Method}\" path=\"{path}\" />",
        (op, path) => $"<Badge text=\"{op.Method}\" /> `{path}`",
        (op, path) => $"<span class=\"method\">{op.Method}</span> <span class=\"path\">{path.Replace("<", "&lt;").Replace(">", "&gt;")}</span>",
        (op, path) => $"**Endpoint:** `{op.Method} {path}`",
        (op, path) => $"- **Method:** `{op.Method}`\n- **Path:** `{path}`",
        (op, path) => $"**URL** : `{path}`\n\n**Method** : `{op.Method}`",
        (op, path) => $"| Method | Path |\n| --- | --- |\n| {op.Method} | `{path}` |",
        (op, path) => $"#### HTTP Request\n\n`{op.Method} {Host}{path}`",
        (op, path) => $"#### Endpoint\n\n```\n{op.Method} {path}\n```",
    ];

    /// <summary>Ways to announce it by the heading itself.</summary>
    public static readonly Func<DrawnOperation, string, string>[] Headings =
    [
        (op, path) => $"{op.Method} {path}",
        (op, path) => $"`{op.Method} {path}`",
        (op, path) => $"2. {op.Method} {path}",
        (op, path) => $"{op.Title} - `{op.Method} {path}`",
    ];

    /// <summary>Notations of a parameter in a path.</summary>
    public static readonly Func<string, string>[] Paths =
    [
        path => path,
        path => path.Replace("{boatId}", ":boatId"),
        path => path.Replace("{boatId}", "<boatId>"),
        path => path.Replace("{boatId}", "{{boatId}}"),
    ];
}
