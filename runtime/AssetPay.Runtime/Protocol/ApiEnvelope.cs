using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>The members of the object that every answer is wrapped in; null where the API has no such member. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiEnvelope
{
    /// <summary>The member with the id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The member that is true or false; null: an answer is an error when it has <see cref="Error"/>.</summary>
    public string? Success { get; init; }

    /// <summary>The member with what the call returns.</summary>
    public required string Data { get; init; }

    /// <summary>The member with the error.</summary>
    public required string Error { get; init; }

    /// <summary>The error's number.</summary>
    public string? Code { get; init; }

    /// <summary>The error's name.</summary>
    public string? Key { get; init; }

    /// <summary>The error in words: one text or several.</summary>
    public string? Message { get; init; }

    /// <summary>The members of the request that are wrong, each with a reason.</summary>
    public string? Fields { get; init; }

    /// <summary>Anything else that the error says.</summary>
    public string? Details { get; init; }
}
