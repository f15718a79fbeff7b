using System.Text;

namespace ApiDocs.Runtime;

/// <summary>The names of the envelope's members in UTF-8, encoded once: this is what the bytes of each answer are compared with.</summary>
internal sealed class EnvelopeNames(ApiEnvelope envelope)
{
    internal ApiEnvelope Envelope { get; } = envelope;

    internal byte[]? RequestId { get; } = Encode(envelope.RequestId);

    internal byte[]? Success { get; } = Encode(envelope.Success);

    internal byte[] Data { get; } = Encode(envelope.Data)!;

    internal byte[] Error { get; } = Encode(envelope.Error)!;

    private static byte[]? Encode(string? name) => name is null ? null : Encoding.UTF8.GetBytes(name);
}
