using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the members of an answer are stated (tables of response fields) or shown (examples).</summary>
internal static class ResponseSources
{
    public static void Add(OperationModel operation, string address, EndpointFacts facts, TypeTable table, EnvelopeModel? envelope, SourceLedger ledger)
    {
        var rows = facts.Said.SelectMany(said => ParameterRows.Of(said.Endpoint.ResponseFields, said.Method, said.Route, said.Page.Path)).Select(NamedRow.Of)
            .Select(row => row with { Name = InData(row.Name, envelope) }).ToList();
        var type = operation.ResponseType;
        var stated = new List<SourcePlace>();
        foreach (var at in MemberPaths.Of(table.Object(type?.Element ?? type), table))
        {
            // A table says more than an example shows; a declaration says more than both.
            stated.Clear();
            Take(rows, at.PlainPath, stated);
            stated.InsertRange(at.Owner.IsDeclared ? 0 : stated.Count, at.Member.Places);
            ledger.Add(ModelAddress.ResponseField(address, at.Path), stated);
            if (!at.Owner.IsDeclared)
            {
                ledger.Add(ModelAddress.Member(at.Owner.Name, at.Member.WireName), stated);
            }
        }
    }

    private static void Take(List<NamedRow> rows, string name, List<SourcePlace> places)
    {
        foreach (var row in rows)
        {
            if (row.Name == name)
            {
                places.Add(row.Place);
            }
        }
    }

    private static string InData(string path, EnvelopeModel? envelope) =>
        envelope is not null && path.StartsWith(envelope.Data, StringComparison.Ordinal) && path.Length > envelope.Data.Length && path[envelope.Data.Length] == '.'
            ? path.Substring(envelope.Data.Length + 1)
            : path;
}
