using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>Gives the prose of a section to the type declared in it: what stands before a declaration to that one, what follows the last to the last.</summary>
internal sealed class TypeDescription(Section section, PageFacts facts)
{
    private readonly int _lastDeclaration = section.Blocks.FindLastIndex(block => block is FenceBlock fence && TypeScriptText.IsDeclaration(fence));
    private readonly List<ProseBlock> _pending = [];
    private int _last = -1;
    private Quote? _called;

    /// <summary>Takes prose in sections that declare types, and the declarations themselves.</summary>
    public bool Take(int index)
    {
        if (_lastDeclaration < 0)
            return false;

        var block = section.Blocks[index];
        if (block is ParagraphBlock or BulletBlock or CalloutBlock)
        {
            var (called, rest) = CalledReader.Cut(block.Text);
            _called ??= called;
            if (!rest.IsBlank)
                _pending.AddRange(QuotedBlock.Of(called is null ? block : block with { Text = rest }, facts.Text));

            if (index > _lastDeclaration)
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

    private void GiveTo(int index)
    {
        if (index < 0 || (_pending.Count == 0 && _called is null))
            return;

        var type = facts.Types[index];
        facts.Types[index] = type with { Description = new Prose(type.Description.Blocks.Concat(_pending).ToEquatableArray()), Called = type.Called ?? _called };
        _pending.Clear();
        _called = null;
    }
}
