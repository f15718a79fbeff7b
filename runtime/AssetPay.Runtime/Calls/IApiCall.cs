using System.ComponentModel;
using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>One call with its arguments. For generated code, which has a class for each operation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiCall
{
    /// <summary>Checks the arguments against the documented limits. May be called twice: first to count, then to record.</summary>
    /// <param name="checks">Takes what is wrong.</param>
    void Validate(ref ApiChecks checks);

    /// <summary>Writes path, query and headers.</summary>
    /// <param name="head">Where to.</param>
    void WriteHead(ref ApiRequestHead head);

    /// <summary>Whether there is a body.</summary>
    bool HasBody { get; }

    /// <summary>Writes the body; called once, and only if there is one.</summary>
    /// <param name="writer">Where to.</param>
    void WriteBody(Utf8JsonWriter writer);
}
