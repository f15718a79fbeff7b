using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>What an endpoint's page says beyond its tables and samples, in its order, each section under its heading.</summary>
internal sealed class Remarks
{
    /// <summary>Marks the row of a quoted table that names its columns.</summary>
    public const string HeaderRow = "header";

    private readonly List<ProseBlock> _blocks = [];
    private readonly HashSet<Section> _headed = [];

    public Prose Prose => new(_blocks.ToEquatableArray());

    public void Add(Section section, ProseBlock block)
    {
        Head(section);
        _blocks.Add(block);
    }

    private void Head(Section section)
    {
        if (section.Heading is null || section.Kind == SectionKind.Lead || !_headed.Add(section))
            return;

        if (section.Parent is { } parent)
            Head(parent);

        _blocks.Add(ProseSetter.Block(ProseKind.Heading, section.Heading.Text));
    }
}
