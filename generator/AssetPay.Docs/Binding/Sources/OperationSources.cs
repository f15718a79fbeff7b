using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where an operation is announced, and what stands beside: credential, scope, deprecation, request blocks, answers.</summary>
internal static class OperationSources
{
    public static void Add(string operation, EndpointFacts facts, CredentialBinder credentials, SourceLedger ledger)
    {
        // What announces is the vendor's page; an overlay only adds to it.
        ledger.Add(operation, facts.Page.Path, facts.Endpoint.Path.Place);
        foreach (var said in facts.Said)
        {
            var (page, endpoint) = (said.Page.Path, said.Endpoint);
            ledger.Add(operation, page, endpoint.Path.Place);
            foreach (var scope in endpoint.Scopes)
            {
                ledger.Add(ModelAddress.ScopeOf(operation), page, scope.Place);
            }

            foreach (var request in endpoint.Requests)
            {
                ledger.Add(ModelAddress.RequestOf(operation), page, request.Place);
            }

            foreach (var mention in endpoint.ResponseTypes)
            {
                ledger.Add(ModelAddress.ResponseOf(operation), page, mention.Place);
            }

            foreach (var sample in endpoint.Responses)
            {
                ledger.Add(ModelAddress.ResponseOf(operation), page, sample.Place);
            }

            if (endpoint.Deprecated is { } deprecated)
            {
                ledger.Add(ModelAddress.DeprecationOf(operation), page, deprecated.Place);
            }

            if (credentials.Find(said) is not null || CredentialBinder.IsPublic(said))
            {
                ledger.Add(ModelAddress.CredentialOf(operation), said.CredentialPlaces);
            }
        }
    }
}
