namespace ApiDocs.Runtime;

/// <summary>At which point a call failed; what may be done about it depends on nothing else but its class.</summary>
internal enum FailureKind
{
    /// <summary>Not one of this client's calls: an exception made by hand.</summary>
    Unknown,

    /// <summary>No connection was made, and nothing was sent.</summary>
    NeverSent,

    /// <summary>A rate limit on this side held the call back, and nothing was sent.</summary>
    HeldBack,

    /// <summary>The connection broke or the time ran out when the request was, or may have been, on its way.</summary>
    Broken,

    /// <summary>What answered is at another address than the one that was asked.</summary>
    OtherOrigin,

    /// <summary>The API says that the call failed.</summary>
    Error,

    /// <summary>What answered was not the API, or not in its own words.</summary>
    NoEnvelope,

    /// <summary>The API says that the call succeeded, but its answer cannot be read or contradicts itself; or nobody knows what it says, since it is too long.</summary>
    Unreadable,
}
