namespace ApiDocs.Runtime;

/// <summary>
/// What repeating a call would do. It decides whether a call may be sent again on an unknown outcome; whether the outcome is known
/// is another matter (<see cref="ApiFailure.IsAmbiguous"/>).
/// </summary>
public enum ApiCallClass
{
    /// <summary>It only reads: its outcome is never ambiguous, and it is safe to send it again.</summary>
    Read,

    /// <summary>It changes something, and a second time changes nothing more (a cancel): its outcome may be ambiguous, and it is safe to send it again.</summary>
    Idempotent,

    /// <summary>It moves money or items: its outcome may be ambiguous, and it must not be sent again before it was looked up.</summary>
    Money,
}
