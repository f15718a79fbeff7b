namespace ApiDocs.Fuzzing.Answers.Driving;

/// <summary>A clock that stands still, so that a case is the same whenever it is looked at.</summary>
internal sealed class StandingTime : TimeProvider
{
    internal static DateTimeOffset Now { get; } = new(2026, 7, 31, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
