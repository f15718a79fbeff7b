namespace ApiDocs.Hostile;

/// <summary>Far too many parameters, errors and limits, and such as are nested far too deeply.</summary>
internal static class ParameterShapes
{
    private const string Body = "# POST /boats\n\n## Body\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n";

    private const string Errors = "# GET /boats\n\n## Errors\n\n| Code | Key | When |\n|---|---|---|\n";

    public static IEnumerable<Shape> All { get; } =
    [
        Shape.Lines("error table", Errors, i => $"| {i + 1} | `ERROR_{i}` | The boat {i} has sunk |"),
        Shape.Lines("error table of one key", Errors, i => "| 1 | `ERROR` | sunk |"),
        Shape.Lines("catalogue", "# Errors\n\n| Code | Key | HTTP | When |\n|---|---|---|---|\n", i => $"| {i + 1} | `ERROR_{i}` | 400 | The boat {i} has sunk |"),
        Shape.Lines("parameters", Body, i => $"| `field{i}` | string | Yes | Name {i} |"),
        Shape.Lines("parameters of one name", Body, i => "| `field` | string | Yes | Name |"),
        Shape.Lines("parameters nested", Body, i => $"| `{string.Concat(Enumerable.Repeat("a.", i % 30))}b{i}` | string | Yes | Name |"),
        Shape.Lines("parameters below one", Body + "| `a` | object | Yes | All |\n", i => $"| `a.b{i}` | string | Yes | Name |"),
        new("parameter of deep nesting", n => Body + "| `" + Repeated.Unit("a.", n - 200) + "b` | string | Yes | Name |\n"),
        Shape.Lines("parameters of growing depth", Body, i => $"| `c{i / 300}{string.Concat(Enumerable.Repeat(".b", i % 300))}` | object | Yes | Name |"),
        Shape.Lines("parameters by bullets", "# POST /boats\n\n## Body\n\n", i => $"- `field{i}` (string, required): the name"),
        Shape.Lines("parameters by nested bullets", "# POST /boats\n\n## Body\n\n", i => new string(' ', i % 20 * 2) + $"- `field{i}` (object, required): the name"),
        new("values in a cell", n => Body + "| `a` | string | Yes | One of " + string.Concat(Enumerable.Range(0, n / 11).Select(i => $"`v{i}`, ")) + "|\n"),
        new("type of lists", n => Body + "| `a` | string" + Repeated.Unit("[]", n - 200) + " | Yes | Name |\n"),
        new("type of arrays", n => Body + "| `a` | " + Repeated.Unit("array of ", n - 200) + "strings | Yes | Name |\n"),
        new("type of angles", n => Body + "| `a` | `" + Repeated.Unit("Array<", n / 2) + "string" + Repeated.Unit(">", n / 12) + "` | Yes | Name |\n"),
        new("type of maps", n => Body + "| `a` | `" + Repeated.Unit("Record<string, ", n / 2) + "string" + Repeated.Unit(">", n / 30) + "` | Yes | Name |\n"),
        new("type of brackets", n => Body + "| `a` | `" + Repeated.Unit("(", n / 2) + "string" + Repeated.Unit(")", n / 2) + "` | Yes | Name |\n"),
        new("type of alternatives", n => Body + "| `a` | " + Repeated.Unit("string \\| ", n - 200) + "number | Yes | Name |\n"),
        Shape.Lines("rate limits", "# GET /boats\n\n## Rate limits\n\n| Tier | Limit |\n|---|---|\n", i => $"| Tier{i} | {i + 1} requests / min |"),
    ];
}
