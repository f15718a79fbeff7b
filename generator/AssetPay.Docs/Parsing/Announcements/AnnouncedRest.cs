namespace ApiDocs.Parsing;

/// <summary>Takes the announcement out of the blocks that made it, and wherever else a line only repeats it.</summary>
internal static class AnnouncedRest
{
    /// <summary>What is left to read of the block; null: nothing.</summary>
    public static Block? Of(Block block, Announced announced)
    {
        foreach (var (own, rest) in announced.Blocks)
        {
            if (ReferenceEquals(own, block))
                return rest is null ? null : ReferenceEquals(rest, block.Text) ? block : block with { Text = rest };
        }

        return Repeats(block, announced) ? null : block;
    }

    private static bool Repeats(Block block, Announced announced)
    {
        var call = TagCall.Read(block) ?? LineCall.Read(block, null);
        return call is { Blocks.Count: 1 } && call.Blocks[0].Left is null && call.IsSame(new Call(announced.Method, announced.Address, call.Form));
    }
}
