using System.Security.Cryptography;
using System.Text;
using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>
/// Signs a callback as the pages say. On purpose not with the code that clients check signatures with: the two must agree because both do
/// what the pages say.
/// </summary>
internal static class CallbackSigner
{
    /// <summary>The signature header's value. A previous secret signs in the second documented part, where there is one.</summary>
    public static string Sign(CallbackSignatureModel model, byte[] body, string deliveryId, string time, string secret, string? previousSecret)
    {
        var header = $"{model.TimePart}={time},{model.IdPart}={deliveryId}";
        string?[] secrets = [secret, previousSecret];
        foreach (var (part, key) in model.SignatureParts.Zip(secrets).Where(pair => pair.Second is not null))
            header += $",{part}={Signature(model, body, deliveryId, time, key!)}";
        return header;
    }

    private static string Signature(CallbackSignatureModel model, byte[] body, string deliveryId, string time, string secret)
    {
        var prefix = model.SignedPrefix.Replace("{id}", deliveryId, StringComparison.Ordinal).Replace("{time}", time, StringComparison.Ordinal);
        byte[] signed = [.. Encoding.UTF8.GetBytes(prefix), .. body];
        return Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed)).ToLowerInvariant();
    }
}
