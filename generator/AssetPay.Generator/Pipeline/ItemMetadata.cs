using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What the targets write at a file for us.</summary>
internal static class ItemMetadata
{
    // Base64: the compiler's configuration file cuts a value off at '#' and ';'.
    public static string? Of(AnalyzerConfigOptions options, string name)
    {
        if (!options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) || value.Trim().Length == 0)
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value.Trim()));
        }
        catch (FormatException)
        {
            return value.Trim();
        }
    }
}
