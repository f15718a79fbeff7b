using System.ComponentModel;
using System.Net;

namespace ApiDocs.Runtime;

/// <summary>Looks up by its idempotency key what a call made. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiLookup
{
    /// <summary>Makes the lookup.</summary>
    /// <param name="root">The connection with the root's credential.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="call">Its arguments, the key among them.</param>
    /// <param name="options">Settings for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="TData">What is looked up.</typeparam>
    /// <typeparam name="TError">The errors documented for the operation.</typeparam>
    /// <returns>What was found; null where the API says that there is nothing.</returns>
    /// <exception cref="ApiException">The API did not say.</exception>
    /// <exception cref="InvalidOperationException">The connection has no credential to ask with.</exception>
    public static async Task<TData?> FindAsync<TData, TError>(
        ApiConnection root, ApiOperation<TData, TError> operation, IApiCall call, RequestOptions options, CancellationToken cancellationToken)
        where TData : class
        where TError : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(operation);
        var outcome = await root.TrySendAsync(operation, call, options, cancellationToken).ConfigureAwait(false);
        return outcome.Failure switch
        {
            null => outcome.Value,
            // In the API's own words: the page of a proxy that knows no such address says nothing about the thing.
            { Kind: FailureKind.Error, StatusCode: HttpStatusCode.NotFound } => null,
            { } failure => throw operation.CreateException(failure),
        };
    }
}
