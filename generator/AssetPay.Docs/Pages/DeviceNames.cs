namespace ApiDocs.Pages;

/// <summary>The names that Windows keeps for devices, whatever ending stands behind them: a file of such a name cannot be written there.</summary>
public static class DeviceNames
{
    private static readonly HashSet<string> Names = new(
        [
            "con", "conin$", "conout$", "prn", "aux", "nul",
            .. from kind in new[] { "com", "lpt" } from number in "0123456789\u00B9\u00B2\u00B3" select kind + number,
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder of this name would be a device.</summary>
    public static bool Has(string name) => Names.Contains(Stem(name).TrimEnd());

    /// <summary>The name, or one beside it that is no device's.</summary>
    public static string Avoid(string name) => Has(name) ? name.Insert(Stem(name).Length, "_") : name;

    private static string Stem(string name) => name.Split('.')[0];
}
