namespace ApiDocs.Parsing;

/// <summary>
/// Stands before the markdown parser, which cannot be stopped, takes a long time over deep nesting (3,000 nested list items: 50 seconds), and
/// is run on every keystroke: one walk over the lines.
/// </summary>
internal static class PageGuard
{
    public static void Check(PageText page)
    {
        var deepest = 0;
        for (var line = 0; line < page.LineCount; line++)
        {
            var (start, end) = (page.StartOf(line), page.EndOf(line));
            if (line >= Bound.Lines.Most)
                throw new PageRefusedException(Bound.Lines, start);

            Bound.LineLength.Hold(end - start, start);
            deepest = Math.Max(deepest, Check(page, start, end, deepest));
        }
    }

    /// <summary>How deeply the line nests.</summary>
    private static int Check(PageText page, int start, int end, int deepestAbove)
    {
        var marks = LineMarks.Of(page.Text, start, end);
        var depth = marks.Depth(deepestAbove);
        Bound.Nesting.Hold(depth, start);
        if (marks.Count > 0)
            page.Budget.Parts(marks.Count, start);

        return depth;
    }
}
