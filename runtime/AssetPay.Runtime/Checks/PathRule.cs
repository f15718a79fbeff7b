namespace ApiDocs.Runtime;

/// <summary>Which values a parameter in a path may have: those that make neither another path nor another list.</summary>
internal static class PathRule
{
    internal const string Rule = "path";
    internal const string Missing = "is missing";
    internal const string Dots = "must not be \".\" or \"..\": the request would go to another path";
    internal const string Comma = "must have no comma: it would be read as two values";

    internal static bool IsDots(string value) => value is "." or "..";

    /// <summary>The name of this parameter (counted from 0), as the template of the path has it.</summary>
    internal static string NameOf(string? template, int parameter)
    {
        var rest = template.AsSpan();
        for (var i = 0; ; i++)
        {
            var start = rest.IndexOf('{');
            var length = start < 0 ? -1 : rest[start..].IndexOf('}');
            if (length < 0)
            {
                return "path";
            }

            if (i == parameter)
            {
                return rest.Slice(start + 1, length - 1).ToString();
            }

            rest = rest[(start + length + 1)..];
        }
    }
}
