namespace ApiDocs.Parsing;

/// <summary>Cuts a passage where the page breaks its lines.</summary>
internal static class PassageLines
{
    public static IEnumerable<Passage> Of(Passage passage)
    {
        var text = passage.Text;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
            var line = passage.Trim(start, end);
            if (!line.IsBlank)
                yield return line;

            start = end + 1;
        }
    }
}
