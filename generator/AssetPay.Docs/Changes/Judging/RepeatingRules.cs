using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>
/// What keeps a call from moving money or items twice: whether it may be sent again, the value that the API takes once only, and how an unknown
/// outcome is settled. They stand before the rules on fields, which would see only a field like any other.
/// </summary>
internal static class RepeatingRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("repeating-ends", Breaks, "who sends it again after an unknown outcome can move money or items twice", d => OfCall(d) && d.After is not RepeatingParts.Harmless && (d.Before == RepeatingParts.Harmless || d.After is not null)),
        new("repeating-begins", Holds, "who sends it once goes on to", OfCall),
        new("error-repeating-ends", Breaks, "a call that failed with it may have moved money or items: who sends it again can move them twice", d => OfError(d) && d.Before == RepeatingParts.Harmless),
        new("error-renewing-ends", Breaks, "a new credential does not help any more", d => OfError(d) && d.Before == RepeatingParts.Renewed),
        new("error-repeating-begins", Holds, "who gives up after it goes on to", OfError),
        new("once-only-key-removed", Breaks, "nothing tells a repeat of the call from a second call any more: money or items can move twice", d => OfKey(d) && d.IsRemoved),
        new("once-only-key-renamed", Breaks, "under the old name nothing tells a repeat of the call from a second call: money or items can move twice", d => OfKey(d) && d.IsRenamed),
        new("once-only-key-moved", Breaks, "where it was nothing tells a repeat of the call from a second call: money or items can move twice", d => OfKey(d) && d.Of(AspectNames.In)),
        new("once-only-ends", Breaks, "the value may be taken twice: a repeat of the call can move money or items again", d => d.Ends(AspectNames.OnceOnly)),
        new("once-only-begins", Breaks, "a second call with the same value is refused", d => d.Begins(AspectNames.OnceOnly)),
        new("taken-known", Holds, "it is now said by which error a value that was used is known", d => d.Begins(AspectNames.Taken)),
        new("taken-changed", Breaks, "who waits for the old error does not learn that the call was heard before", d => d.Of(AspectNames.Taken)),
        new("lookup-ends", Breaks, "an unknown outcome cannot be settled any more: nothing finds by its value what the call has made", d => d.Ends(AspectNames.FoundBy)),
        new("lookup-changed", Holds, "what a call has made is found by its value", d => d.Of(AspectNames.FoundBy)),
        new("time-out-shortened", Holds, "who waits longer still hears the answer", d => d.Of(AspectNames.Timeout) && (d.After is null || (d.Before is not null && Span.IsShorter(d.After, d.Before)))),
        new("time-out-lengthened", Breaks, "a deadline that was long enough can end before the answer, and the outcome is unknown", d => d.Of(AspectNames.Timeout)),
        new("request-id-added", Holds, "calls are made as before", d => OfRequestId(d) && d.IsAdded),
        new("request-id-changed", Breaks, "who gives a call an id by the old header does not find it under that", OfRequestId),
    ];

    private static bool OfCall(Difference difference) => difference.Part == PartKind.Operation && difference.Of(AspectNames.Repeating);

    private static bool OfError(Difference difference) => difference.Part == PartKind.Error && difference.Of(AspectNames.Repeating);

    private static bool OfKey(Difference difference) => difference.Part == PartKind.Parameter && difference.Old?.Is(AspectNames.OnceOnly) == true;

    private static bool OfRequestId(Difference difference) => difference.Part == PartKind.RequestId;
}
