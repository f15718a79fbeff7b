using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Flows;

/// <summary>A statement on states or deliveries, and its page.</summary>
internal sealed record SaidFlow(FlowStatement Statement, Page Page)
{
    public FlowTopic Topic => Statement.Topic;

    public IEnumerable<string> Words => Statement.Words.Select(word => word.Text);

    public Quote First => Statement.Words[0];

    /// <summary>Of all pages, the overlay's first, since they win.</summary>
    public static IEnumerable<SaidFlow> All(DocsSet docs) =>
        docs.Overlay.Concat(docs.Vendor).Concat(docs.Rendered).SelectMany(page => page.Flows, (page, statement) => new SaidFlow(statement, page));
}
