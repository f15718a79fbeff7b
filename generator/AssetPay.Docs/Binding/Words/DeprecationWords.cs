using System.Text.RegularExpressions;

namespace ApiDocs.Binding.Words;

/// <summary>
/// Reads in a description that what it describes should not be used any more, with what to use instead: "Deprecated: use `x`", "This
/// field was renamed to `x`". A description that speaks of the deprecation of something else says nothing.
/// </summary>
internal static class DeprecationWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Gone = @"(?:deprecated|renamed\s+to|replaced\s+by|superseded\s+by|no\s+longer\s+(?:supported|used|returned|accepted))\b";

    private static readonly Regex Opening = new(@"^[\W_]*(?:@?" + Gone + @"|will\s+be\s+removed\b)|\((?:now\s+)?deprecated\b", Options);
    private static readonly Regex Said = new(@"(?<subject>[\w.]+)\W+(?:(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+)?" + Gone + @"|will\s+be\s+removed\b)", Options);
    private static readonly Regex Itself = new("^(?:this|it|field|parameter|param|value|member|property|option|attribute|key|which|and|that)$", Options);
    private static readonly Regex Instead = new(@"^\W*(?:please\s+)?use\b|\binstead\b", Options);
    private static readonly Regex End = new(@"(?<=[.!?])\s+", RegexOptions.CultureInvariant);

    private static readonly KeyWords Hints = new("deprecated", "renamed", "replaced", "superseded", "longer", "removed");

    /// <summary>The words that deprecate it, or null.</summary>
    public static string? Read(string text, string name)
    {
        if (!Hints.AnyIn(text))
        {
            return null;
        }

        var sentences = End.Split(text);
        var index = Array.FindIndex(sentences, sentence => IsAbout(sentence, name));
        if (index < 0)
        {
            return null;
        }

        var isToldFurther = index + 1 < sentences.Length && Instead.IsMatch(sentences[index + 1]);
        var words = isToldFurther ? sentences[index] + " " + sentences[index + 1] : sentences[index];
        return words.Trim('@', ' ').Replace("`", "").Replace("*", "");
    }

    private static bool IsAbout(string sentence, string name) =>
        Opening.IsMatch(sentence)
        || Said.Matches(sentence).Cast<Match>().Any(said => Itself.IsMatch(said.Groups["subject"].Value) || said.Groups["subject"].Value.Split('.').Last() == name);
}
