using ApiDocs.Model;

namespace ApiDocs.Sandbox;

/// <summary>What the options name must be documented: a misspelt tier would count nothing, and a misspelt header would take any credential.</summary>
internal static class DocumentedOptions
{
    public static void Check(SandboxOptions options, ApiModel model)
    {
        if (options.Tier is { } tier)
            Check("tier", tier, [.. model.Operations.SelectMany(operation => operation.RateLimits).Select(limit => limit.Tier)]);
        foreach (var header in options.Credentials.Keys)
            Check("credential header", header, [.. model.Credentials.Select(credential => credential.Header)]);
    }

    private static void Check(string what, string name, IReadOnlyList<string> documented)
    {
        if (documented.Any(known => Names.Same(known, name)))
            return;

        var known = documented.Count == 0 ? "none" : string.Join(", ", documented.Distinct(StringComparer.OrdinalIgnoreCase));
        throw new ArgumentException($"No page documents the {what} '{name}'; there are {known}", "options");
    }
}
