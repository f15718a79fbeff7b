namespace ApiDocs.Sandbox;

/// <summary>A request that came to a sandbox, and how it was answered.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path as it came, without the query.</param>
/// <param name="Operation">The documented operation it was for; null: none.</param>
/// <param name="Status">The HTTP status of the answer; 0: none was sent.</param>
/// <param name="ErrorKey">The key of the error it was answered with; null: it succeeded, or failed in another way.</param>
/// <param name="RequestId">The id that the answer carries.</param>
public sealed record SandboxRequest(string Method, string Path, string? Operation, int Status, string? ErrorKey, string RequestId)
{
    /// <summary>The failure that was asked for and came in place of the answer; null: none.</summary>
    public SandboxFailure? Failure { get; init; }
}
