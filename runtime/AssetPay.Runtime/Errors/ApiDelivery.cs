namespace ApiDocs.Runtime;

/// <summary>In which way a call came to its value.</summary>
public enum ApiDelivery
{
    /// <summary>The API answered the call.</summary>
    Sent,

    /// <summary>The outcome was unknown at first; the same request was sent once more, and the API answered that.</summary>
    Resent,

    /// <summary>The outcome was unknown at first; what the call made was looked up and found.</summary>
    Found,
}
