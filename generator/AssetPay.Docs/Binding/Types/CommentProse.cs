using ApiDocs.Flow;

namespace ApiDocs.Binding.Types;

/// <summary>A comment of a type declaration as running text: what stands between backticks is code.</summary>
internal static class CommentProse
{
    public static Prose Of(string comment)
    {
        var parts = comment.Split('`');
        if (parts.Length < 3 || parts.Length % 2 == 0)
        {
            return Prose.Of(comment);
        }

        var inlines = parts.Select((part, i) => new Inline(part, i % 2 == 1 ? InlineStyle.Code : InlineStyle.Plain)).Where(inline => inline.Text.Length > 0);
        return new(EquatableArray.Of(new ProseBlock(ProseKind.Paragraph, inlines.ToEquatableArray())));
    }
}
