namespace ApiDocs.Runtime;

/// <summary>Which time-outs there can be: those that a timer takes.</summary>
internal static class TimeLimit
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>The same for a time that has to end.</summary>
    internal static TimeSpan CheckFinite(TimeSpan value, string name) => value != Timeout.InfiniteTimeSpan
        ? Check(value, name)
        : throw new ArgumentOutOfRangeException(name, value, $"{name} must be more than zero and at most 49 days.");

    internal static TimeSpan Check(TimeSpan value, string name) =>
        value == Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value <= Longest)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be more than zero and at most 49 days, or Timeout.InfiniteTimeSpan.");
}
