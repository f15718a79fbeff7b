using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Reads in prose that a member can be null: "at the end of the list `nextCursor` is `null`", "`Trade.error` is null".</summary>
internal static class NullWords
{
    /// <summary>Whether a paragraph names the member and the value null, both as code.</summary>
    public static bool SaysNull(Prose text, string member) => text.Blocks.Any(block =>
        block.Kind == ProseKind.Paragraph && IsCode(block, member) && IsCode(block, "null"));

    /// <summary>The members, as type and name, that a text calls null.</summary>
    public static IEnumerable<(string Type, string Member)> Named(Prose text)
    {
        foreach (var block in text.Blocks)
        {
            for (var i = 0; i + 1 < block.Inlines.Count; i++)
            {
                var parts = block.Inlines[i].Text.Split('.');
                if (parts.Length == 2 && (block.Inlines[i].Style & InlineStyle.Code) != 0 && block.Inlines[i + 1].Text.StartsWith(" is null", StringComparison.Ordinal))
                {
                    yield return (parts[0], parts[1]);
                }
            }
        }
    }

    private static bool IsCode(ProseBlock block, string text) => block.Inlines.Any(inline => (inline.Style & InlineStyle.Code) != 0 && inline.Text == text);
}
