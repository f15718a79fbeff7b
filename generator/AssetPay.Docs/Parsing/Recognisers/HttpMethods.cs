using System.Text.RegularExpressions;

namespace ApiDocs.Parsing;

internal static class HttpMethods
{
    public const string Pattern = "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)";

    private static readonly Wording _whole = new($"^{Pattern}$", RegexOptions.IgnoreCase);

    /// <summary>Whether a text is a method and nothing else, in capitals or not.</summary>
    public static bool Is(string text) => _whole.IsMatch(text);
}
