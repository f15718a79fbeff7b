namespace ApiDocs.Generator.Emit;

/// <summary>What is in a file, as far as analyzers have an opinion on it.</summary>
internal enum FileKind
{
    /// <summary>Nothing whose name or value is the documentation's.</summary>
    Own,
    Operations,
    Records,
    OpenEnums,
    Errors,
    Groups,
    /// <summary>Reads and writes members, deprecated ones too.</summary>
    Json,
}

/// <summary>
/// Rules that a client of somebody's API cannot keep, since its names and values are the API's. The README says of each why.
/// </summary>
internal static class SuppressedRules
{
    private static readonly string[] Names = ["CA1707", "CA1711", "CA1716", "CA1720", "CA1724"];
    private static readonly string[] ErrorNumbers = ["CA1008", "CA1027", "CA1069"];

    public static string[] Of(FileKind kind) => kind switch
    {
        FileKind.Operations => [.. ErrorNumbers, "CA1054", "CA1056", "CA1062", .. Names, "CS9042"],
        FileKind.Records => ["CA1056", .. Names, "CS9042"],
        FileKind.Errors => [.. ErrorNumbers, .. Names],
        FileKind.OpenEnums or FileKind.Groups => Names,
        FileKind.Json => ["CS0618"],
        _ => [],
    };
}
