namespace ApiDocs.Runtime;

/// <summary>What repeating a call would do.</summary>
public enum ApiCallClass
{
    /// <summary>It only reads: repeating it changes nothing.</summary>
    Read,

    /// <summary>It changes something, and a second time changes nothing more (a cancel).</summary>
    Idempotent,

    /// <summary>It moves money or items: it is never sent twice on an unknown outcome.</summary>
    Money,
}
