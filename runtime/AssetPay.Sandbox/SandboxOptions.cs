namespace ApiDocs.Sandbox;

/// <summary>How a sandbox behaves where the documentation leaves it open.</summary>
public sealed record SandboxOptions
{
    /// <summary>The clock behind time stamps, ages and rate limits. Give one of your own to move in time.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The tier whose rate limits count ("Verified"), one that a page documents; null: the first one that an operation documents.</summary>
    public string? Tier { get; init; }

    /// <summary>
    /// The credentials that are taken, by the name of their documented header. A header that is not named here takes any value but a blank one.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Credentials { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>Where minted UUIDs begin: the same seed and the same requests give the same ones.</summary>
    public int UuidSeed { get; init; } = 1;

    /// <summary>
    /// True: what the API would put to a callback address for approval is refused, as the pages say, as long as callbacks are sent nowhere
    /// (<see cref="ApiSandbox.ConnectCallbacksAsync"/>). False (the default): it counts as approved.
    /// </summary>
    public bool DemandsCallbackAddress { get; init; }

    /// <summary>False: rate limits are not counted.</summary>
    public bool CountsRateLimits { get; init; } = true;
}
