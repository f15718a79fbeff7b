using System.ComponentModel;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>A member of a token's header: always the same text, or the value of a claim. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiTokenHeader
{
    private readonly string _name;
    private readonly string? _value;
    private readonly string[] _claim;

    private ApiTokenHeader(string name, string? value, string[] claim) => (_name, _value, _claim) = (name, value, claim);

    /// <summary>A member that is the same in every token.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The member.</returns>
    public static ApiTokenHeader Always(string name, string value) => new(name, value, []);

    /// <summary>A member that repeats a claim; left out where the claim is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="claim">The way to the claim: names on the wire, from the outside.</param>
    /// <returns>The member.</returns>
    public static ApiTokenHeader OfClaim(string name, params string[] claim) => new(name, null, claim);

    internal void Write(Utf8JsonWriter writer, JsonElement claims)
    {
        if (_value is not null)
        {
            writer.WriteString(_name, _value);
            return;
        }

        foreach (var step in _claim)
        {
            if (claims.ValueKind != JsonValueKind.Object || !claims.TryGetProperty(step, out claims))
            {
                return;
            }
        }

        writer.WritePropertyName(_name);
        claims.WriteTo(writer);
    }
}
