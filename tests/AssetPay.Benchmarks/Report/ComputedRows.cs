using System.Globalization;

namespace ApiDocs.Benchmarks.Report;

/// <summary>The lines whose figures are put together from several benchmarks.</summary>
internal static class ComputedRows
{
    private const double MostOfMarkdown = 3;
    private const double MostOfTypes = 0.5;
    private const double MostGrowth = 1.2;

    public static IEnumerable<Row> Of(PartResult part)
    {
        var figures = part.Figures;
        if (Above(figures, 100) is { } few && Above(figures, 1000) is { } many)
        {
            foreach (var (pages, above) in new[] { (100, few), (1000, many) })
            {
                yield return Cold(pages, above, figures[$"Cold.MarkdownAlone(Pages={pages})"]);
            }

            yield return Growth("time a page above the floor, at 1,000 pages", many.Nanoseconds / few.Nanoseconds, $"({Figure.Time(many.Nanoseconds)} : {Figure.Time(few.Nanoseconds)})");
            yield return Growth("memory a page above the floor, at 1,000 pages", many.Bytes / few.Bytes, $"({Figure.Size(many.Bytes)} : {Figure.Size(few.Bytes)})");
            yield return Files(100, part.Counts["files of 100"]);
            yield return Files(1000, part.Counts["files of 1000"]);
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

    private static Row Growth(string what, double ratio, string figures) => Row.Of(what, $"{Row.Times(MostGrowth)} of the same at 100 pages", ratio, MostGrowth, figures, "");

    private static Row Files(int pages, int files) =>
        new(string.Create(CultureInfo.InvariantCulture, $"files emitted, {pages:N0} pages"), "200 at most", files <= 200 ? $"{files}" : $"**{files}**", "");
}
