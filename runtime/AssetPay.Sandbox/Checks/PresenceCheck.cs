using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>What the pages say of several members at once: one of them must be given, not both, one with the other.</summary>
internal static class PresenceCheck
{
    /// <summary>Holds an object against its rules. <paramref name="valueOf"/>: the value of a member as text; null: it is not given.</summary>
    public static void Check(ObjectModel type, Func<string, string?> valueOf, string path, List<Problem> problems)
    {
        foreach (var rule in type.Rules)
        {
            var given = rule.Members.Where(member => valueOf(member) is not null).ToList();
            foreach (var (member, reason) in Broken(rule, given, valueOf))
                problems.Add(new(path.Length == 0 ? member : $"{path}.{member}", member, ProblemKind.Unfit, reason));
        }
    }

    private static IEnumerable<(string Member, string Reason)> Broken(PresenceRule rule, List<string> given, Func<string, string?> valueOf) => rule.Kind switch
    {
        PresenceKind.RequiredWith => IsDemanded(rule, valueOf) ? rule.Members.Except(given).Select(member => (member, "is required: " + rule.Text)) : [],
        PresenceKind.AtLeastOne or PresenceKind.ExactlyOne when given.Count == 0 => [(rule.Members[0], "is required: " + rule.Text)],
        PresenceKind.ExactlyOne or PresenceKind.AtMostOne => given.Skip(1).Select(member => (member, "must not be given with " + given[0])),
        _ => [],
    };

    private static bool IsDemanded(PresenceRule rule, Func<string, string?> valueOf) =>
        valueOf(rule.With!) is { } value && (rule.Values.IsEmpty || rule.Values.Contains(value));
}
