namespace ApiDocs.Pages;

/// <summary>The folder of the pages that correct the others.</summary>
internal static class OverlayFolder
{
    private const string Name = "overlay/";

    public static bool Holds(string path) => path.StartsWith(Name, StringComparison.OrdinalIgnoreCase);
}
