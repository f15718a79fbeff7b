using System.Text;
using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Tool.OpenApi;

/// <summary>The pages' words as markdown, which is what an OpenAPI description is written in.</summary>
internal static partial class ProseMarkdown
{
    public static string Of(Prose prose)
    {
        var text = new StringBuilder();
        ProseBlock? before = null;
        foreach (var block in prose.Blocks)
        {
            if (before is not null)
            {
                text.Append(IsOneList(before, block) ? "\n" : "\n\n");
            }

            text.Append(Block(block));
            before = block;
        }

        return text.ToString();
    }

    /// <summary>On one line, for a summary.</summary>
    public static string Line(Prose prose) => Blanks().Replace(string.Join(' ', prose.Blocks.Select(block => block.PlainText)), " ").Trim();

    /// <summary>The parts that say anything, divided by an empty line; null when none does.</summary>
    public static string? Join(params string?[] parts) =>
        string.Join("\n\n", parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } text ? text : null;

    private static string Block(ProseBlock block) => block.Kind switch
    {
        ProseKind.Heading => "### " + Inlines(block),
        ProseKind.Bullet => "- " + Inlines(block),
        ProseKind.Numbered => "1. " + Inlines(block),
        ProseKind.Callout => "> " + (block.Label is { } label ? $"**{label}:** " : "") + Inlines(block).Replace("\n", "\n> ", StringComparison.Ordinal),
        ProseKind.Code => $"```\n{block.PlainText.TrimEnd('\n')}\n```",
        _ => Inlines(block),
    };

    private static string Inlines(ProseBlock block) => string.Concat(block.Inlines.Select(Inline));

    // A link within the documentation leads nowhere from here; its words stay.
    private static string Inline(Inline inline)
    {
        var text = inline.Style.HasFlag(InlineStyle.Code) ? $"`{inline.Text}`" : inline.Text;
        var (start, end) = Ends(text);
        var styled = start == end ? text : text[..start] + Styled(text[start..end], inline.Style) + text[end..];
        return inline.Link is { } link && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? $"[{styled}]({link})" : styled;
    }

    private static string Styled(string text, InlineStyle style)
    {
        var marks = style.HasFlag(InlineStyle.Strong) ? "**" : style.HasFlag(InlineStyle.Emphasis) ? "*" : "";
        return marks + text + marks;
    }

    private static (int Start, int End) Ends(string text)
    {
        var end = text.TrimEnd().Length;
        return (Math.Min(text.Length - text.TrimStart().Length, end), end);
    }

    private static bool IsOneList(ProseBlock one, ProseBlock other) =>
        one.Kind == other.Kind && one.Kind is ProseKind.Bullet or ProseKind.Numbered or ProseKind.TableRow;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
