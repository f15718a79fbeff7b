using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>A fence that begins with a request line, or that calls curl.</summary>
internal static class FenceCall
{
    public static Call? Read(Block block)
    {
        if (block is not FenceBlock fence)
            return null;

        if (RequestText.Lines(fence) is { Count: > 0 } lines)
            return OfLines(lines, block);

        return CurlText.Line(fence) is var (method, address) ? new Call(method, address, CallForm.Curl) { Blocks = [(block, block.Text)] } : null;
    }

    // Alternative paths stand one on each line, after the same method; lines of several methods are an index.
    private static Call? OfLines(IReadOnlyList<(Quote Method, Quote Address)> lines, Block block)
    {
        var isOnlyLines = RequestText.IsOnlyLines((FenceBlock)block);
        var isRequest = RequestText.IsRequest((FenceBlock)block);
        if (!isRequest && (lines.Any(line => line.Method.Text != lines[0].Method.Text && CallAddress.Key(line.Address.Text) != CallAddress.Key(lines[0].Address.Text)) || !isOnlyLines))
            return null;

        // "GET https://host/boats" in an http block is what one sends; elsewhere it is how the operation is called.
        var isBare = isOnlyLines && !(((FenceBlock)block).Language == "http" && CallAddress.HasHost(lines[0].Address.Text));
        return new Call(lines[0].Method, lines[0].Address, isBare ? CallForm.Fence : CallForm.Sample)
        {
            // A request is read as a sample, too; a list of paths says no more than they.
            Blocks = [(block, isRequest ? block.Text : null)],
        };
    }
}
