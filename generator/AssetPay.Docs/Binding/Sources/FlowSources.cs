using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Flows;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Sources;

/// <summary>Where the order of states and the repeats of deliveries are told: only what became part of the model, since much is told beside.</summary>
internal static class FlowSources
{
    public static void Add(ApiModel model, DocsSet docs, SourceLedger ledger)
    {
        var all = SaidFlow.All(docs).ToList();
        foreach (var flow in model.Flows)
        {
            foreach (var said in all.Where(said => IsOf(flow, said)))
            {
                ledger.Add(ModelAddress.Flow(flow), [.. said.Statement.Words.Select(word => new SourcePlace(said.Page.Path, word.Place))]);
            }
        }

        if (model.Redelivery is not { } redelivery)
        {
            return;
        }

        var waits = RedeliveryBinder.WaitsOf(all);
        foreach (var said in all.Where(said => ReferenceEquals(said, waits) || (RedeliveryBinder.Refusal(said) is { } refusal && redelivery.Refusals.Contains(refusal))))
        {
            ledger.Add(ModelAddress.Redelivery, said.Page.Path, said.First.Place);
        }
    }

    private static bool IsOf(FlowModel flow, SaidFlow said) => said.Topic switch
    {
        FlowTopic.Path => said.Words.SequenceEqual(flow.Steps.Select(step => step.Value)),
        FlowTopic.Step => flow.State(said.First.Text) is { } state && StateWords.IsOf(state, said.Statement.Says),
        FlowTopic.After => flow.State(said.Statement.Words[1].Text) is { } end && end.After.Contains(said.First.Text),
        _ => false,
    };
}
