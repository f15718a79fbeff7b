using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Gives the prose of a section to the type declared in it: what stands before a declaration to that one, what follows the last to the last.</summary>
internal sealed class TypeDescription(PageFacts facts)
{
    private readonly List<ProseBlock> _pending = [];
    private int _last = -1;

    /// <summary>Takes prose in sections that declare types, and the declarations themselves.</summary>
    public bool Take(Block block, Section section)
    {
        if (!section.Blocks.Any(other => other is FenceBlock fence && TypeScriptText.IsDeclaration(fence)))
            return false;

        if (block is ParagraphBlock or BulletBlock or CalloutBlock)
        {
            _pending.AddRange(QuotedBlock.Of(block, facts.Text));
            if (!DeclaresLater(block, section))
                GiveTo(_last);

            return true;
        }

        var count = facts.Types.Count;
        if (!TypeBlockReader.TakeOutside(block, section, facts))
            return false;

        if (facts.Types.Count > count)
        {
            _last = facts.Types.Count - 1;
            GiveTo(count);
        }

        return true;
    }

    private static bool DeclaresLater(Block block, Section section) =>
        section.Blocks.SkipWhile(other => !ReferenceEquals(other, block)).Any(other => other is FenceBlock fence && TypeScriptText.IsDeclaration(fence));

    private void GiveTo(int index)
    {
        if (index < 0 || _pending.Count == 0)
            return;

        var type = facts.Types[index];
        facts.Types[index] = type with { Description = new Prose(type.Description.Blocks.Concat(_pending).ToEquatableArray()) };
        _pending.Clear();
    }
}
