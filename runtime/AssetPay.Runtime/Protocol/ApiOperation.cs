using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>
/// What the documentation says of one operation, whatever it returns: all that a call is sent by, so that the code which sends it is the same
/// for every operation. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation
{
    private protected ApiOperation()
    {
    }

    /// <summary>The operation's name, as messages show it.</summary>
    public required string Name { get; init; }

    /// <summary>The HTTP method.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The path with the names of its parameters: what logs and metrics group by.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>What repeating it would do.</summary>
    public required ApiCallClass Class { get; init; }

    /// <summary>The credential that it takes; null: none is sent.</summary>
    public required ApiCredentialScheme? Credential { get; init; }

    /// <summary>How long one attempt may take, where the documentation says that it takes longer than others; null: as long as any.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The error key that says that the idempotency key has been used (<c>EXTERNAL_ID_EXISTS</c>); null: none is documented.</summary>
    public string? TakenKey { get; init; }

    /// <summary>The list that what it returns is for the most part: read while a long answer arrives. Null: none is known.</summary>
    public ApiEntries? Entries { get; init; }

    /// <summary>Makes the exception of this API for a failure.</summary>
    public required Func<ApiFailure, ApiException> CreateException { get; init; }
}

/// <summary>What the documentation says of an operation that returns this. For generated code.</summary>
/// <typeparam name="TData">What the call returns.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation<TData> : ApiOperation
{
    private protected ApiOperation()
    {
    }

    /// <summary>
    /// Looks up what a call with this idempotency key made, over a connection with the root's credential; null where it finds nothing,
    /// or where the documentation has no such lookup.
    /// </summary>
    public Func<ApiConnection, string, RequestOptions, CancellationToken, Task<TData?>>? Find { get; init; }

    /// <summary>Reads what it returns.</summary>
    public required ApiValueReader<TData> ReadData { get; init; }
}

/// <summary>What the documentation says of an operation with these errors. For generated code: one static instance for each.</summary>
/// <typeparam name="TData">What the call returns.</typeparam>
/// <typeparam name="TError">The errors documented for it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<TData, TError> : ApiOperation<TData>
    where TError : struct, Enum
{
    /// <summary>The documented error with this code and key; null when the page documents none.</summary>
    public required Func<int?, string?, TError?> FindError { get; init; }
}
