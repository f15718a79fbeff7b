namespace ApiDocs.Hostile;

/// <summary>Tables of bars and of HTML, on lines that are none, and far too large.</summary>
internal static class TableShapes
{
    public static IEnumerable<Shape> All { get; } =
    [
        Shape.Lines("table of two columns", "| a | b |\n|---|---|\n", i => "| a | b |"),
        Shape.Lines("table of real rows", "| Field | Type | Required | Description |\n|---|---|---|---|\n", i => $"| `field{i}` | string | Yes | The name of the boat {i}, at most 40 characters |"),
        Shape.Lines("table of thirty columns", Repeated.Unit("| a ", 120) + "|\n" + Repeated.Unit("|---", 120) + "|\n", i => Repeated.Unit("| a ", 120) + "|"),
        Shape.Lines("table of empty cells", "|||||\n|-|-|-|-|\n", i => "|||||"),
        Shape.Lines("table of bars", Repeated.Unit("|", 60) + "\n" + Repeated.Unit("|-", 120) + "\n", i => Repeated.Unit("|", 60)),
        new("row of many columns", n => Repeated.Unit("|a", n / 2) + "|\n" + Repeated.Unit("|-", n / 2) + "|\n|a|\n"),
        new("many columns, many short rows", n => Repeated.Unit("|a", 4000) + "|\n" + Repeated.Unit("|-", 4000) + "|\n" + Repeated.Lines(n - 8000, "", i => "|a|")),
        new("400 columns, many short rows", n => Repeated.Unit("|a", 800) + "|\n" + Repeated.Unit("|-", 800) + "|\n" + Repeated.Lines(n - 1600, "", i => "|a|")),
        new("250 columns, many short rows", n => Repeated.Unit("|a", 500) + "|\n" + Repeated.Unit("|-", 500) + "|\n" + Repeated.Lines(n - 1000, "", i => "|a|")),
        Shape.Lines("two columns, long rows", "|a|b|\n|-|-|\n", i => Repeated.Unit("|a", 1000) + "|"),
        Shape.Lines("table without outer bars", "a|b\n-|-\n", i => "a|b"),
        Shape.Lines("tables", "", i => "|a|b|\n|-|-|\n|c|d|\n"),
        Shape.Lines("table never headed", "", i => "|a|b|"),
        Shape.Lines("dashes only", "", i => "|-|-|"),
        Shape.Lines("paragraph of bars", "", i => "a | b"),
        Shape.Lines("table with open brackets", "|a|b|\n|-|-|\n", i => "|[a|*b|"),
        Shape.Lines("table with open code", "|a|b|\n|-|-|\n", i => "|`a|b|"),
        Shape.Lines("table with links", "|a|b|\n|-|-|\n", i => "|[a](b)|**b**|"),
        Shape.Lines("table with open stars", "|a|b|\n|-|-|\n", i => "|*a|**b|"),
        Shape.Lines("table in a quote", "> |a|b|\n> |-|-|\n", i => "> |a|b|"),
        Shape.Lines("table in a list", "- |a|b|\n  |-|-|\n", i => "  |a|b|"),
        Shape.Lines("html table", "<table>\n", i => $"<tr><td>a{i}</td><td>b</td></tr>", "</table>\n"),
        Shape.Lines("html tables never closed", "", i => "<table><tr><td>"),
        Shape.Lines("html table of one cell", "<table><tr><td>", i => "<b>a</b>", "</table>\n"),
        Shape.Lines("html tables", "", i => "<table><tr><td>a</td></tr></table>"),
        Shape.Run("html table on one line", "<tr><td>a", "<table>", "</table>"),
    ];
}
