namespace ApiDocs.Tests.Source;

/// <summary>A line of SOURCE.txt: which page, its checksum, and where it came from.</summary>
internal sealed record SourceLine(string Checksum, string Path, string Address, string Origin, DateOnly Date)
{
    public const string AsHandedOver = "as handed over";
    public const string Restated = "restated";
    public const string Ours = "ours";

    public static IReadOnlyList<SourceLine> ReadAll(string file) =>
        [.. File.ReadLines(file).Where(line => line.Trim() is not ("" or ['#', ..])).Select(Read)];

    private static SourceLine Read(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length == 5
            ? new(cells[0], cells[1], cells[2], cells[3], DateOnly.ParseExact(cells[4], "yyyy-MM-dd"))
            : throw new FormatException($"A line of SOURCE.txt has {cells.Length} cells instead of 5: {line}");
    }
}
