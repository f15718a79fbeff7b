using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the parameters of an operation are stated: by its own page, an overlay, a rendered copy, a guide, an example.</summary>
internal static class ParameterSources
{
    public static void Add(OperationModel operation, string address, EndpointFacts facts, IEnumerable<From<PlacedRow>> guides, TypeTable table, SourceLedger ledger)
    {
        var rows = ByName(facts.Said.SelectMany(said => said.Parameters));
        var others = ByName(guides);
        foreach (var parameter in operation.PathParameters)
        {
            var places = new List<SourcePlace>();
            Take(rows, ParameterPlace.Path, MemberPaths.Plain(parameter.WireName), places);
            Take(others, null, parameter.WireName, places);
            ledger.Add(ModelAddress.Parameter(address, ParameterIn.Path, parameter.WireName), places.Count > 0 ? places : [new(facts.Page.Path, facts.Endpoint.Path.Place)]);
            if (table.Enum(parameter.Type.Element ?? parameter.Type) is { Owner: not null } listed)
            {
                TypeSources.AddListed(listed, places, ledger);
            }
        }

        var stated = new List<SourcePlace>();
        foreach (var at in MemberPaths.Of(table.Object(operation.RequestType), table))
        {
            // What is inside a body parameter carries no place of its own.
            stated.Clear();
            Take(rows, In(at.Root.In), at.PlainPath, stated);
            stated.AddRange(at.Member.Places);
            Take(others, null, at.PlainPath, stated);
            ledger.Add(ModelAddress.Parameter(address, at.Root.In, at.Path), stated);
            ledger.Add(ModelAddress.Member(at.Owner.Name, at.Member.WireName), stated);
        }
    }

    /// <summary>The places of the rows of this name, of those that go to <paramref name="place"/> where it is given.</summary>
    private static void Take(ILookup<string, NamedRow> rows, ParameterPlace? place, string name, List<SourcePlace> places)
    {
        foreach (var row in rows[name])
        {
            if (place is null || row.In == place)
            {
                places.Add(row.Place);
            }
        }
    }

    // A page may have thousands of them.
    private static ILookup<string, NamedRow> ByName(IEnumerable<From<PlacedRow>> rows) => rows.Select(NamedRow.Of).ToLookup(row => row.Name, StringComparer.Ordinal);

    private static ParameterPlace In(ParameterIn place) => place switch
    {
        ParameterIn.Path => ParameterPlace.Path,
        ParameterIn.Query => ParameterPlace.Query,
        ParameterIn.Header => ParameterPlace.Header,
        _ => ParameterPlace.Body,
    };
}
