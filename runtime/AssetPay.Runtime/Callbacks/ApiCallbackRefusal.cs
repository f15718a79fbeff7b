namespace ApiDocs.Runtime;

/// <summary>Why a callback is not taken; in the order in which it is looked at.</summary>
public enum ApiCallbackRefusal
{
    /// <summary>It is taken.</summary>
    None,

    /// <summary>It has no signature header.</summary>
    HeaderMissing,

    /// <summary>The header lacks the time, the delivery id or a usable signature, or its time is no date.</summary>
    HeaderMalformed,

    /// <summary>It was signed too long ago, or too far in the future.</summary>
    TimeOutOfTolerance,

    /// <summary>None of the signatures was made of this body with one of the secrets.</summary>
    SignatureMismatch,

    /// <summary>The signature is right, but the body is not the documented JSON.</summary>
    BodyUnreadable,
}
