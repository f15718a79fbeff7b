namespace ApiDocs.Tests.Dialects;

/// <summary>A row to be written: its full place in the tree, its type's words, where it goes.</summary>
internal sealed record DrawnRow(DrawnField Field, int Depth, string FullName, string Type, string In);

/// <summary>Ways to tell a list of parameters.</summary>
internal static class ParameterForms
{
    private static readonly (string Yes, string No)[] s_marks = [("Yes", "No"), ("YES", "NO"), ("true", "false"), ("✅", "❌"), ("✓", ""), ("是", "否"), ("Required", "Optional"), ("**Yes**", "-"), ("Yes", "Conditional"), ("Yes", "Yes, if it has any")];
    private static readonly string[] s_names = ["Parameter", "Field", "Name", "Attribute", "Property", "Key", "Param", "参数"];
    private static readonly string[] s_required = ["Required", "Mandatory", "Required?", "必填"];
    private static readonly string[] s_descriptions = ["Description", "Comments", "Notes", "说明"];
    private static readonly Func<DrawnRow, string>[] s_nesting =
    [
        row => row.FullName,
        row => new string('>', row.Depth) + (row.Depth > 0 ? " " : "") + row.Field.Name,
        row => string.Concat(Enumerable.Repeat("&gt;", row.Depth)) + (row.Depth > 0 ? " " : "") + row.Field.Name,
        row => (row.Depth > 0 ? "↳ " : "") + row.Field.Name,
        row => (row.Depth > 0 ? "- " : "") + row.Field.Name,
        row => $"`{row.FullName.Replace("[]", "[0]")}`",
        row => $"`{row.FullName.Replace("[]", "")}`",
    ];

    /// <summary>The form of one folder; it is kept for all its pages.</summary>
    public static Func<IReadOnlyList<DrawnRow>, string> Draw(Random random, bool isPlaceInColumn)
    {
        var mark = s_marks[random.Next(s_marks.Length)];
        var nesting = s_nesting[random.Next(s_nesting.Length)];
        var (name, required, description) = (Pick(random, s_names), Pick(random, s_required), Pick(random, s_descriptions));
        string Mark(DrawnRow row) => row.Field.IsRequired ? mark.Yes : mark.No;
        (string Head, Func<DrawnRow, string> Cell)[] columns =
        [
            (name, nesting), ("Type", row => row.Type), (required, Mark), (description, _ => "What it is"),
        ];
        columns = random.Next(3) switch
        {
            0 => columns,
            1 => [columns[0], columns[2], columns[1], columns[3]],
            _ => [columns[0], columns[1], columns[3], columns[2]],
        };
        if (isPlaceInColumn)
            columns = [columns[0], ("In", row => row.In), .. columns[1..]];

        return random.Next(isPlaceInColumn ? 2 : 6) switch
        {
            0 => rows => Pipes(columns, rows, "| ", " |"),
            1 => rows => Html(columns, rows),
            // Without the bar in front a line that begins with a mark would be a list or a quotation.
            2 => rows => Pipes([.. columns.Select(column => column.Head == name ? (name, row => row.FullName) : column)], rows, "", ""),
            3 => rows => Under(rows, nesting),
            4 => rows => Pipes([(name, row => row.Field.IsRequired ? nesting(row) + " *required*" : nesting(row)), columns.First(column => column.Head == "Type"), (description, _ => "What it is")], rows, "| ", " |"),
            _ => rows => Pipes([(name, nesting), columns.First(column => column.Head == "Type"), (description, row => row.Field.IsRequired ? "**Required.** What it is" : "*[Optional]* What it is")], rows, "| ", " |"),
        };
    }

    /// <summary>Bullets below a line for those that must be given and one for those that need not.</summary>
    public static string Bullets(IReadOnlyList<DrawnRow> rows)
    {
        string Part(string label, bool isRequired) => rows.Any(row => row.Field.IsRequired == isRequired)
            ? $"**{label} parameters:**\n\n{string.Join("\n", rows.Where(row => row.Field.IsRequired == isRequired).Select(row => $"* `{row.FullName}` ({row.Type}) - what it is"))}\n\n"
            : "";
        return Part("Required", true) + Part("Optional", false);
    }

    /// <summary>Components, each of which says where it goes.</summary>
    public static string Tags(IReadOnlyList<DrawnRow> rows) => string.Join("\n", rows.Select(row =>
        $"<ParamField {row.In}=\"{row.FullName}\" type=\"{row.Type.Replace("&lt;", "<").Replace("&gt;", ">")}\"{(row.Field.IsRequired ? " required" : "")}>\n  What it is.\n</ParamField>"));

    /// <summary>Components inside components.</summary>
    public static string NestedTags(IReadOnlyList<DrawnRow> rows)
    {
        var text = new List<string>();
        for (var i = 0; i < rows.Count; i++)
        {
            var inner = rows.Skip(i + 1).TakeWhile(row => row.Depth > rows[i].Depth).ToList();
            var content = inner.Count == 0 ? "" : $"  <Expandable title=\"properties\">\n{NestedTags(inner.ConvertAll(row => row with { FullName = row.Field.Name }))}\n  </Expandable>\n";
            text.Add($"<ApiParam name=\"{rows[i].Field.Name}\" in=\"{rows[i].In}\" type=\"{rows[i].Type.Replace("&lt;", "<").Replace("&gt;", ">")}\" :required=\"{(rows[i].Field.IsRequired ? "true" : "false")}\">\n  What it is.\n{content}</ApiParam>");
            i += inner.Count;
        }

        return string.Join("\n", text);
    }

    private static string Under(IReadOnlyList<DrawnRow> rows, Func<DrawnRow, string> nesting) =>
        Pipes([("Attribute", row => $"{nesting(row)}<br>{row.Type}<br>{(row.Field.IsRequired ? "required" : "optional")}"), ("Description", _ => "What it is")], rows, "| ", " |");

    private static string Pipes((string Head, Func<DrawnRow, string> Cell)[] columns, IReadOnlyList<DrawnRow> rows, string left, string right)
    {
        string Line(IEnumerable<string> cells) => left + string.Join(" | ", cells) + right;
        return string.Join("\n", [Line(columns.Select(column => column.Head)), Line(columns.Select(_ => "---")), .. rows.Select(row => Line(columns.Select(column => column.Cell(row))))]);
    }

    private static string Html((string Head, Func<DrawnRow, string> Cell)[] columns, IReadOnlyList<DrawnRow> rows) =>
        $"<table>\n<tr>{string.Concat(columns.Select(column => $"<th>{column.Head}</th>"))}</tr>\n\n{string.Join("\n", rows.Select(row => $"    <tr>\n{string.Join("\n", columns.Select(column => $"        <td>{column.Cell(row).Replace("**", "")}</td>"))}\n    </tr>"))}\n</table>";

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
