using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>Reads JSON examples as documentation writes them: with comments, with parts left out.</summary>
internal static class SampleReader
{
    /// <summary>All values from <paramref name="start"/> on (two bodies in one block happen). Trouble is reported at its place.</summary>
    public static List<SampleNode> ReadAll(Passage passage, int start, PageFacts facts)
    {
        var nodes = Read(passage, start, out var trouble);
        if (trouble is not null)
            facts.Report(Rules.BrokenExample, passage.PlaceOf(trouble.Index, trouble.Index < passage.Text.Length ? 1 : 0), trouble.What);

        return nodes;
    }

    public static SampleNode? ReadOne(Passage passage, int start, PageFacts facts) => ReadAll(passage, start, facts).FirstOrDefault();

    public static List<SampleNode> Read(Passage passage, int start, out SampleTrouble? trouble)
    {
        var cursor = new SampleCursor(passage.Text, start);
        var parser = new SampleParser(passage, cursor);
        var nodes = new List<SampleNode>();
        while (parser.Trouble is null)
        {
            cursor.SkipSpace();
            if (cursor.IsAtEnd || (nodes.Count > 0 && cursor.Current is not ('{' or '[')))
                break;

            if (parser.ReadRoot() is { } node)
                nodes.Add(node);
        }

        if (parser.Trouble is null && !cursor.IsAtEnd && !cursor.IsEllipsis)
            parser.Fail("something follows the end of the value");

        trouble = parser.Trouble;
        return nodes;
    }
}
