using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Presence;

/// <summary>How sentences name members: code in backticks, or bare words between commas, "or" and "and".</summary>
internal static class PresenceNames
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>One name. Words that a sentence needs for itself are none.</summary>
    public const string Name = @"(?:`[^`\n]{1,80}`|(?<![\w`])(?!(?:the|an|one|of|or|nor|and|but|then|which|either|both|these|those|them|following|must|is|are|be|not|no|if|when|at|least|any|all|only|exactly|it|its|this|that|other|required|more|may|can|with)\b)[A-Za-z_][\w.\[\]-]{0,60}(?<![.-]))";

    private const string Between = @"(?:\s*(?:,\s*(?:or|and)?|/|\||\bor\b|\band\b)\s*(?:the\s+)?)";

    /// <summary>Two names or more.</summary>
    public const string List = Name + "(?:" + Between + Name + "){1,20}";

    private static readonly Regex Separator = new(Between, Options);
    private static readonly Regex SentenceEnd = new(@"(?<=[.;!?]\)?)\s+(?=[A-Z`(*])|\n", RegexOptions.CultureInvariant);

    /// <summary>The names of a list. Where some are code, bare words between them are the sentence's own ("`a` or `b`, but not both").</summary>
    public static IReadOnlyList<string> Split(string list)
    {
        var names = Regex.Matches(list, Name, Options).Cast<Match>().Select(match => match.Value).ToList();
        return [.. names.Where(name => name[0] == '`' || !names.Exists(other => other[0] == '`')).Select(Bare)];
    }

    public static bool HasAnd(string list) => Separator.Matches(list).Cast<Match>().Any(match => match.Value.Contains("and", StringComparison.OrdinalIgnoreCase));

    public static string Bare(string name) => name.Trim('`', '"', '\'', ' ');

    /// <summary>Running text with its code in backticks, sentence by sentence.</summary>
    public static IEnumerable<string> Sentences(Prose prose)
    {
        foreach (var block in prose.Blocks)
        {
            foreach (var part in Parted(Marked(block)))
            {
                if (part.Trim() is { Length: > 0 } sentence)
                {
                    yield return sentence;
                }
            }
        }
    }

    private static string Marked(ProseBlock block) => block.Inlines.Count == 1 && (block.Inlines[0].Style & InlineStyle.Code) == 0
        ? block.Inlines[0].Text
        : string.Concat(block.Inlines.Select(inline => (inline.Style & InlineStyle.Code) != 0 ? $"`{inline.Text}`" : inline.Text));

    private static string[] Parted(string text) => HasEndInside(text) ? SentenceEnd.Split(text) : [text];

    private static bool HasEndInside(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (i > 0 && char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or ';' or '!' or '?' or ')'))
            {
                return true;
            }
        }

        return false;
    }
}
