using System.Text.Json;

namespace ApiDocs.Runtime;

/// <summary>What the body of an answer turned out to be.</summary>
internal enum AnswerKind
{
    /// <summary>Not JSON, or none of the API's: it says nothing about the call.</summary>
    NoEnvelope,

    /// <summary>The API says that the call failed.</summary>
    Error,

    /// <summary>The API says that the call succeeded, under a status that says otherwise.</summary>
    Contradiction,

    /// <summary>Too long to be read to its end, and its beginning does not say that the call succeeded.</summary>
    Undecided,

    /// <summary>The call succeeded, but what it returned does not fit.</summary>
    Misfit,

    /// <summary>The call succeeded and gave a value.</summary>
    Value,
}

/// <summary>What was read out of the body of an answer; the value itself is in the exchange.</summary>
internal readonly record struct Answer(AnswerKind Kind, string? RequestId = null, JsonElement? Error = null, JsonException? Misfit = null);
