using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiDocs.Runtime;

public static partial class ApiJson
{
    /// <summary>What <see cref="JsonSerializer"/> must know of a type, for resolvers.</summary>
    /// <param name="options">The serializer's options.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The type's metadata: its own reading and writing.</returns>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options)
        where T : IApiJson<T> =>
        JsonMetadataServices.CreateValueInfo<T>(options, new ApiJsonConverter<T>());

    /// <summary>What <see cref="JsonSerializer"/> must know of a type that may be null, for resolvers.</summary>
    /// <param name="options">The serializer's options.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The type's metadata: its own reading and writing.</returns>
    public static JsonTypeInfo<T?> NullableTypeInfo<T>(JsonSerializerOptions options)
        where T : struct, IApiJson<T> =>
        JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(TypeInfo<T>(options)));
}
