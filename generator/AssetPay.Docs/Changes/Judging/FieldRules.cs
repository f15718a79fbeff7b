using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>Parameters, and members of types: there or not, needed or not, null or not, and what leaving one out means.</summary>
internal static class FieldRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("required-field-added", Breaks, "calls without it are refused", d => d.IsField && d.IsAdded && d.IsRequest && d.New!.Is(AspectNames.Required) && !d.New.Is(AspectNames.Default)),
        new("field-added", Holds, "it can be left out", d => d.IsField && d.IsAdded && d.IsRequest),
        new("result-field-added", Holds, "readers of the others see no difference", d => d.IsField && d.IsAdded),
        new("field-removed", Breaks, "what callers send by it is not heard any more", d => d.IsField && d.IsRemoved && d.IsRequest),
        new("result-field-removed", Breaks, "readers of it find nothing", d => d.IsField && d.IsRemoved),
        new("path-name-changed", Holds, "its place in the path is the same", d => d.IsRenamed && d.Part == PartKind.Parameter && d.New![AspectNames.In] == "path"),
        new("field-renamed", Breaks, "the old name is not known any more", d => d.IsField && d.IsRenamed),
        new("field-moved", Breaks, "it is not looked for where it was", d => d.Of(AspectNames.In)),
        new("required-begins", Breaks, "calls without it are refused", d => d.Begins(AspectNames.Required) && d.IsRequest),
        new("required-ends", Holds, "who gives it goes on to", d => d.Ends(AspectNames.Required) && !d.IsResponse),
        new("promise-ends", Breaks, "it can be missing now: its type in the client becomes nullable", d => d.Ends(AspectNames.Required)),
        new("promise-begins", Holds, "it is always there", d => d.Begins(AspectNames.Required)),
        new("null-refused", Breaks, "calls that send null are refused", d => d.Ends(AspectNames.Nullable) && d.IsRequest),
        new("null-of-the-missing", Silent, "what can be missing was read as null before", d => d.Of(AspectNames.Nullable) && !d.IsRequest && !(d.Old!.Is(AspectNames.Required) && d.New!.Is(AspectNames.Required))),
        new("null-begins", Breaks, "readers of it can meet null", d => d.Begins(AspectNames.Nullable) && d.IsResponse),
        new("null-changed", Holds, "who knows no null meets none", d => d.Of(AspectNames.Nullable)),
        new("default-begins", Holds, "it is now said what leaving it out means", d => d.Begins(AspectNames.Default)),
        new("default-changed", Breaks, "leaving it out means something else: calls that do behave differently", d => d.Of(AspectNames.Default)),
    ];
}
