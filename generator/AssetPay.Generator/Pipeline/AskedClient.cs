using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Generator.Diagnostics;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What the project asks a client to be, word for word; null: not asked.</summary>
internal sealed record AskedClient(string? Name, string? Namespace, string? Accessibility)
{
    /// <summary>By what pages and a lock know each other.</summary>
    public string Key => (Name ?? "").ToUpperInvariant();

    public ClientSettings Settings => new(Name, Namespace, !Is("internal"));

    /// <summary>A wish that cannot be granted is told: a client of another name would be looked for in vain.</summary>
    public IEnumerable<DocsDiagnostic> Faults()
    {
        if (Name is not null && !IsName(Name))
        {
            yield return Fault("ApiClientName", Name, "a C# identifier that begins with a letter");
        }

        if (Namespace is not null && !Namespace.Split('.').All(IsName))
        {
            yield return Fault("ApiClientNamespace", Namespace, "C# identifiers that begin with a letter, divided by dots");
        }

        if (Accessibility is not null && !Is("public") && !Is("internal"))
        {
            yield return Fault("ApiClientAccessibility", Accessibility, "public or internal");
        }
    }

    private bool Is(string accessibility) => string.Equals(Accessibility, accessibility, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string name) => name.Length > 0 && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static DocsDiagnostic Fault(string property, string value, string expected) =>
        DocsDiagnostic.OfProject(Rules.InvalidSetting, property, value, expected);
}
