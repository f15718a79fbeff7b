using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>A call with a member that the API takes once only (<c>externalId</c>). For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiKeyedCall : IApiCall
{
    /// <summary>What the caller gave; null: nothing.</summary>
    string? IdempotencyKey { get; }

    /// <summary>The same call with this key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The call; the caller's request is left as it is.</returns>
    IApiKeyedCall WithIdempotencyKey(string key);
}
