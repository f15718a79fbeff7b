using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>Tells of what is said to be the time that a state lasts, and is none.</summary>
internal static class LastingCheck
{
    public static IEnumerable<Finding> Check(DocsSet docs, EquatableArray<FlowModel> flows) =>
        from said in SaidFlow.All(docs)
        where said.Topic == FlowTopic.Step && flows.Any(flow => flow.State(said.First.Text) is not null)
        let noTime = StateWords.NoTime(said.First.Text, said.Statement.Says)
        where noTime is not null
        select Finding.Of(Rules.Guess, said.Page.Path, said.First.Place, $"How long '{said.First.Text}' lasts ('{noTime}')", "not said");
}
