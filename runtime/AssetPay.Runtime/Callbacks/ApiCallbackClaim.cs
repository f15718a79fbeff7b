namespace ApiDocs.Runtime;

/// <summary>What came of claiming a delivery.</summary>
public sealed class ApiCallbackClaim
{
    private ApiCallbackClaim(ApiCallbackAnswer? answer) => Answer = answer;

    /// <summary>It is the caller's to handle.</summary>
    public static ApiCallbackClaim Begun { get; } = new(null);

    /// <summary>Somebody else is handling it.</summary>
    public static ApiCallbackClaim InProgress { get; } = new(null);

    /// <summary>What was answered when it was handled; null: it was not.</summary>
    public ApiCallbackAnswer? Answer { get; }

    /// <summary>It was handled before.</summary>
    /// <param name="answer">What was answered.</param>
    /// <returns>The claim.</returns>
    public static ApiCallbackClaim Handled(ApiCallbackAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer);
    }
}
