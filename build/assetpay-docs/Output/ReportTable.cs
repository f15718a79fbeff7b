using System.Text;
using Spectre.Console;

namespace ApiDocs.Tool.Output;

/// <summary>A column's head; figures stand at its right.</summary>
internal sealed record ReportColumn(string Name, bool IsFigure = false);

/// <summary>Rows under heads: drawn for a terminal, or as plain lines whose columns are lined up by blanks.</summary>
internal sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string Gap = "  ";

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; } = [.. Rows.Select(row => row.Select(ShownText.Of).ToList())];

    public Table Drawn()
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in Columns)
        {
            var head = new TableColumn(new Text(column.Name, new(decoration: Decoration.Bold)));
            table.AddColumn(column.IsFigure ? head.RightAligned() : head);
        }

        foreach (var row in Rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        return table;
    }

    public string Plain()
    {
        var widths = Columns.Select((column, at) => Rows.Select(row => row[at].Length).Append(column.Name.Length).Max()).ToArray();
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend([.. Columns.Select(column => column.Name)]))
        {
            var cells = row.Select((cell, at) => Columns[at].IsFigure ? cell.PadLeft(widths[at]) : cell.PadRight(widths[at]));
            text.AppendLine(string.Join(Gap, cells).TrimEnd());
        }

        return text.ToString();
    }
}
