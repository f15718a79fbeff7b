using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// How a JSON Web Token is made here instead of by the API, as the documentation has it: what stands in its header, which claims say when
/// it begins and ends, and how long it may live. For generated code.
/// </summary>
/// <typeparam name="TClaims">The claims that the caller gives.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiTokenFormat<TClaims>
    where TClaims : class, IApiJson<TClaims>
{
    private static readonly TimeSpan UsualLifetime = TimeSpan.FromHours(1);

    // The token goes to an API, not into a page: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = ApiJson.MaxDepth };

    /// <summary>The header's members in their order.</summary>
    public required IReadOnlyList<ApiTokenHeader> Header { get; init; }

    /// <summary>Checks the claims.</summary>
    public required ApiCheck<TClaims> Check { get; init; }

    /// <summary>The claim that says when the token was made, in seconds since 1970; null: none does.</summary>
    public string? IssuedAt { get; init; }

    /// <summary>The claim that says when the token ends, in seconds since 1970.</summary>
    public required string ExpiresAt { get; init; }

    /// <summary>How long a token may live; null: the documentation does not say.</summary>
    public TimeSpan? LongestLifetime { get; init; }

    /// <summary>Makes a token.</summary>
    /// <param name="secret">The secret that signs it; its UTF-8 bytes are the key.</param>
    /// <param name="claims">Whom it is for.</param>
    /// <param name="lifetime">How long it lives: whole seconds, at least one; null: an hour, or less where the API takes less.</param>
    /// <param name="time">The clock; null: the system's.</param>
    /// <returns>The token and its end.</returns>
    /// <exception cref="ArgumentException">The secret is null, blank, or starts or ends with a blank.</exception>
    /// <exception cref="ApiValidationException">Claims or lifetime break documented limits: all of what is wrong.</exception>
    public ApiToken Mint(string secret, TClaims claims, TimeSpan? lifetime, TimeProvider? time)
    {
        var lives = Checked(secret, claims, lifetime);
        var begins = (time ?? TimeProvider.System).GetUtcNow().ToUnixTimeSeconds();
        var ends = begins + (long)lives.TotalSeconds;
        using var given = JsonDocument.Parse(Given(claims));
        return new(ApiJwt.Sign(HeaderOf(given.RootElement), ClaimsOf(given.RootElement, begins, ends), secret), DateTimeOffset.FromUnixTimeSeconds(ends));
    }

    /// <summary>Tokens that are made anew five minutes before they end, or when the API refuses one. Claims and lifetime are checked at once.</summary>
    /// <param name="secret">The secret that signs them.</param>
    /// <param name="claims">Whom they are for.</param>
    /// <param name="lifetime">How long each of them lives; null: as for a single one.</param>
    /// <param name="time">The clock; null: the system's.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The secret is null, blank, or starts or ends with a blank.</exception>
    /// <exception cref="ApiValidationException">Claims or lifetime break documented limits: all of what is wrong.</exception>
    public ApiTokenSource Source(string secret, TClaims claims, TimeSpan? lifetime, TimeProvider? time)
    {
        Checked(secret, claims, lifetime);
        return new(_ => Task.FromResult(Mint(secret, claims, lifetime, time)), time);
    }

    private TimeSpan Checked(string secret, TClaims claims, TimeSpan? lifetime)
    {
        Credential.CheckText(secret, nameof(secret));
        ArgumentNullException.ThrowIfNull(claims);
        var lives = lifetime ?? (LongestLifetime < UsualLifetime ? LongestLifetime.Value : UsualLifetime);
        var violations = ApiChecks.Find(claims, Check);
        TokenTimes.Check(violations, ExpiresAt, lives, LongestLifetime);
        if (violations.Count == 0)
        {
            using var given = JsonDocument.Parse(Given(claims));
            TokenTimes.CheckAbsent(violations, given.RootElement, IssuedAt, ExpiresAt);
        }

        return violations.Count == 0 ? lives : throw new ApiValidationException("The claims of the token break documented limits; nothing was signed.", violations);
    }

    private static ReadOnlyMemory<byte> Given(TClaims claims) => Write(writer => TClaims.Write(writer, claims));

    private ReadOnlySpan<byte> HeaderOf(JsonElement claims) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var member in Header)
        {
            member.Write(writer, claims);
        }

        writer.WriteEndObject();
    }).Span;

    private ReadOnlySpan<byte> ClaimsOf(JsonElement claims, long begins, long ends) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var claim in claims.EnumerateObject())
        {
            claim.WriteTo(writer);
        }

        if (IssuedAt is not null)
        {
            writer.WriteNumber(IssuedAt, begins);
        }

        writer.WriteNumber(ExpiresAt, ends);
        writer.WriteEndObject();
    }).Span;

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, Writing);
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
