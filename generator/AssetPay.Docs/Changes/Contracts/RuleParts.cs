using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>
/// What must be given together, or not: in one form whatever the pages' sentences are. Rules on the same fields are one, and each field
/// that is needed with another has a line of its own.
/// </summary>
internal static class RuleParts
{
    public static void Add(ContractDraft draft, string of, IEnumerable<PresenceRule> rules)
    {
        var all = rules.ToList();
        foreach (var choice in all.Where(rule => rule.With is null).GroupBy(rule => Presence.NameOf(rule.Members), StringComparer.Ordinal))
        {
            draft.Add(PartKind.Rule, of, choice.Key, (AspectNames.Given, GivenOf([.. choice.Select(rule => rule.Kind)])));
        }

        foreach (var need in all.Where(rule => rule.With is not null)
            .SelectMany(rule => rule.Members, (rule, field) => (Name: Presence.NameOf(field, rule.With!), rule.Values))
            .GroupBy(need => need.Name, need => need.Values, StringComparer.Ordinal))
        {
            draft.Add(PartKind.Rule, of, need.Key, (AspectNames.When, WhenOf([.. need])));
        }
    }

    private static string GivenOf(List<PresenceKind> kinds) =>
        kinds.TrueForAll(kind => kind == PresenceKind.AtLeastOne) ? Presence.AtLeastOne
        : kinds.TrueForAll(kind => kind == PresenceKind.AtMostOne) ? Presence.AtMostOne
        : Presence.ExactlyOne;

    /// <summary>A field that is needed whatever the other one has is needed with each of its values too.</summary>
    private static string? WhenOf(List<EquatableArray<string>> values) =>
        values.Exists(some => some.IsEmpty) ? null : Presence.TextOf(values.SelectMany(some => some));
}
