using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApiDocs.Runtime;

/// <summary>Signs and checks what an API sends by itself.</summary>
public static class ApiCallbackSignature
{
    /// <summary>Checks a delivery: header there, header whole, time near, signature right. Nothing of the body is read before that.</summary>
    /// <param name="scheme">How the API signs.</param>
    /// <param name="body">The body's bytes, just as they came in.</param>
    /// <param name="header">The signature header's value; null: there was none.</param>
    /// <param name="secrets">The secrets that are taken: one, or two while one replaces the other.</param>
    /// <param name="now">The time by your clock.</param>
    /// <param name="deliveryId">The id of the delivery; null unless it is taken.</param>
    /// <returns>Why it is not taken; <see cref="ApiCallbackRefusal.None"/> if it is.</returns>
    /// <exception cref="ArgumentException">There is no secret, or one is blank.</exception>
    public static ApiCallbackRefusal Check(
        ApiCallbackScheme scheme, ReadOnlySpan<byte> body, string? header, IReadOnlyList<string> secrets, DateTimeOffset now, out string? deliveryId)
    {
        var refusal = Check(scheme, body, header, secrets, now, out SignatureHeader? parts);
        deliveryId = refusal == ApiCallbackRefusal.None ? parts!.Id : null;
        return refusal;
    }

    internal static ApiCallbackRefusal Check(
        ApiCallbackScheme scheme, ReadOnlySpan<byte> body, string? header, IReadOnlyList<string> secrets, DateTimeOffset now, out SignatureHeader? parts)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        CheckSecrets(secrets);
        parts = null;
        if (string.IsNullOrWhiteSpace(header))
        {
            return ApiCallbackRefusal.HeaderMissing;
        }

        parts = SignatureHeader.Read(header, scheme);
        if (parts is null)
        {
            return ApiCallbackRefusal.HeaderMalformed;
        }

        if ((now - parts.Time).Duration() > scheme.Tolerance)
        {
            return ApiCallbackRefusal.TimeOutOfTolerance;
        }

        return IsSigned(scheme, body, parts, secrets) ? ApiCallbackRefusal.None : ApiCallbackRefusal.SignatureMismatch;
    }

    /// <summary>The header that the API would send with this body: for tests.</summary>
    /// <param name="scheme">How the API signs.</param>
    /// <param name="body">The body's bytes.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="deliveryId">The id of the delivery.</param>
    /// <param name="time">When it is signed.</param>
    /// <returns>The signature header's value.</returns>
    public static string Sign(ApiCallbackScheme scheme, ReadOnlySpan<byte> body, string secret, string deliveryId, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        ArgumentException.ThrowIfNullOrWhiteSpace(deliveryId);
        var text = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Compute(scheme, body, secret, deliveryId, text, signature);
        return $"{scheme.TimePart}={text},{scheme.IdPart}={deliveryId},{scheme.SignatureParts[0]}={Convert.ToHexString(signature).ToLowerInvariant()}";
    }

    // Every signature against every secret, each in constant time, so that the time taken tells nothing.
    private static bool IsSigned(ApiCallbackScheme scheme, ReadOnlySpan<byte> body, SignatureHeader parts, IReadOnlyList<string> secrets)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var isSigned = false;
        foreach (var secret in secrets)
        {
            Compute(scheme, body, secret, parts.Id, parts.TimeText, expected);
            foreach (var signature in parts.Signatures)
            {
                isSigned |= CryptographicOperations.FixedTimeEquals(expected, signature);
            }
        }

        return isSigned;
    }

    private static void Compute(ApiCallbackScheme scheme, ReadOnlySpan<byte> body, string secret, string id, string time, Span<byte> signature)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(Prefix(scheme.SignedPrefix, id, time)));
        hash.AppendData(body);
        hash.GetHashAndReset(signature);
    }

    // Put together, not replaced one after the other: an id that looks like a place for the time stays an id.
    private static string Prefix(string template, string id, string time)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            var rest = template.AsSpan(i);
            var (piece, length) = rest.StartsWith("{id}") ? (id, 4) : rest.StartsWith("{time}") ? (time, 6) : (template[i].ToString(), 1);
            text.Append(piece);
            i += length;
        }

        return text.ToString();
    }

    internal static void CheckSecrets(IReadOnlyList<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (secrets.Count == 0 || secrets.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("At least one secret must be given, and none may be blank: anybody could sign with that.", nameof(secrets));
        }
    }
}
