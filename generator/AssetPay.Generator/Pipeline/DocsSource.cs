using System.Text;
using ApiDocs.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// A page, the client that it belongs to, and where it is on this machine. Only item metadata makes a file a page: a project may have
/// other markdown files.
/// </summary>
internal sealed record DocsSource(DocsPage Page, AskedClient Client, string FullPath)
{
    public static DocsSource? Of((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellationToken)
    {
        var metadata = file.Options.GetOptions(file.Text);
        if (Metadata(metadata, "ApiDocsPath") is not { } path || file.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        var defaults = ClientDefaults.Of(file.Options, cancellationToken).Client;
        var client = new AskedClient(
            Metadata(metadata, "ApiDocsClientName") ?? defaults.Name,
            Metadata(metadata, "ApiDocsNamespace") ?? defaults.Namespace,
            Metadata(metadata, "ApiDocsAccessibility") ?? defaults.Accessibility);
        return new(new(path.Replace('\\', '/'), text.ToString()), client, file.Text.Path);
    }

    // Base64: the compiler's configuration file cuts a value off at '#' and ';'.
    private static string? Metadata(AnalyzerConfigOptions options, string name)
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
