using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>Types of fields and results, and the values of enumerations.</summary>
internal static class TypeRules
{
    private const string AnyList = TypeText.List + TypeText.Any;

    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("type-shown", Silent, "an example has a value now where it had none", d => IsType(d) && IsUnpromised(d) && IsVague(d.Before) && IsSimple(d.After)),
        new("type-not-shown", Silent, "an example has no value now where it had one", d => IsType(d) && IsUnpromised(d) && IsVague(d.After) && IsSimple(d.Before)),
        new("type-known", Holds, "nothing was said of it before", d => IsType(d) && !d.IsRequest && IsVague(d.Before)),
        new("type-widened", Holds, "what was accepted still is", d => IsType(d) && !d.IsResponse && IsWider(d.Before, d.After)),
        new("uuid-for-readers", Holds, "it is read as before", d => IsType(d) && !d.IsRequest && d is { Before: "string", After: "uuid" } or { Before: "uuid", After: "string" }),
        new("type-changed", Breaks, "it is written and read in another form", IsType),
        new("type-added", Holds, "nothing is of that type yet", d => d.Part == PartKind.Type && d.IsAdded),
        new("type-removed", Breaks, "the client has no such type any more", d => d.Part == PartKind.Type && d.IsRemoved),
        new("type-renamed", Breaks, "source code that uses the client says the old name", d => d.Part == PartKind.Type && (d.IsRenamed || d.Of(AspectNames.TypeName))),
        new("value-added", Holds, "what callers send is still accepted", d => d.Part == PartKind.Value && d.IsAdded && !d.IsResponse),
        new("result-value-added", Holds, "values are open: a reader who has a default for the unknown goes on", d => d.Part == PartKind.Value && d.IsAdded),
        new("value-removed", Breaks, "it is refused, and the client has no constant for it", d => d.Part == PartKind.Value && d.IsRemoved && d.IsRequest),
        new("result-value-removed", Breaks, "the client has no constant for it any more", d => d.Part == PartKind.Value && d.IsRemoved),
        new("value-renamed", Breaks, "the old text is not sent and not understood any more", d => d.Part == PartKind.Value && d.IsRenamed),
    ];

    private static bool IsType(Difference difference) =>
        difference.Kind == ChangeKind.Changed && difference.Aspect is AspectNames.Type or AspectNames.Returns && difference.Before is not null && difference.After is not null;

    // Only an example says that a member is there, and nothing says what else it can be.
    private static bool IsUnpromised(Difference difference) =>
        !difference.IsRequest && difference.Part == PartKind.Member && !difference.Old!.Is(AspectNames.Required) && !difference.New!.Is(AspectNames.Required);

    private static bool IsVague(string? type) => type is TypeText.Any or AnyList;

    private static bool IsSimple(string? type) => IsVague(type) || TypeText.Of(type!).Core is "string" or "uuid" or "integer" or "number" or "boolean" or "date-time";

    private static bool IsWider(string? before, string? after) =>
        (before, after) is ("integer", "number") or ("uuid", "string") || (after == TypeText.Any && before is not null);
}
