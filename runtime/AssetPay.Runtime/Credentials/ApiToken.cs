using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>A credential that ends.</summary>
/// <param name="Value">The token. It appears in no message.</param>
/// <param name="ExpiresAt">When the API stops taking it.</param>
public sealed record ApiToken(string Value, DateTimeOffset ExpiresAt)
{
    /// <summary>Reads when a JSON Web Token ends. Its signature is the API's business and is not checked.</summary>
    /// <param name="jwt">The token.</param>
    /// <returns>The token and its end.</returns>
    /// <exception cref="FormatException">The text is no JSON Web Token, or has no <c>exp</c>. The text is not in the message.</exception>
    public static ApiToken Read(string jwt)
    {
        ArgumentNullException.ThrowIfNull(jwt);
        try
        {
            using var claims = JsonDocument.Parse(Base64Url.Decode(jwt.Split('.') is [_, var payload, _] ? payload : throw NoToken(null)));
            return claims.RootElement.TryGetProperty("exp", out var end) && end.TryGetInt64(out var seconds)
                ? new(jwt, DateTimeOffset.FromUnixTimeSeconds(seconds))
                : throw NoToken(null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentOutOfRangeException or FormatException { InnerException: not null })
        {
            throw NoToken(exception);
        }
    }

    /// <summary>When the token ends, and not the token.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"ApiToken {{ Value = ***, ExpiresAt = {ExpiresAt:O} }}");

    private static FormatException NoToken(Exception? cause) => new("The text is no JSON Web Token with an end (exp).", cause);
}
