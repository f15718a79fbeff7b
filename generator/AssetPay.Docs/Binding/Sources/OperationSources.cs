using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where an operation is announced, and what stands beside: credential, scope, deprecation, request blocks, answers.</summary>
internal static class OperationSources
{
    public static void Add(OperationModel operation, EndpointFacts facts, CredentialBinder credentials, SourceLedger ledger)
    {
        // What announces is the vendor's page; an overlay only adds to it.
        ledger.Add(ModelAddress.Operation(operation), facts.Page.Path, facts.Endpoint.Path.Place);
        foreach (var said in facts.Said)
        {
            var (page, endpoint) = (said.Page.Path, said.Endpoint);
            IEnumerable<SourcePlace> At(IEnumerable<Place> places) => places.Select(place => new SourcePlace(page, place));

            ledger.Add(ModelAddress.Operation(operation), page, endpoint.Path.Place);
            ledger.Add(ModelAddress.ScopeOf(operation), At(endpoint.Scopes.Select(scope => scope.Place)));
            ledger.Add(ModelAddress.RequestOf(operation), At(endpoint.Requests.Select(request => request.Place)));
            ledger.Add(ModelAddress.ResponseOf(operation), At(endpoint.ResponseTypes.Select(mention => mention.Place).Concat(endpoint.Responses.Select(sample => sample.Place))));
            ledger.Add(ModelAddress.DeprecationOf(operation), At(endpoint.Deprecated is { } deprecated ? [deprecated.Place] : []));
            if (credentials.Find(said) is not null || CredentialBinder.IsPublic(said))
            {
                ledger.Add(ModelAddress.CredentialOf(operation), said.CredentialPlaces);
            }
        }
    }
}
