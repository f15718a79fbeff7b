using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>What the API sends by itself, as far as whoever receives it relies on it. Aspects are called as the source map calls their places.</summary>
internal static class CallbackParts
{
    public static void Add(ContractDraft draft, CallbackModel? callbacks)
    {
        if (callbacks is null)
        {
            return;
        }

        var signature = callbacks.Signature;
        draft.Add(
            PartKind.Callbacks, "", "of the API",
            (AspectNames.Header, signature.Header),
            ("parts", string.Join(", ", new[] { signature.TimePart, signature.IdPart }.Concat(signature.SignatureParts))),
            ("signed", signature.SignedPrefix + "{body}"),
            ("tolerance", ContractOf.Text(signature.ToleranceSeconds) + " s"),
            ("event", Listed(callbacks.EventKey)),
            ("approval", Listed(callbacks.Approval.Select(condition => $"{condition.Path} = {condition.Value}"))),
            ("request", Listed(callbacks.ApprovalKey)),
            ("rejection", callbacks.Rejection is { } rejection ? $"{ContractOf.Text(rejection.Status)} {rejection.ReasonMember}".Trim() : null),
            ("test", callbacks.TestMember));
    }

    private static string? Listed(IEnumerable<string> texts) => string.Join(", ", texts) is { Length: > 0 } listed ? listed : null;
}
