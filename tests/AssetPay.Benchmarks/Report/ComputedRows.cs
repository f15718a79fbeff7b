using System.Globalization;

namespace ApiDocs.Benchmarks.Report;

/// <summary>The lines whose figures are put together from several benchmarks.</summary>
internal static class ComputedRows
{
    private const double MostOfMarkdown = 3;
    private const double MostOfTypes = 0.5;

    public static IEnumerable<Row> Of(PartResult part)
    {
        var figures = part.Figures;
        foreach (var pages in new[] { 100, 1000 })
        {
            if (Above(figures, pages) is { } above)
            {
                yield return Cold(pages, above, figures[$"Cold.MarkdownAlone(Pages={pages})"]);
            }
        }

        if (figures.TryGetValue("ColdTypes.Ours", out var ours) && figures.TryGetValue("ColdTypes.Theirs", out var theirs))
        {
            var types = part.Counts["types of 100"];
            yield return Row.Of(
                $"cold, for each of {types} emitted types",
                $"{Row.Times(MostOfTypes)} of System.Text.Json's generator",
                ours.Nanoseconds / theirs.Nanoseconds,
                MostOfTypes,
                $"({Figure.Time(ours.Nanoseconds / types)} : {Figure.Time(theirs.Nanoseconds / types)}); {Row.Times(ours.Bytes / theirs.Bytes)} ({Figure.Size(ours.Bytes / types)} : {Figure.Size(theirs.Bytes / types)})",
                "");
        }
    }

    // What one page costs, without what Roslyn takes for the same texts.
    private static Figure? Above(IReadOnlyDictionary<string, Figure> figures, int pages) =>
        figures.TryGetValue($"Cold.Ours(Pages={pages})", out var ours) && figures.TryGetValue($"Cold.Floor(Pages={pages})", out var floor)
            ? new((ours.Nanoseconds - floor.Nanoseconds) / pages, (ours.Bytes - floor.Bytes) / pages)
            : null;

    private static Row Cold(int pages, Figure page, Figure markdown)
    {
        var (time, bytes) = (markdown.Nanoseconds / pages, markdown.Bytes / pages);
        return Row.Of(
            string.Create(CultureInfo.InvariantCulture, $"cold, per page of {pages:N0}, above the almost empty generator"),
            $"{Row.Times(MostOfMarkdown)} time of Markdig alone",
            page.Nanoseconds / time,
            MostOfMarkdown,
            $"({Figure.Time(page.Nanoseconds)} : {Figure.Time(time)}); {Row.Times(page.Bytes / bytes)} ({Figure.Size(page.Bytes)} : {Figure.Size(bytes)})",
            Figure.Time(time));
    }
}
