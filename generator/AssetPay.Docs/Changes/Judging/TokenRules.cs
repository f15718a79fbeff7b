using static ApiDocs.Changes.Verdict;

namespace ApiDocs.Changes;

/// <summary>Tokens, by what whoever signs one or asks for one relies on. The claims are a type that the caller writes: fields have rules of their own.</summary>
internal static class TokenRules
{
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        new("token-added", Holds, "tokens that come from elsewhere are shown as before", d => IsToken(d) && d.IsAdded),
        new("token-removed", Breaks, "the client has nothing that signs one any more", d => IsToken(d) && d.IsRemoved),
        new("token-life-shortened", Breaks, "a token that was made to live longer is refused", d => IsToken(d) && d.Of(AspectNames.LongestLife) && d.After is not null && (d.Before is null || Span.IsShorter(d.After, d.Before))),
        new("token-life-lengthened", Holds, "a token that lives shorter is taken as before", d => IsToken(d) && d.Of(AspectNames.LongestLife)),
        new("token-changed", Breaks, "a token that is signed in the old way is refused", IsToken),
        new("grant-added", Holds, "tokens that come from elsewhere are shown as before", d => d.Part == PartKind.Grant && d.IsAdded),
        new("grant-removed", Breaks, "the client has nothing that asks for a token any more", d => d.Part == PartKind.Grant && d.IsRemoved),
        new("grant-changed", Breaks, "who asks for a token finds none where it was", d => d.Part == PartKind.Grant),
    ];

    private static bool IsToken(Difference difference) => difference.Part == PartKind.Token;
}
