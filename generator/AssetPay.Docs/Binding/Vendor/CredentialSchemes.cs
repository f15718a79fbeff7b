using ApiDocs.Binding.Endpoints;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>Which word goes before a credential in its header: as a statement says it, or else as the sample requests show it.</summary>
internal sealed class CredentialSchemes(IEnumerable<CredentialStatement> statements, IEnumerable<EndpointFacts> endpoints)
{
    private readonly List<CredentialStatement> _statements = [.. statements];
    private readonly List<SampleHeader> _shown = [.. endpoints.SelectMany(facts => facts.Endpoint.Requests).SelectMany(request => request.Headers)];

    public string? Of(string header, string label)
    {
        var stated = _statements.Where(statement => IsSame(statement.Header, header)).ToList();
        return stated.Where(statement => statement.Label == label).Concat(stated).Select(statement => statement.Scheme).FirstOrDefault(scheme => scheme is not null)
            ?? _shown.Where(shown => IsSame(shown.Name, header)).Select(shown => shown.Scheme).FirstOrDefault(scheme => scheme is not null);
    }

    private static bool IsSame(string? one, string other) => other.Equals(one, StringComparison.OrdinalIgnoreCase);
}
