using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// What an announced address says beside the path: the host, and the query with its parameters ("/boats?from={from}&amp;to=&lt;to&gt;"), of
/// which those are taken that no table has.
/// </summary>
internal static class AnnouncedAddress
{
    private static readonly Wording _pair = new("(?<=^|&|\\[|\\{|,)\\??(?<name>[A-Za-z_][\\w.\\[\\]-]*)=?(?<value>[^&]*)");

    public static void Complete(EndpointFacts facts)
    {
        var address = facts.Announced.Address;
        if (CallAddress.HasHost(address.Text) && !facts.Requests.Exists(request => CallAddress.HasHost(request.Address.Text)))
            facts.Requests.Add(new RequestSample(facts.Announced.Method, address, default, null, null, address.Place));

        if (CallAddress.Query(address) is not { } query)
            return;

        var names = _pair.Matches(query.Text).Cast<Match>().Select(match => CallAddress.Part(query, match.Groups["name"].Index, match.Groups["name"].Length)).ToList();
        var inQuery = new HashSet<string>(names.Select(name => name.Text), StringComparer.Ordinal);
        for (var i = 0; i < facts.Parameters.Count; i++)
            facts.Parameters[i] = Placed(facts.Parameters[i], inQuery);

        var known = new HashSet<string>(facts.Parameters.SelectMany(table => table.Rows).Select(row => row.Name.Text), StringComparer.Ordinal);
        var rows = names.Where(name => known.Add(name.Text)).Select(name => new ParameterRow(name, null, null, null, Prose.None, null, name.Place)).ToEquatableArray();
        if (rows.Count > 0)
            facts.Parameters.Add(new ParameterTable(ParameterPlace.Query, null, rows, query.Place));
    }

    /// <summary>Rows of a table that says nothing of their place are in the query where the address has them there.</summary>
    private static ParameterTable Placed(ParameterTable table, HashSet<string> inQuery) =>
        table.In == ParameterPlace.Unstated
            ? table with { Rows = table.Rows.Select(row => row.In == ParameterPlace.Unstated && inQuery.Contains(row.Name.Text) ? row with { In = ParameterPlace.Query } : row).ToEquatableArray() }
            : table;
}
