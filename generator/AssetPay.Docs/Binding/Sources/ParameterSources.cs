using ApiDocs.Binding.Endpoints;
using ApiDocs.Binding.Types;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the parameters of an operation are stated: by its own page, an overlay, a rendered copy, a guide, an example.</summary>
internal static class ParameterSources
{
    public static void Add(OperationModel operation, EndpointFacts facts, IEnumerable<From<PlacedRow>> guides, TypeTable table, SourceLedger ledger)
    {
        var rows = facts.Said.SelectMany(said => said.Parameters).ToLookup(row => Key(row.Value.In, row.Value.Name), Place, StringComparer.Ordinal);
        var others = guides.ToLookup(row => MemberPaths.Plain(row.Value.Name), Place, StringComparer.Ordinal);
        foreach (var parameter in operation.PathParameters)
        {
            var places = rows[Key(ParameterPlace.Path, parameter.WireName)].Concat(others[parameter.WireName]).ToList();
            ledger.Add(ModelAddress.Parameter(operation, ParameterIn.Path, parameter.WireName), places.Count > 0 ? places : [new(facts.Page.Path, facts.Endpoint.Path.Place)]);
            if (table.Enum(parameter.Type.Element ?? parameter.Type) is { Owner: not null } listed)
            {
                TypeSources.AddListed(listed, places, ledger);
            }
        }

        foreach (var at in MemberPaths.Of(table.Object(operation.RequestType is { } name ? TypeRef.Object(name) : null), table))
        {
            // What is inside a body parameter carries no place of its own.
            var stated = rows[Key(In(at.Root.In), at.PlainPath)].Concat(at.Member.Places).Concat(others[at.PlainPath]).ToList();
            ledger.Add(ModelAddress.Parameter(operation, at.Root.In, at.Path), stated);
            ledger.Add(ModelAddress.Member(at.Owner.Name, at.Member.WireName), stated);
        }
    }

    private static SourcePlace Place(From<PlacedRow> row) => new(row.Page, row.Value.Row.Place);

    private static string Key(ParameterPlace place, string name) => place + " " + MemberPaths.Plain(name);

    private static ParameterPlace In(ParameterIn place) => place switch
    {
        ParameterIn.Path => ParameterPlace.Path,
        ParameterIn.Query => ParameterPlace.Query,
        ParameterIn.Header => ParameterPlace.Header,
        _ => ParameterPlace.Body,
    };
}
