namespace ApiDocs.Sandbox;

/// <summary>What became of an attempt to deliver a callback.</summary>
public enum SandboxDeliveryResult
{
    /// <summary>It was taken; where it asked for approval, that was given.</summary>
    Taken,

    /// <summary>It asked for approval, and the answer was no.</summary>
    Rejected,

    /// <summary>It failed (an error, no answer in time) and is sent again later.</summary>
    Repeated,

    /// <summary>It failed, and is not sent again: all documented attempts were made. What it asked for counts as rejected.</summary>
    GivenUp,
}

/// <summary>An attempt to deliver a callback.</summary>
/// <param name="DeliveryId">Its id, which no other attempt has.</param>
/// <param name="Id">The id of the object that it is about.</param>
/// <param name="State">The state that it tells of.</param>
/// <param name="Attempt">Which attempt it was; the first is 1.</param>
/// <param name="Status">The status of the answer; null: none came in time.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Time">When it was sent.</param>
/// <param name="Body">What was sent, as text.</param>
public sealed record SandboxDelivery(string DeliveryId, string Id, string State, int Attempt, int? Status, SandboxDeliveryResult Result, DateTimeOffset Time, string Body);
