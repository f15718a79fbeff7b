namespace ApiDocs.Runtime;

/// <summary>What became of a delivery.</summary>
public enum ApiCallbackEvent
{
    /// <summary>It was handled.</summary>
    Handled,

    /// <summary>It was handled before, and got the answer of then.</summary>
    Repeated,

    /// <summary>It was a test of the address.</summary>
    AddressTest,

    /// <summary>It was handled by somebody else at that moment: the API is to try again.</summary>
    InProgress,

    /// <summary>It was not taken: not the API's, or not of now, or not readable.</summary>
    Refused,

    /// <summary>Its body was too large.</summary>
    TooLarge,

    /// <summary>No decision came in time; it was turned down.</summary>
    DecisionTimedOut,

    /// <summary>The decision came after it had been turned down, and changed nothing any more.</summary>
    DecisionTooLate,

    /// <summary>It could not be handled: the API is to try again.</summary>
    Failed,

    /// <summary>It lacks members that the documentation promises, or has others in their place. It is handled all the same, with defaults for them.</summary>
    MissingMembers,

    /// <summary>It was handled, but the ledger could not keep that: another delivery of it would be handled once more.</summary>
    NotKept,
}

/// <summary>What became of a delivery, for your log: nothing of its body, no signature, no secret.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Message">The same in words.</param>
/// <param name="Callback">The delivery, once it was checked.</param>
/// <param name="Exception">What went wrong, where something did.</param>
public sealed record ApiCallbackNote(ApiCallbackEvent Event, string Message, ApiCallback? Callback = null, Exception? Exception = null);
