using System.ComponentModel;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>A type that reads and writes its own JSON. Generated code implements it; there is no reflection anywhere.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiJson<TSelf>
    where TSelf : IApiJson<TSelf>
{
    /// <summary>Reads a value: the reader stands on its first token and is left on its last.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Read(ref Utf8JsonReader reader, ApiReadContext context);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, TSelf value);
}
