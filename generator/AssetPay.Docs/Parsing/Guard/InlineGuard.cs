using Markdig.Helpers;
using Markdig.Parsers;

namespace ApiDocs.Parsing;

/// <summary>Hears of every mark before the markdown parser's own readers do, and counts it. Takes none.</summary>
internal sealed class InlineGuard : InlineParser
{
    public InlineGuard() => OpeningCharacters = ['*', '_', '~', '[', ']', '!', '<', '`', '&', '\\', '|', '\n'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context is GuardedContext { Count: { } count })
            count.In(processor.Block!).Add(slice);

        return false;
    }
}
