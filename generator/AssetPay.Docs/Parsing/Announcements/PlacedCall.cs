using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>A call and where it stands: in which section, before which block, and which section is about its operation.</summary>
internal sealed record PlacedCall(Call Call, int Section, int Block, int Owner)
{
    public bool IsSample => Call.Form is CallForm.Sample or CallForm.Curl;
}

/// <summary>Finds all calls that the blocks of a page name.</summary>
internal static class PlacedCalls
{
    // Calls are held against each other; no page that a person wrote names more.
    private const int Most = 2_000;

    private delegate Call? Form(IReadOnlyList<Block> blocks, int index);

    /// <summary>The first that finds a call has it. A label says most; a line can be the label's second half.</summary>
    private static readonly Form[] _forms =
    [
        (blocks, index) => TagCall.Read(blocks[index]),
        LabelledCall.Read,
        (blocks, index) => TableCall.Read(blocks[index]),
        (blocks, index) => LineCall.Read(blocks[index], index + 1 < blocks.Count ? blocks[index + 1] : null),
        (blocks, index) => FenceCall.Read(blocks[index]),
    ];

    public static List<PlacedCall> Of(IReadOnlyList<Section> sections, PageFacts facts)
    {
        var calls = new List<PlacedCall>();
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].TellsChanges)
                continue;

            int? owner = null;
            if (TitledCall.Read(sections, i) is { } titled)
                calls.Add(new PlacedCall(titled, i, 0, owner ??= Owner(sections, i)));

            for (var block = 0; block < sections[i].Blocks.Count; block++)
            {
                if (Read(sections[i].Blocks, block) is not { } call || (calls.Count > 0 && calls[calls.Count - 1].Call.Holds(sections[i].Blocks[block])))
                    continue;

                if (calls.Count == Most)
                {
                    facts.Report(Rules.NotRead, call.Method.Place, "call and what follows it", $"the page names more than {Most} calls");
                    return calls;
                }

                calls.Add(new PlacedCall(call, i, block, owner ??= Owner(sections, i)));
                block += call.Blocks.Count - 1;
            }
        }

        return calls;
    }

    private static Call? Read(List<Block> blocks, int index)
    {
        // What a step of a guide shows is done there, not announced.
        if (blocks[index].IsStep)
            return null;

        foreach (var read in _forms)
        {
            if (read(blocks, index) is { } call)
                return call;
        }

        return null;
    }

    /// <summary>The section itself, or, if it is only a part of an operation ("HTTP Request"), the one that it is a part of.</summary>
    private static int Owner(IReadOnlyList<Section> sections, int index)
    {
        var level = sections[index].Heading?.Level ?? 0;
        for (var i = index; i > 0; i--)
        {
            if (sections[i].Heading!.Level > level)
                continue;

            if (!sections[i].IsPart || sections[i].Heading!.Level == 1)
                return i;

            level = sections[i].Heading!.Level;
        }

        return 0;
    }
}
