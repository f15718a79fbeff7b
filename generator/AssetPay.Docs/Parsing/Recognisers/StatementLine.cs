using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"**Label:** words" on a line of its own.</summary>
internal static class StatementLine
{
    public static Regex Of(string label) => new($"^{label}:[ \\t]*(?<says>[^\\n]*?)\\.?[ \\t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>What the line says, and what else the passage does.</summary>
    public static (Quote Says, Passage Others) Cut(Passage passage, Match line) => (
        passage.QuoteOf(line.Groups["says"].Index, line.Groups["says"].Length),
        new PassageBuilder(passage.Page, passage.OffsetOf(0))
            .Add(passage.Slice(0, line.Index).Trim(), "")
            .Add(passage.Slice(line.Index + line.Length, passage.Text.Length - line.Index - line.Length).Trim(), "\n").Build());
}
