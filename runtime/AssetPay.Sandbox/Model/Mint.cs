namespace ApiDocs.Sandbox;

/// <summary>Makes UUIDs: the same ones in every run with the same seed.</summary>
internal sealed class Mint(int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    public string Uuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    /// <summary>One and the same UUID for each placeholder: a "merchant-uuid" stays the same merchant.</summary>
    public string For(string placeholder) => _named.TryGetValue(placeholder, out var known) ? known : _named[placeholder] = Uuid();
}
