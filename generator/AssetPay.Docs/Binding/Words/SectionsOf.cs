using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Words;

/// <summary>Parts the words of a page that documents a call for one thing and a call for several: each gets its own sections and what is said for both.</summary>
internal static class SectionsOf
{
    private static readonly Regex One = new(@"\b(?:single|one)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex Several = new(@"\b(?:batch|multiple|several|bulk)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Prose Single(Prose remarks) => Without(remarks, Several);

    public static Prose Batch(Prose remarks) => Without(remarks, One);

    private static Prose Without(Prose remarks, Regex heading)
    {
        var kept = new List<ProseBlock>();
        var isLeftOut = false;
        foreach (var block in remarks.Blocks)
        {
            isLeftOut = block.Kind == ProseKind.Heading ? heading.IsMatch(block.PlainText) : isLeftOut;
            if (!isLeftOut)
            {
                kept.Add(block);
            }
        }

        return new(kept.ToEquatableArray());
    }
}
