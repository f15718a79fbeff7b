using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>What generated code reads and writes JSON with. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ApiJson
{
    /// <summary>How deep JSON may nest, in answers and requests alike.</summary>
    internal const int MaxDepth = 64;

    internal static JsonReaderOptions ReaderOptions => new() { MaxDepth = MaxDepth };

    /// <summary>Begins an object; the reader stands on its value.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="context">How strictly to read.</param>
    /// <returns>False (lenient only) when the value is no object: it is skipped then.</returns>
    /// <exception cref="JsonException">The value is no object and the context is strict.</exception>
    public static bool StartObject(ref Utf8JsonReader reader, ApiReadContext context)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return true;
        }

        context.Misfit(ref reader, "An object");
        return false;
    }

    /// <summary>Moves on to the next member's name.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="name">The name; empty at the end of the object.</param>
    /// <returns>False at the end of the object.</returns>
    // Into the loop that asks: the name then stays in registers while it is compared with one after the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ref Utf8JsonReader reader, out ApiMemberName name)
    {
        if (NextMember(ref reader))
        {
            name = NameAt(ref reader);
            return true;
        }

        name = default;
        return false;
    }

    /// <summary>Keeps a member that the documentation does not have; the reader stands on its name.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="kept">What was kept so far; null: nothing.</param>
    public static void KeepUnknown(ref Utf8JsonReader reader, ref ApiAdditionalProperties? kept)
    {
        var name = TextOf(ref reader);
        reader.Read();
        ApiAdditionalProperties.Keep(ref kept, name, ProperElement.Take(ref reader));
    }

    /// <summary>What a secret is shown as.</summary>
    /// <param name="value">The secret.</param>
    /// <returns><c>***</c>, or nothing when there is none.</returns>
    public static string Mask(string? value) => string.IsNullOrEmpty(value) ? "" : "***";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool NextMember(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves from a value's first token to its last.</summary>
    internal static void SkipValue(ref Utf8JsonReader reader)
    {
        // Skip() refuses a reader that may get more data, though a converter is always given the value as a whole.
        if (!reader.TrySkip())
        {
            throw new JsonException("The JSON ends early.");
        }
    }
}
