using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>
/// The members of an object that the documentation does not have: kept when they are read, and sent when they are added to a request.
/// Immutable; two are equal when they have the same members with the same JSON.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name says what it is.")]
public sealed class ApiAdditionalProperties : IReadOnlyDictionary<string, JsonElement>, IEquatable<ApiAdditionalProperties>
{
    // Null where there are none, as there are in most objects: those cost nothing, the first one in a process included.
    private readonly Dictionary<string, JsonElement>? _members;

    private ApiAdditionalProperties(Dictionary<string, JsonElement>? members) => _members = members;

    /// <summary>No members.</summary>
    public static ApiAdditionalProperties Empty { get; } = new(null);

    /// <summary>How many members there are.</summary>
    public int Count => _members is null ? 0 : _members.Count;

    /// <summary>The members' names, in the order in which they came.</summary>
    public IEnumerable<string> Keys => _members is null ? [] : _members.Keys;

    /// <summary>The members' values, in the order in which they came.</summary>
    public IEnumerable<JsonElement> Values => _members is null ? [] : _members.Values;

    /// <summary>The value of a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no member '{key}'.");

    /// <summary>The same members and one more, or one with another value.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="element">Its value; it is copied, so its document may be disposed afterwards.</param>
    /// <returns>The new set of members.</returns>
    /// <exception cref="ArgumentException">The value is undefined, the <c>default</c> of <see cref="JsonElement"/>.</exception>
    public ApiAdditionalProperties With(string name, JsonElement element)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            throw new ArgumentException("An undefined element cannot be sent.", nameof(element));
        }

        return new(new(_members ?? []) { [name] = element.Clone() });
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(key);
        value = default;
        return _members is not null && _members.TryGetValue(key, out value);
    }

    /// <summary>Writes the members into the object that is being written.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_members is not null)
        {
            Write(writer, _members);
        }
    }

    /// <inheritdoc/>
    public bool Equals(ApiAdditionalProperties? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        foreach (var (name, element) in this)
        {
            if (!other.TryGetValue(name, out var otherElement) || !HasSameText(element, otherElement))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApiAdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Only names, and in no order, since equality knows none.
        var hash = Count;
        foreach (var name in Keys)
        {
            hash ^= name.GetHashCode(StringComparison.Ordinal);
        }

        return hash;
    }

    /// <summary>The members' names without their values, which may be secret.</summary>
    /// <returns><c>{ first, second }</c></returns>
    public override string ToString() => Count == 0 ? "{ }" : $"{{ {string.Join(", ", Keys)} }}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        (_members ?? Enumerable.Empty<KeyValuePair<string, JsonElement>>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // While an object is being read its members are not visible to anyone yet, so this one may change.
    internal static void Keep(ref ApiAdditionalProperties? kept, string name, JsonElement element) =>
        (kept ??= new([]))._members![name] = element;

    private static void Write(Utf8JsonWriter writer, Dictionary<string, JsonElement> members)
    {
        foreach (var (name, element) in members)
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }
    }

    private static bool HasSameText(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind && Compact(left).WrittenSpan.SequenceEqual(Compact(right).WrittenSpan);

    private static ArrayBufferWriter<byte> Compact(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        element.WriteTo(writer);
        writer.Flush();
        return buffer;
    }
}
