#if NETSTANDARD2_0
namespace ApiDocs;

/// <summary>The ways of asking whether a text contains another that netstandard2.0 lacks.</summary>
internal static class ContainsOverloads
{
    public static bool Contains(this string text, char letter) => text.IndexOf(letter) >= 0;

    public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;
}
#endif
