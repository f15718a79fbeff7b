using ApiDocs.Flow;
using Microsoft.CodeAnalysis;

namespace ApiDocs.Generator.Diagnostics;

/// <summary>The compiler's descriptor for each kind of finding, so that its severity can be set by id.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.All.ToDictionary(rule => rule.Id, Descriptor, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(Rule rule) => ById.TryGetValue(rule.Id, out var known) ? known : Descriptor(rule);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    private static DiagnosticDescriptor Descriptor(Rule rule) =>
        new(rule.Id, rule.Title, rule.Format, "ApiDocs", SeverityOf(rule.Severity), isEnabledByDefault: true);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
