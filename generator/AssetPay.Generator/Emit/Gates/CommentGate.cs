namespace ApiDocs.Generator.Emit.Gates;

/// <summary>Page text after <c>//</c>: it ends where the line ends, so all that counts is that it is one line.</summary>
internal static class CommentGate
{
    private static readonly char[] Blank = [' '];

    public static string Line(string text) => CharacterGate.OneLine(text).Trim();

    /// <summary>A long text on several lines, broken at its blanks.</summary>
    public static string Lines(string text, int width)
    {
        var lines = new List<string> { "//" };
        foreach (var word in Line(text).Split(Blank, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[lines.Count - 1] != "//" && lines[lines.Count - 1].Length + 1 + word.Length > width)
            {
                lines.Add("//");
            }

            lines[lines.Count - 1] += " " + word;
        }

        return string.Join("\n", lines);
    }
}
