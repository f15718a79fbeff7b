namespace ApiDocs.Sandbox;

/// <summary>How what is kept moves on by itself as time passes.</summary>
public sealed record SandboxPlay
{
    /// <summary>How long a state lasts, by its name; one that is not named here lasts as long as the pages say, or else <see cref="Otherwise"/>.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Durations { get; init; } = new Dictionary<string, TimeSpan>();

    /// <summary>How long a state lasts of which neither you nor the pages say it: one minute.</summary>
    public TimeSpan Otherwise { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Steps that are left out (<c>"hold"</c>); the last one never is.</summary>
    public IReadOnlyCollection<string> Skipped { get; init; } = [];

    /// <summary>
    /// How often a timer of the sandbox's <see cref="SandboxOptions.TimeProvider"/> moves things on and sends what is due. Null (the
    /// default): they move with each request, and with <see cref="ApiSandbox.PumpAsync"/>, which also sends.
    /// </summary>
    public TimeSpan? PumpEvery { get; init; }
}
