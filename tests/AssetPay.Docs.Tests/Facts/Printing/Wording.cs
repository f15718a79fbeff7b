using System.Globalization;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Tests.Facts.Printing;

/// <summary>How types, limits and words are written in a fact list.</summary>
internal static class Wording
{
    public static string Of(TypeRef type) => type.Kind switch
    {
        TypeKind.Object => type.Name!,
        TypeKind.Enum => $"enum({type.Name})",
        TypeKind.List => $"list({Of(type.Element!)})",
        TypeKind.Map => $"map({Of(type.Element!)})",
        _ => type.Kind.ToString().ToLowerInvariant(),
    };

    public static string Of(LimitsModel limits) =>
        Number("min", limits.Minimum) + Number("max", limits.Maximum) + Number("minLength", limits.MinLength)
        + Number("maxLength", limits.MaxLength) + Number("minItems", limits.MinItems) + Number("maxItems", limits.MaxItems)
        + (limits.IsNotBlank ? " notBlank" : "") + (limits.Excluded.Length > 0 ? $" without={limits.Excluded}" : "") + (limits.Pattern is { } pattern ? $" pattern={pattern}" : "");

    /// <summary>All blocks in one line, for what stands in one cell or comment.</summary>
    public static string Of(Prose prose) => OneLine(string.Join(" ", prose.Blocks.Select(block => block.PlainText)));

    public static IEnumerable<string> Blocks(string verb, Prose prose) => prose.Blocks.Select(block => $"{verb} {Kind(block)} {OneLine(block.PlainText)}");

    private static string Kind(ProseBlock block) => block.Kind switch
    {
        ProseKind.Callout => (block.Label ?? "callout").ToLowerInvariant(),
        ProseKind.TableRow => "row",
        _ => block.Kind.ToString().ToLowerInvariant(),
    };

    private static string Number(string name, decimal? value) =>
        value is { } number ? $" {name}={number.ToString("0.############", CultureInfo.InvariantCulture)}" : "";

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
