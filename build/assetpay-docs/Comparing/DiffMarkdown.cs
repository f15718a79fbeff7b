using System.Text;
using ApiDocs.Changes;

namespace ApiDocs.Tool.Comparing;

/// <summary>The changes as a markdown list, for a pull request or a change note.</summary>
internal static class DiffMarkdown
{
    public static string Of(DiffReport report)
    {
        var text = new StringBuilder().Append(report.Totals).Append(".\n");
        Section(text, "Breaking", report.Changes.Where(change => change.Change.IsBreaking));
        Section(text, "Not breaking", report.Changes.Where(change => !change.Change.IsBreaking));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<PlacedChange> changes)
    {
        var heading = $"\n## {title}\n";
        foreach (var group in changes.GroupBy(change => ChangeSubject.Of(change.Change).Where))
        {
            text.Append(heading).Append($"\n### {Escaped(group.Key)}\n\n");
            heading = "";
            foreach (var placed in group)
            {
                text.Append($"- **{Escaped(ChangeSubject.Of(placed.Change).What)}** {Escaped(ChangeSentence.Happening(placed.Change))} ({placed.Change.Why}); {Places(placed)}\n");
            }
        }
    }

    private static string Places(PlacedChange placed) => (placed.Old, placed.New) switch
    {
        (null, null) => "no page says it in one place",
        ({ } old, null) => $"was `{PlacedChange.Text(old)}`",
        (null, { } now) => $"now `{PlacedChange.Text(now)}`",
        ({ } old, { } now) => $"`{PlacedChange.Text(old)}` → `{PlacedChange.Text(now)}`",
    };

    // What the docs write must not become a mark: names with underscores, lists in brackets.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            _ = c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
