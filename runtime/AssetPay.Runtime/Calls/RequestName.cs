namespace ApiDocs.Runtime;

/// <summary>
/// The id that a request is found by in logs: a random UUID. It must meet no other, but may be guessed, so it does not ask the system
/// for its best randomness, which takes as long as the rest of a call's preparations together.
/// </summary>
internal static class RequestName
{
    internal static string Create()
    {
        Span<byte> bytes = stackalloc byte[16];
        Random.Shared.NextBytes(bytes);

        // Version 4 in the variant of RFC 9562, by the order in which a Guid takes its bytes.
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }
}
