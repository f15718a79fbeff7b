using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>What is said about a member: the page's words, and its limits and default where those words leave them out.</summary>
internal static class PropertyDocs
{
    /// <summary>The member's comment; <paramref name="rules"/>: what is said of it together with other members.</summary>
    public static void Write(DocCommentWriter docs, PropertyModel property, IEnumerable<string> rules) =>
        docs.Summary(property.Summary, Otherwise(property), string.Join(" ", new[] { Facts(property) }.Concat(rules).Where(fact => fact.Length > 0)));

    public static string Otherwise(PropertyModel property) =>
        $"<c>{XmlGate.Text(property.WireName)}</c>.";

    private static string Facts(PropertyModel property)
    {
        var words = property.Summary.PlainText;
        var facts = new List<string>();
        if (property.Limits.Text.Length > 0 && !words.Contains(property.Limits.Text, StringComparison.OrdinalIgnoreCase))
        {
            facts.Add($"Limits: {XmlGate.Text(property.Limits.Text)}.");
        }

        if (property.Default is { } value && !words.Contains("default", StringComparison.OrdinalIgnoreCase))
        {
            facts.Add($"Default: {DocCommentWriter.Code(value)}.");
        }

        if (property.IsSecret)
        {
            facts.Add("<c>ToString</c> does not show it.");
        }

        return string.Join(" ", facts);
    }
}
