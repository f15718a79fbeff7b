using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Binding.Vendor;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Gathers where each part of the finished model was read: of every page that says it, not only of the one that was heard.</summary>
internal static class SourceMapBinder
{
    public static SourceMap Bind(ApiModel model, DocsSet docs, IReadOnlyList<EndpointFacts> endpoints, GuideRows guides, TypeBook book, TypeTable table, CredentialBinder credentials)
    {
        var ledger = new SourceLedger();
        VendorSources.Add(model, docs, endpoints, credentials, ledger);
        CallbackSources.Add(model.Callbacks, docs, ledger);
        FlowSources.Add(model, docs, ledger);
        ErrorSources.AddCatalog(model, docs, endpoints, ledger);
        var byName = endpoints.ToLookup(facts => facts.Name, StringComparer.Ordinal);
        var byPage = endpoints.ToLookup(facts => facts.Page.Path, StringComparer.Ordinal);
        var rows = guides.Rows.ToLookup(row => row.Endpoint.Name, row => row.Row, StringComparer.Ordinal);
        var requests = guides.Requests.ToLookup(placed => placed.Facts?.Name ?? "", placed => new SourcePlace(placed.Page.Path, placed.Guide.Request.Place), StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            var address = ModelAddress.Operation(operation);
            var facts = byName[address].First();
            OperationSources.Add(address, facts, credentials, ledger);
            ledger.Add(ModelAddress.RequestOf(address), [.. requests[facts.Name]]);
            ParameterSources.Add(operation, address, facts, rows[facts.Name], table, ledger);
            ResponseSources.Add(operation, address, facts, table, model.Envelope, ledger);
            ErrorSources.Add(operation, address, facts, byPage, docs, ledger);
            RateLimitSources.Add(operation, address, facts, docs, ledger);
        }

        // Rows of tables stand before the examples from which the same members were made.
        TypeSources.Add(model, book, table, ledger);
        return ledger.ToMap();
    }
}
