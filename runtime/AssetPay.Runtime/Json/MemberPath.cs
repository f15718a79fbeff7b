using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>Follows names into JSON of which more may be to come.</summary>
internal static class MemberPath
{
    /// <summary>Moves to the value that the names lead to. A name that comes twice leads to where it came first.</summary>
    /// <returns>False: it is not there, or not yet.</returns>
    /// <exception cref="JsonException">The JSON is broken before it.</exception>
    internal static bool TryMoveTo(ref Utf8JsonReader reader, ReadOnlySpan<byte[]> names)
    {
        if (!reader.Read())
        {
            return false;
        }

        foreach (var name in names)
        {
            if (reader.TokenType != JsonTokenType.StartObject || !TryMoveToMember(ref reader, name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryMoveToMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            var isIt = ApiJson.NameAt(ref reader).Is(name);
            if (!reader.Read())
            {
                return false;
            }

            if (isIt)
            {
                return true;
            }

            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }
}
