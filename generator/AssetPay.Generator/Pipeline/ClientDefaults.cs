using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What the project asks for by its properties. A folder means that it wants a client.</summary>
internal sealed record ClientDefaults(string? Folder, AskedClient Client)
{
    public static ClientDefaults Of(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var properties = options.GlobalOptions;
        return new(
            Property(properties, "ApiDocsFolder"),
            new(Property(properties, "ApiClientName"), Property(properties, "ApiClientNamespace"), Property(properties, "ApiClientAccessibility")));
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } given ? given : null;
}
