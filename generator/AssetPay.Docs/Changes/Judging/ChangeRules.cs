using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>
/// What breaks a caller, as one ordered table: what the caller writes may only become freer, what the caller reads may only become
/// more certain. Where both hold (a type in requests and responses) the breaking line comes first.
/// </summary>
internal static class ChangeRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        .. CallbackRules.All, .. TokenRules.All, .. RepeatingRules.All, .. WholeRules.All, .. OperationRules.All, .. PresenceRules.All, .. PagingRules.All, .. FieldRules.All, .. LimitRules.All, .. TypeRules.All, .. ErrorRules.All,
        // Last, since each aspect above has a line of its own: whatever a later contract says more is told and breaks nothing.
        new("otherwise", Holds, "no rule knows it", _ => true),
    ];

    public static ChangeRule Judge(Difference difference) => All.First(rule => rule.Applies(difference));
}
