using ApiDocs.Flow;
using ApiDocs.Generator.Emit.Docs;
using ApiDocs.Generator.Emit.Gates;
using ApiDocs.Model;

namespace ApiDocs.Generator.Emit.Types;

/// <summary>What is said of members that must, or must not, be given together: on the record all of it, on a member what its own words leave out.</summary>
internal static class PresenceDocs
{
    public static IEnumerable<DocLine> OfRecord(ObjectModel type) =>
        type.Rules.Select(rule => new DocLine($"<para>{Names(rule.Members)}: {Meaning(rule)}.</para>"));

    public static IEnumerable<string> OfMember(ObjectModel type, PropertyModel property) =>
        from rule in type.Rules
        where rule.Members.Contains(property.WireName) && !property.Summary.PlainText.Contains(rule.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
        select Others(rule, property.WireName);

    private static string Others(PresenceRule rule, string member) => rule.Kind switch
    {
        PresenceKind.RequiredWith => $"Must be given {When(rule)}.",
        PresenceKind.AtMostOne => $"Must not be given together with {Names(rule.Members.Where(name => name != member))}.",
        var kind => $"{(kind == PresenceKind.ExactlyOne ? "Exactly" : "At least")} one of {Names(rule.Members)} must be given.",
    };

    private static string Meaning(PresenceRule rule)
    {
        var words = XmlGate.Text(rule.Text.TrimEnd('.'));
        return rule.Kind switch
        {
            PresenceKind.AtLeastOne => $"at least one must be given ({words})",
            PresenceKind.ExactlyOne => $"exactly one must be given ({words})",
            PresenceKind.AtMostOne => $"at most one may be given ({words})",
            _ => words,
        };
    }

    private static string When(PresenceRule rule) => rule.Values.IsEmpty
        ? $"with {DocCommentWriter.Code(rule.With!)}"
        : $"when {DocCommentWriter.Code(rule.With!)} is {string.Join(" or ", rule.Values.Select(DocCommentWriter.Code))}";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(DocCommentWriter.Code));
}
