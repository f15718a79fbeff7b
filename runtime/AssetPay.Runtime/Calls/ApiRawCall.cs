using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiDocs.Runtime;

/// <summary>A call to a path that the documentation does not have (yet). For generated code.</summary>
/// <param name="Path">From the first slash on, query included, encoded as it is to be sent.</param>
/// <param name="Body">The body; null: none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ApiRawCall(string Path, JsonNode? Body = null) : IApiCall
{
    /// <inheritdoc/>
    public bool HasBody => Body is not null;

    /// <summary>Checks nothing: there is no documentation to check against.</summary>
    /// <param name="checks">Left alone.</param>
    public void Validate(ref ApiChecks checks)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The path does not start with one slash, or could lead elsewhere than it seems to.</exception>
    public void WriteHead(ref ApiRequestHead head) => head.Literal(RawPath.Check(Path));

    /// <summary>What messages call it: the query may hold what is nobody else's business.</summary>
    internal string NameWith(HttpMethod method) => $"{method} {(Path.IndexOf('?', StringComparison.Ordinal) is var end and >= 0 ? Path[..end] : Path)}";

    /// <inheritdoc/>
    public void WriteBody(Utf8JsonWriter writer) => Body!.WriteTo(writer);
}
