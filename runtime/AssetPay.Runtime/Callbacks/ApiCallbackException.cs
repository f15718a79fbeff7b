namespace ApiDocs.Runtime;

/// <summary>A delivery is not taken: it is not the API's, or not of now, or cannot be read.</summary>
public class ApiCallbackException : Exception
{
    /// <summary>An exception that says nothing about a delivery.</summary>
    public ApiCallbackException()
    {
    }

    /// <summary>An exception that says nothing about a delivery but a message.</summary>
    /// <param name="message">What went wrong.</param>
    public ApiCallbackException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says nothing about a delivery but a message.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public ApiCallbackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The exception for a delivery that is not taken.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="reason">The same in words.</param>
    public ApiCallbackException(ApiCallbackRefusal refusal, string reason)
        : base(reason) => Refusal = refusal;

    /// <summary>Why it is not taken.</summary>
    public ApiCallbackRefusal Refusal { get; }
}
