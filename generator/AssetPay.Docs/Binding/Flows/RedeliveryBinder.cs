using System.Globalization;
using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>Decides how deliveries are repeated, and which bodies of an answer say no: the first member of each that is shown is the one that decides.</summary>
internal static class RedeliveryBinder
{
    private static readonly Regex _wait = new("(?<count>\\d{1,4})[ \\t]*(?<unit>[smhd])", RegexOptions.CultureInvariant);

    private static readonly Regex _first = new("^\\s*\\{\\s*\"(?<name>[^\"]+)\"\\s*:\\s*\"(?<value>[\\w-]+)\"", RegexOptions.CultureInvariant);

    public static RedeliveryModel? Bind(DocsSet docs)
    {
        var statements = docs.Overlay.Concat(docs.Vendor).Concat(docs.Rendered).SelectMany(page => page.Flows).ToList();
        var waits = statements.Where(statement => statement.Topic == FlowTopic.Waits).Select(statement => Waits(statement.Words[0].Text)).FirstOrDefault();
        var refusals = statements.Where(statement => statement.Topic == FlowTopic.Refusal).Select(statement => _first.Match(statement.Words[0].Text))
            .Where(match => match.Success).Select(match => new CallbackConditionModel(match.Groups["name"].Value, match.Groups["value"].Value)).Distinct().ToEquatableArray();
        return waits.IsEmpty && refusals.IsEmpty ? null : new(waits, refusals);
    }

    private static EquatableArray<int> Waits(string list) => _wait.Matches(list).Cast<Match>()
        .Select(match => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * match.Groups["unit"].Value switch { "s" => 1, "m" => 60, "h" => 3600, _ => 86_400 }).ToEquatableArray();
}
