namespace ApiDocs.Hostile;

/// <summary>Examples of JSON.</summary>
internal static class JsonShapes
{
    private const string Answer = "# GET /boats\n\n**Scope:** `A`\n\n## Response\n\n```json\n";

    public static IEnumerable<Shape> All { get; } =
    [
        Json("deep objects", n => Repeated.Unit("{\"a\":", n)),
        Json("deep arrays", n => Repeated.Unit("[", n)),
        Json("deep arrays on lines", n => Repeated.Unit("[\n", n)),
        Json("objects closed", n => Repeated.Unit("{\"a\":\n", n / 2) + "1" + Repeated.Unit("}\n", n / 2)),
        Json("comment never closed", n => "{ /*" + Repeated.Unit("a\n", n)),
        Json("opened comments", n => "{" + Repeated.Unit("/* a\n", n)),
        Json("comments", n => "{" + Repeated.Unit("/* a */ ", n) + "}"),
        Json("comments on a line", n => "{" + Repeated.Lines(n, "", i => Repeated.Unit("/* a */ ", 60000)) + "}"),
        Json("line comments", n => "{" + Repeated.Unit("// a\n", n) + "}"),
        Json("strings never closed", n => "[" + Repeated.Unit("\"a\n", n)),
        Json("members", n => "{" + Lines(n, i => $"\"a{i}\": {i},") + "\"z\": 1}"),
        Json("members of one name", n => "{" + Lines(n, i => "\"a\": 1,") + "\"z\": 1}"),
        Json("items", n => "[" + Lines(n, i => "1,") + "1]"),
        Json("item objects", n => "[" + Lines(n, i => $"{{\"a\": {i}, \"b\": \"x\"}},") + "{}]"),
        Json("item objects of other members", n => "[" + Lines(n, i => $"{{\"a{i}\": {i}}},") + "{}]"),
        Json("items of strings", n => "[" + Lines(n, i => $"\"value{i}\",") + "\"z\"]"),
        Json("objects in objects", n => "{" + Lines(n, i => $"\"a{i}\": {{\"b{i}\": {{\"c\": 1}}}},") + "\"z\": 1}"),
        Json("like objects", n => "{" + Lines(n, i => $"\"a{i}\": {{\"id\": 1, \"name\": \"b\"}},") + "\"z\": 1}"),
        Json("alternatives", n => "{\"a\": " + Repeated.Unit("\"b\" |\n", n) + "\"c\"}"),
        Json("alternatives never ending", n => "{\"a\": " + Repeated.Unit("\"b\" | ", n)),
        Json("placeholders", n => "{" + Lines(n, i => $"\"a{i}\": <name>,") + "\"z\": 1}"),
        Json("open placeholders", n => "{\"a\": " + Repeated.Unit("<", n)),
        Json("ellipses", n => "{" + Repeated.Unit("...\n", n) + "}"),
        Json("dots", n => "{" + Repeated.Unit(".\n", n) + "}"),
        Json("one long string", n => "{\"a\": \"" + Repeated.Unit("a", n) + "\"}"),
        Json("long escapes", n => "{\"a\": \"" + Repeated.Unit("\\u0022", n) + "\"}"),
        Json("long number", n => "{\"a\": " + Repeated.Unit("1", n) + "}"),
        Json("bodies", n => Lines(n, i => "{\"a\": 1}")),
        Json("long name", n => "{\"" + Repeated.Unit("a", n) + "\": 1}"),
        Json("missing commas", n => "{" + Lines(n, i => $"\"a{i}\": 1") + "}"),
        Json("blank lines", n => "{" + Repeated.Unit("\n", n) + "\"a\": 1 \"b\": 2}"),
        Json("separators of blank lines", n => "{" + Lines(n, i => $"\"a{i}\": 1\n\n\n\n,") + "\"z\": 1}"),
        new("samples", n => Repeated.Lines(n, "# GET /boats\n\n## Response\n", i => "\n```json\n{\"a\": 1}\n```")),
        new("samples with prose between", n => Repeated.Lines(n, "# GET /boats\n\n## Response\n", i => "\nOr\n\n```json\n{\"a" + i + "\": 1}\n```")),
    ];

    private static string Lines(int length, Func<int, string> line) => Repeated.Lines(length, "", line);

    private static Shape Json(string name, Func<int, string> body) => new("JSON: " + name, n => Answer + body(n - 200) + "\n```\n");
}
