using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiDocs.Mutations.Breaking;

/// <summary>Calls whose result has the type of what they are made on, or of a twin.</summary>
internal static class Calls
{
    private static readonly string[] Texts = ["Trim", "TrimStart", "TrimEnd", "Replace", "ToLowerInvariant", "ToUpperInvariant", "Normalize"];

    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["First"] = "Last", ["Last"] = "First", ["FirstOrDefault"] = "LastOrDefault", ["LastOrDefault"] = "FirstOrDefault",
        ["Any"] = "All", ["All"] = "Any", ["Min"] = "Max", ["Max"] = "Min", ["IndexOf"] = "LastIndexOf", ["LastIndexOf"] = "IndexOf",
        ["StartsWith"] = "EndsWith", ["EndsWith"] = "StartsWith", ["Skip"] = "Take", ["Take"] = "Skip",
        ["TakeWhile"] = "SkipWhile", ["SkipWhile"] = "TakeWhile",
    };

    /// <summary>What is left when the text is taken as it is; a gate's text goes in ungated.</summary>
    public static string? Dropped(MemberAccessExpressionSyntax called, ArgumentListSyntax arguments) =>
        Texts.Contains(called.Name.ToString()) ? called.Expression.ToString()
        : called.Expression.ToString().EndsWith("Gate", StringComparison.Ordinal) && arguments.Arguments is [{ RefKindKeyword.RawKind: 0 } text] && IsText(called.Name.ToString()) ? text.ToString()
        : null;

    public static string? Swapped(MemberAccessExpressionSyntax called) => Twins.GetValueOrDefault(called.Name.ToString());

    private static bool IsText(string name) => !name.StartsWith("Is", StringComparison.Ordinal) && !name.StartsWith("Try", StringComparison.Ordinal);
}
