using System.ComponentModel;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// How strictly JSON is read. Strict: a promised member that is missing, or a value of another kind, throws. Lenient, after a call
/// that moved money: nothing inside the data throws, since the trade exists and must not be lost; the place is noted and a default
/// takes its place. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiReadContext
{
    private readonly bool _isLenient;
    private readonly int _substitutes;
    private ReadNotes? _notes;
    private long _root = -1;
    private long _offset;

    private ApiReadContext(bool isLenient, int substitutes, TakenEntries? taken)
    {
        _isLenient = isLenient;
        _substitutes = substitutes;
        Taken = taken;
    }

    /// <summary>Throws a <see cref="JsonException"/> at the first thing that does not fit. Shared.</summary>
    public static ApiReadContext Strict { get; } = new(false, 0, null);

    /// <summary>The entries of the answer's list that were read before it; null: none.</summary>
    internal TakenEntries? Taken { get; }

    internal static ApiReadContext For(ApiCallClass callClass, TakenEntries? taken = null) =>
        callClass == ApiCallClass.Money || taken is not null ? new(callClass == ApiCallClass.Money, 0, taken) : Strict;

    /// <summary>A promised member that is not there; the reader stands on the end of its object.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="fallback">What takes its place.</param>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <returns>The fallback.</returns>
    /// <exception cref="JsonException">The context is strict.</exception>
    public T Missing<T>(ref Utf8JsonReader reader, string name, T fallback)
    {
        NoteMissing(ref reader, name);
        return fallback;
    }

    /// <summary>A promised object that is not there; the reader stands on the end of the object that should have it.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="read">Reads the object.</param>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <returns>The object that <c>{}</c> gives.</returns>
    /// <exception cref="JsonException">The context is strict.</exception>
    public T MissingObject<T>(ref Utf8JsonReader reader, string name, ApiValueReader<T> read)
    {
        NoteMissing(ref reader, name);
        if (_substitutes == ApiJson.MaxDepth)
        {
            throw new JsonException($"'{name}' is missing, and no empty object can take its place.");
        }

        var empty = new Utf8JsonReader("{}"u8);
        empty.Read();
        return read(ref empty, new ApiReadContext(true, _substitutes + 1, null));
    }

    /// <summary>The data begin here, by the reader's count, and what the reader has begins there within the answer.</summary>
    internal void Begin(long root, long offset)
    {
        if (!ReferenceEquals(this, Strict))
        {
            // What was noted before was noted of data that do not count.
            (_root, _offset, _notes) = (root, offset, null);
        }
    }

    /// <summary>The paths of what was noted, in the answer that was read.</summary>
    internal IReadOnlyList<string> MissingMembers(ReadOnlySpan<byte> json) => _notes?.Paths(json, Taken) ?? [];

    /// <summary>Puts into a list, with the reader on its beginning, those of its entries that were read before.</summary>
    internal void PutTaken<T>(ref Utf8JsonReader reader, ref ListBuilder<T> list)
    {
        if (Taken is TakenEntries<T> taken && taken.Position == _offset + reader.TokenStartIndex)
        {
            list = taken.Release();
        }
    }

    /// <summary>A value that is not of the documented kind; the reader stands on its first token and is left on its last.</summary>
    internal void Misfit(ref Utf8JsonReader reader, string expected)
    {
        // A record may have gaps, but nobody makes up a whole one: where the data themselves are of another kind, there is no value.
        if (!_isLenient || _root == reader.TokenStartIndex)
        {
            throw new JsonException($"{expected} was expected, but {Describe(reader.TokenType)} was found.");
        }

        Note(reader.TokenStartIndex, null);
        ApiJson.SkipValue(ref reader);
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private void NoteMissing(ref Utf8JsonReader reader, string name)
    {
        if (!_isLenient)
        {
            throw new JsonException($"'{name}' is missing.");
        }

        // On any other token the value was no object at all, which is noted already.
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            Note(reader.TokenStartIndex, name);
        }
    }

    // What is missing inside a substitute is not worth a note.
    private void Note(long position, string? member)
    {
        if (_substitutes == 0)
        {
            (_notes ??= new()).Add(_offset + position, member);
        }
    }
}
