namespace ApiDocs.Parsing;

/// <summary>"ParameterTypeRequiredDescription": a header row whose cells run together, told apart by the names that columns have.</summary>
internal static class RunTogetherHeader
{
    private static readonly string[] _names =
    [
        "Parameter", "Param", "Field", "Name", "Property", "Attribute", "Header", "Type", "Required", "Mandatory", "Optional", "Default", "Description",
        "Notes", "Meaning", "Code", "Key", "HTTP", "When", "Merchant Status", "Limit", "Endpoint", "Verified", "Unverified", "Value", "Game", "Status",
        "Constraint", "Error key", "error", "What happened", "Suggested handling", "Range", "Domain", "trade.status", "What to Do",
        "What your backend should do", "Example", "Scope", "Permission", "Event", "Tier",
    ];

    /// <summary>The columns' names and where each begins in the line; null for a line that is no header.</summary>
    public static IReadOnlyList<(string Name, int Start)>? Read(string line)
    {
        const int LongestHeader = 200;
        var end = line.TrimEnd().Length;
        var start = end - line.TrimEnd().TrimStart().Length;
        var columns = new List<(string Name, int Start)>();
        return end - start <= LongestHeader && Read(line, start, end, columns) && columns.Count > 1 ? columns : null;
    }

    private static bool Read(string line, int start, int end, List<(string Name, int Start)> columns)
    {
        if (start == end)
            return true;

        foreach (var name in _names)
        {
            if (start + name.Length > end || string.CompareOrdinal(line, start, name, 0, name.Length) != 0)
                continue;

            // A browser that keeps the cells apart keeps them apart by tabs.
            var next = start + name.Length;
            columns.Add((name, start));
            if (Read(line, next < end && line[next] == '\t' ? next + 1 : next, end, columns))
                return true;

            columns.RemoveAt(columns.Count - 1);
        }

        return false;
    }
}
