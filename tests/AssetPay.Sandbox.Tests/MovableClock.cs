namespace ApiDocs.Sandbox.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class MovableClock : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Move(TimeSpan by) => Now += by;
}
