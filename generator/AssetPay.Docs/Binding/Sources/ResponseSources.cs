using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the members of an answer are stated (tables of response fields) or shown (examples).</summary>
internal static class ResponseSources
{
    public static void Add(OperationModel operation, EndpointFacts facts, TypeTable table, EnvelopeModel? envelope, SourceLedger ledger)
    {
        var rows = facts.Said.SelectMany(said => ParameterRows.Of(said.Endpoint.ResponseFields, said.Method, said.Route, said.Page.Path))
            .ToLookup(row => InData(MemberPaths.Plain(row.Value.Name), envelope), row => new SourcePlace(row.Page, row.Value.Row.Place), StringComparer.Ordinal);
        var type = operation.ResponseType;
        foreach (var at in MemberPaths.Of(table.Object(type?.Element ?? type), table))
        {
            // A table says more than an example shows; a declaration says more than both.
            var stated = at.Owner.IsDeclared ? at.Member.Places.Concat(rows[at.PlainPath]) : rows[at.PlainPath].Concat(at.Member.Places);
            ledger.Add(ModelAddress.ResponseField(operation, at.Path), stated);
            if (!at.Owner.IsDeclared)
            {
                ledger.Add(ModelAddress.Member(at.Owner.Name, at.Member.WireName), stated);
            }
        }
    }

    private static string InData(string path, EnvelopeModel? envelope) =>
        envelope is not null && path.StartsWith(envelope.Data + ".", StringComparison.Ordinal) ? path.Substring(envelope.Data.Length + 1) : path;
}
