namespace ApiDocs.Benchmarks.Report;

/// <summary>What we want to cost at most, measured against somebody's work in the same run.</summary>
/// <param name="What">The work.</param>
/// <param name="Ours">The benchmark of ours.</param>
/// <param name="Theirs">The benchmark of the peer's.</param>
/// <param name="Peer">Who that is.</param>
/// <param name="Time">Most of the peer's time; null: not asked for.</param>
/// <param name="Bytes">Most of what the peer allocates; null: not asked for.</param>
/// <param name="Floor">The benchmark of what the work costs without us; null: there is none.</param>
internal sealed record Reach(string What, string Ours, string Theirs, string Peer, double? Time = null, double? Bytes = null, string? Floor = null)
{
    // Where the same work without us costs more than the reach, nobody can be there: so near to that floor is near enough.
    private const double AboveFloor = 1.2;

    /// <summary>Its line in the table; null: not both sides have been measured.</summary>
    public Row? Row(IReadOnlyDictionary<string, Figure> figures)
    {
        var floor = Floor is not null && figures.TryGetValue(Floor, out var least) ? least : null;
        return figures.TryGetValue(Ours, out var ours) && figures.TryGetValue(Theirs, out var theirs)
            ? new(What, $"{Wanted()} of {Peer}", Reached(ours, theirs, floor), floor is null ? "" : $"{Figure.Time(floor.Nanoseconds)}, {Figure.Size(floor.Bytes)}")
            : null;
    }

    private string Wanted() => (Time, Bytes) switch
    {
        ({ } time, { } bytes) when time.Equals(bytes) => $"{Times(time)} time and bytes",
        ({ } time, { } bytes) => $"{Times(time)} time, {Times(bytes)} bytes",
        ({ } time, null) => $"{Times(time)} time",
        (null, { } bytes) => $"{Times(bytes)} bytes",
        _ => "beside that",
    };

    private string Reached(Figure ours, Figure theirs, Figure? floor) => string.Join(
        "; ",
        Part(ours.Nanoseconds, theirs.Nanoseconds, floor?.Nanoseconds, Time, Figure.Time),
        Part(ours.Bytes, theirs.Bytes, floor?.Bytes, Bytes, Figure.Size));

    private static string Part(double ours, double theirs, double? floor, double? most, Func<double, string> print)
    {
        var figures = $"({print(ours)} : {print(theirs)})";
        return floor > most * theirs && ours <= AboveFloor * floor
            ? $"{Times(ours / theirs)} {figures}, {Times(ours / floor.Value)} of the floor"
            : Report.Row.Judged(ours.Equals(theirs) ? 1 : ours / theirs, most, figures);
    }

    private static string Times(double ratio) => Report.Row.Times(ratio);
}
