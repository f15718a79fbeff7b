using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>How the API signs what it sends by itself, as its documentation says. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCallbackScheme
{
    /// <summary>The header that carries time, delivery id and signatures: <c>X-Signature</c>.</summary>
    public required string Header { get; init; }

    /// <summary>The header's part with the time, ISO 8601: <c>t</c>.</summary>
    public required string TimePart { get; init; }

    /// <summary>The header's part with the id of the delivery: <c>id</c>.</summary>
    public required string IdPart { get; init; }

    /// <summary>The header's parts with a signature, each 64 hex digits; more than one while a secret is being replaced: <c>s</c>, <c>s1</c>.</summary>
    public required IReadOnlyList<string> SignatureParts { get; init; }

    /// <summary>What is signed in front of the body's bytes: <c>{id}.{time}.</c></summary>
    public required string SignedPrefix { get; init; }

    /// <summary>How far the time may be off, either way: 5 minutes.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromMinutes(5);
}
