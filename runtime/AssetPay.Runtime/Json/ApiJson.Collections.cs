using System.Text.Json;

namespace ApiDocs.Runtime;

public static partial class ApiJson
{
    /// <summary>A member that is a list.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="readElement">Reads an element.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <returns>The list, or null.</returns>
    public static IReadOnlyList<T>? ReadList<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement) =>
        IsNull(ref reader) ? null : ListOrNull(ref reader, context, readElement);

    /// <summary>A list, with the reader on the value.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="readElement">Reads an element.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <returns>The list; empty (lenient only) when the value is none.</returns>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement) =>
        ListOrNull(ref reader, context, readElement) ?? [];

    /// <summary>A member that is an object used as a dictionary.</summary>
    /// <param name="reader">The JSON, on the member's name.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="readElement">Reads a value.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The dictionary, or null.</returns>
    public static IReadOnlyDictionary<string, T>? ReadMap<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement) =>
        IsNull(ref reader) ? null : MapOrNull(ref reader, context, readElement);

    /// <summary>A dictionary, with the reader on the value.</summary>
    /// <param name="reader">The JSON, on the value.</param>
    /// <param name="context">How strictly to read.</param>
    /// <param name="readElement">Reads a value.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The dictionary; empty (lenient only) when the value is none.</returns>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement) =>
        MapOrNull(ref reader, context, readElement) ?? new Dictionary<string, T>();

    /// <summary>Writes a member that is a list; null: left out.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name on the wire, in UTF-8.</param>
    /// <param name="values">The list.</param>
    /// <param name="write">Writes an element.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    public static void WriteList<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, Action<Utf8JsonWriter, T> write)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        var count = values.Count;
        for (var i = 0; i < count; i++)
        {
            write(writer, values[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is an object used as a dictionary; null: left out.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The member's name on the wire, in UTF-8.</param>
    /// <param name="values">The dictionary.</param>
    /// <param name="write">Writes a value.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    public static void WriteMap<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, Action<Utf8JsonWriter, T> write)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            writer.WritePropertyName(key);
            write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static T[]? ListOrNull<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Misfit(ref reader, "An array");
            return null;
        }

        var list = default(ListBuilder<T>);
        if (context.Taken is not null)
        {
            context.PutTaken(ref reader, ref list);
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(readElement(ref reader, context));
        }

        return list.ToArray();
    }

    private static Dictionary<string, T>? MapOrNull<T>(ref Utf8JsonReader reader, ApiReadContext context, ApiValueReader<T> readElement)
    {
        if (!StartObject(ref reader, context))
        {
            return null;
        }

        var map = new Dictionary<string, T>();
        while (NextMember(ref reader))
        {
            var name = TextOf(ref reader);
            reader.Read();
            map[name] = readElement(ref reader, context);
        }

        return map;
    }
}
