using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiDocs.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type of a client. It reads strictly: what is promised must be there.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiJsonConverter<T> : JsonConverter<T>
    where T : IApiJson<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Read(ref reader, ApiReadContext.Strict);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => T.Write(writer, value);
}
