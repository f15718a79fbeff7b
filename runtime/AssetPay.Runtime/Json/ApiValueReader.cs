using System.ComponentModel;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>Reads a value: the reader stands on its first token and is left on its last. For generated code.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">The JSON.</param>
/// <param name="context">How strictly to read.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ApiValueReader<T>(ref Utf8JsonReader reader, ApiReadContext context);
