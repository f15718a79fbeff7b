using System.Text;

namespace ApiDocs.Hostile;

/// <summary>Long texts of short ones.</summary>
internal static class Repeated
{
    public static string Unit(string unit, int length) => new StringBuilder().Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();

    /// <summary>As many lines as the length takes in, at least one.</summary>
    public static string Lines(int length, string before, Func<int, string> line, string after = "")
    {
        var text = new StringBuilder(before);
        for (var i = 0; ; i++)
        {
            var next = line(i);
            if (i > 0 && text.Length + next.Length + 1 + after.Length > length)
                return text.Append(after).ToString();

            text.Append(next).Append('\n');
        }
    }
}
