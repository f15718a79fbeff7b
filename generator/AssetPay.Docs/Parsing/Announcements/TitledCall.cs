using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A path below a heading that says so ("### URL"), and a method below another one near it ("### Method").</summary>
internal static class TitledCall
{
    private const int Farthest = 2;

    private static readonly Wording _address = new($"^\\W{{0,2}}?(?<address>{CallAddress.Marked})$");

    private static readonly Wording _method = new($"^\\W*(?<method>{HttpMethods.Pattern})\\W*$", RegexOptions.IgnoreCase);

    public static Call? Read(IReadOnlyList<Section> sections, int index)
    {
        if (sections[index].Name is not { } name || !CallLabels.IsOfPath(name) || Below(sections[index], _address) is not var (path, address))
            return null;

        for (var i = Math.Max(1, index - Farthest); i < sections.Count && i <= index + Farthest; i++)
        {
            if (sections[i].Name is { } other && CallLabels.IsOfMethod(other) && Below(sections[i], _method) is var (block, method))
                return new Call(method, address, CallForm.Label) { Blocks = [(path, null), (block, null)] };
        }

        return null;
    }

    private static (Block Block, Quote Found)? Below(Section section, Wording form)
    {
        if (section.Blocks.Count == 0 || section.Blocks[0] is not (ParagraphBlock or BulletBlock or FenceBlock))
            return null;

        var text = section.Blocks[0].Text.Trim();
        var match = form.Match(text.Text);
        var group = match.Groups[match.Groups.Count - 1];
        return match.Success ? (section.Blocks[0], text.QuoteOf(group.Index, group.Length)) : null;
    }
}
