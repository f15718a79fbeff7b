using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>The pieces of lines of code: one for each line, and one for each break, which stands where the next line begins.</summary>
internal static class LinePieces
{
    public static Piece[] Of(string lines, int at)
    {
        var pieces = new List<Piece>();
        for (var start = 0; start < lines.Length;)
        {
            var end = lines.IndexOf('\n', start) is >= 0 and var feed ? feed : lines.Length;
            if (end > start)
                pieces.Add(new Piece(start, lines.Substring(start, end - start), at + start, at + end, InlineStyle.Plain, null));

            if (end < lines.Length)
                pieces.Add(new Piece(end, "\n", at + end + 1, at + end + 1, InlineStyle.Plain, null));

            start = end + 1;
        }

        return [.. pieces];
    }
}
