using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

/// <summary>
/// "&gt; ## Documentation Index / Fetch the complete documentation index at: https://host/docs/llms.txt": a banner that the site's
/// export puts on top of every page.
/// </summary>
internal static class BannerReader
{
    private static readonly Wording _index = new("https?://[^\\s<>)]+llms(?:-full)?\\.txt");

    /// <summary>The address of the index, if the page's first block is the banner.</summary>
    public static string? Read(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0 || blocks[0] is not CalloutBlock banner)
            return null;

        var match = _index.Match(banner.Text.Text);
        return match.Success ? match.Value : null;
    }
}
