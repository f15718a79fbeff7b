using System.Text;

namespace ApiDocs.Parsing;

/// <summary>
/// A run of a page's lines as a text of its own, for Markdig: indentation of a surrounding component taken off, line ends evened out.
/// Knows for each of its letters where it stands in the page.
/// </summary>
internal sealed class LineMap
{
    private readonly List<(int Start, int Offset)> _runs;

    private LineMap(List<(int Start, int Offset)> runs, string text) => (_runs, Text) = (runs, text);

    public string Text { get; }

    public static LineMap Of(PageText page, List<PagePart.Lines> lines, int indent)
    {
        var runs = new List<(int Start, int Offset)>(lines.Count);
        // Lines that need no change are taken in one piece.
        if (indent == 0 && page.HasPlainBreaks && lines.Count == 1)
        {
            runs.Add((0, lines[0].Start));
            return new LineMap(runs, page.LinesOf(lines[0].Start, lines[0].End));
        }

        var text = new StringBuilder(lines.Sum(run => run.End - run.Start + 2));
        foreach (var run in lines)
        {
            var start = run.Start;
            for (var line = page.LineAt(start); start <= run.End; start = page.StartOf(line))
            {
                var end = Math.Min(page.EndOf(line), run.End);
                var from = Math.Min(start + indent, end);
                runs.Add((text.Length, from));
                text.Append(page.Text, from, end - from).Append('\n');
                if (++line == page.LineCount)
                    break;
            }
        }

        return new LineMap(runs, text.ToString());
    }

    public int OffsetOf(int position)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return position < _runs[low].Start ? 0 : _runs[low].Offset + position - _runs[low].Start;
    }
}
