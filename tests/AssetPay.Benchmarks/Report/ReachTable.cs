using System.Text;

namespace ApiDocs.Benchmarks.Report;

/// <summary>The table of a run, in markdown.</summary>
internal static class ReachTable
{
    public static string Write(string heading, IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder($"## {heading}\n\n| what | reach | figure (ours : theirs) | floor |\n| --- | --- | --- | --- |\n");
        foreach (var row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row.What, row.Wanted, row.Reached, row.Floor).Append(" |\n");
        }

        return text.Append('\n').ToString();
    }
}
