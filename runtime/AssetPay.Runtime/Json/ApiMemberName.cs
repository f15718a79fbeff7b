using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>
/// The name of a member that is being read, in UTF-8 and without escapes. Told apart by its length first, most names cost one comparison
/// with a constant, and none becomes a string. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ApiMemberName
{
    private readonly ReadOnlySpan<byte> _text;

    internal ApiMemberName(ReadOnlySpan<byte> text) => _text = text;

    /// <summary>How long it is, in bytes.</summary>
    public int Length => _text.Length;

    /// <summary>Whether it is this one.</summary>
    /// <param name="name">A name on the wire, in UTF-8.</param>
    /// <returns>True when it is the same, upper and lower case told apart.</returns>
    // From the constant's side, so that its length is one too.
    public bool Is(ReadOnlySpan<byte> name) => name.SequenceEqual(_text);
}
