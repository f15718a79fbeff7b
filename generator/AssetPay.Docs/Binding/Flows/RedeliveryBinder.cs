using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Words;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>Decides how deliveries are repeated, and which bodies of an answer say no: the first member of each that is shown is the one that decides.</summary>
internal static class RedeliveryBinder
{
    // A wait of more than a month is a slip of the pen.
    private const int LongestWait = 31 * 24 * 60 * 60;

    private static readonly Regex _wait = new("(?<count>[0-9]+)[ \\t]*(?<unit>[smhd])", RegexOptions.CultureInvariant);

    private static readonly Regex _first = new("^\\s*\\{\\s*\"(?<name>[^\"]+)\"\\s*:\\s*\"(?<value>[\\w-]+)\"", RegexOptions.CultureInvariant);

    public static RedeliveryModel? Bind(DocsSet docs, List<Finding> findings)
    {
        var said = SaidFlow.All(docs).ToList();
        foreach (var wrong in said.Where(statement => statement.Topic == FlowTopic.Waits && Waits(statement) is null))
        {
            findings.Add(Finding.Of(Rules.NotRead, wrong.Page.Path, wrong.First.Place, "list of waits", $"'{wrong.First.Text}' has a wait that is nothing, or longer than a month"));
        }

        var waits = WaitsOf(said) is { } list ? Waits(list)! : [];
        var refusals = said.Select(Refusal).OfType<CallbackConditionModel>().Distinct().ToEquatableArray();
        return waits.Count == 0 && refusals.IsEmpty ? null : new(waits.ToEquatableArray(), refusals);
    }

    /// <summary>The statement whose waits are used.</summary>
    public static SaidFlow? WaitsOf(IEnumerable<SaidFlow> said) => said.FirstOrDefault(statement => statement.Topic == FlowTopic.Waits && Waits(statement) is not null);

    /// <summary>What holds of the body that a statement shows; null: it shows none.</summary>
    public static CallbackConditionModel? Refusal(SaidFlow said) =>
        said.Topic == FlowTopic.Refusal && _first.Match(said.First.Text) is { Success: true } match ? new(match.Groups["name"].Value, match.Groups["value"].Value) : null;

    private static List<int>? Waits(SaidFlow said)
    {
        var waits = _wait.Matches(said.First.Text).Cast<Match>().Select(match => SpanReader.Seconds(match.Groups["count"].Value, match.Groups["unit"].Value, LongestWait)).ToList();
        return waits.Contains(null) ? null : waits.ConvertAll(wait => wait!.Value);
    }
}
