using ApiDocs.Flow;

namespace ApiDocs.Model;

/// <summary>
/// A JSON Web Token that the caller signs himself, with HS256 and a secret. <paramref name="ClaimsType"/>: the record of the claims that he
/// gives; those that say when the token begins and ends are put in when it is made.
/// </summary>
public sealed record TokenModel(string ClaimsType, EquatableArray<TokenHeaderModel> Header, string ExpiresAt, SourceModel Source)
{
    public string? IssuedAt { get; init; }

    /// <summary>How long it may live; null: no page says so.</summary>
    public int? LongestSeconds { get; init; }
}

/// <summary>A member of a token's header: always <paramref name="Value"/>, or, where that is null, the value of the claim at the end of the path.</summary>
public sealed record TokenHeaderModel(string Name, string? Value, EquatableArray<string> Claim);

/// <summary>The operation that gives a token, by name, and the way to the token in its answer; an empty way: the answer is the token.</summary>
public sealed record TokenGrantModel(string Operation, string GroupName, EquatableArray<string> Token);
