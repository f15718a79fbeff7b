using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>How tokens come to be: what whoever signs one puts into it, and the operation that gives one.</summary>
internal static class TokenParts
{
    // The only one that a model has; the binder refuses any other.
    private const string Algorithm = "HS256";

    public static void Add(ContractDraft draft)
    {
        foreach (var credential in draft.Model.Credentials)
        {
            if (credential.Token is { } token)
            {
                draft.Add(
                    PartKind.Token, "", credential.Id,
                    (AspectNames.Algorithm, Algorithm),
                    (AspectNames.Header, string.Join(", ", token.Header.Select(Member))),
                    (AspectNames.Claims, token.ClaimsType),
                    ("made at", token.IssuedAt),
                    ("ends at", token.ExpiresAt),
                    (AspectNames.LongestLife, token.LongestSeconds is { } seconds ? ContractOf.Text(seconds) + " s" : null));
            }

            if (credential.Grant is { } grant && draft.Operations[grant.Operation].FirstOrDefault(operation => operation.GroupName == grant.GroupName) is { } gives)
            {
                draft.Add(PartKind.Grant, "", credential.Id, ("by", PathShape.Of(OperationParts.KeyOf(gives))), ("at", grant.Token.IsEmpty ? "the answer" : string.Join(".", grant.Token)));
            }
        }
    }

    private static string Member(TokenHeaderModel member) => $"{member.Name} = {member.Value ?? "claim " + string.Join(".", member.Claim)}";
}
