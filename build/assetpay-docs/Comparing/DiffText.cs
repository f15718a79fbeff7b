using ApiDocs.Changes;
using ApiDocs.Tool.Output;

namespace ApiDocs.Tool.Comparing;

/// <summary>The changes for people: a table, and one line of totals.</summary>
internal static class DiffText
{
    public static void Write(DiffReport report, Screen screen)
    {
        if (report.Changes.Count > 0)
        {
            screen.Table(new(
                [new("Breaks"), new("Where"), new("What"), new("Change"), new("Why"), new("Old"), new("New")],
                [.. report.Changes.Select(Row)]));
            screen.Line();
        }

        screen.Line(report.Totals);
    }

    private static string[] Row(PlacedChange placed)
    {
        var subject = ChangeSubject.Of(placed.Change);
        return
        [
            placed.Change.IsBreaking ? "yes" : "no", subject.Where, subject.What, ChangeSentence.Happening(placed.Change), placed.Change.Why,
            PlacedChange.Text(placed.Old), PlacedChange.Text(placed.New),
        ];
    }
}
