using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>"> name", ">> first", "↳ name", "- name": marks before a name that say how deep in the row above it the field is.</summary>
internal static class NestingMarks
{
    private static readonly Wording _marks = new("^(?<marks>[>\\u00A0\\u2003\\s]*(?:[>↳└├→─»]+|[-–•]+(?=\\s))[>↳└├→─»\\s\\u00A0-]*|\\u00A0{2,})(?=[\\w\"$])");

    /// <summary>How deep (the more, the deeper), and the name without its marks.</summary>
    public static (int Depth, Passage Name) Read(Passage cell)
    {
        // Most names begin with a letter.
        var match = cell.Text.Length > 0 && WordLetters.IsPlain(cell.Text[0]) ? Match.Empty : _marks.Match(cell.Text);
        if (!match.Success)
            return (0, cell);

        var depth = match.Value.Sum(mark => mark is '─' or ' ' or '\n' or '\t' ? 0 : mark is '\u00A0' or '\u2003' ? 1 : 2);
        return (depth, cell.Slice(match.Length, cell.Text.Length - match.Length).Trim());
    }
}
