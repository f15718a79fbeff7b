using System.ComponentModel;

namespace ApiDocs.Runtime;

/// <summary>What the documentation says of the API as a whole. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiProtocol
{
    private ClientTelemetry? _telemetry;

    /// <summary>The client's name for the <c>User-Agent</c> header.</summary>
    public required string ClientName { get; init; }

    /// <summary>The client's version for the <c>User-Agent</c> header.</summary>
    public required string ClientVersion { get; init; }

    /// <summary>The documented server.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>What answers are wrapped in; null: they are the data itself.</summary>
    public ApiEnvelope? Envelope { get; init; }

    /// <summary>The header for the id of a request; null: none is sent.</summary>
    public string? RequestIdHeader { get; init; }

    /// <summary>The error keys that do not prove that nothing was done (<c>SERVER_ERROR</c>).</summary>
    public IReadOnlyList<string> UncertainKeys { get; init; } = [];

    /// <summary>The error keys that the API gives before it does anything (<c>FLEET_DEGRADED</c>): such a call may be sent again whatever it moves.</summary>
    public IReadOnlyList<string> RetryableKeys { get; init; } = [];

    /// <summary>The error keys that ask for another credential (<c>INVALID_TOKEN</c>).</summary>
    public IReadOnlyList<string> RenewalKeys { get; init; } = [];

    /// <summary>
    /// Whether the documentation has an error with this key, for whichever operation. A server error (5xx) with a key that it does not
    /// have proves nothing. Null: every key counts as documented.
    /// </summary>
    public Func<string, bool>? IsDocumentedKey { get; init; }

    /// <summary>Whether a key is known to be one of the documentation's: there are only so many of those.</summary>
    internal bool Documents(string key) =>
        IsDocumentedKey?.Invoke(key) == true || UncertainKeys.Contains(key) || RetryableKeys.Contains(key) || RenewalKeys.Contains(key);

    /// <summary>Whether an error with this key asks for another credential.</summary>
    // On its own, so that the first call of a process does not load LINQ for it.
    internal bool AsksForRenewal(string key) => RenewalKeys.Contains(key);

    /// <summary>One for all clients of the API, made when the first of them is.</summary>
    internal ClientTelemetry Telemetry => LazyInitializer.EnsureInitialized(ref _telemetry, () => new ClientTelemetry(ClientName, ClientVersion));
}
