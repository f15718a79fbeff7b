using ApiDocs.Binding.Docs;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Callbacks;

/// <summary>What all pages say of callbacks, the overlay first, since it wins.</summary>
internal sealed class SaidCallbacks
{
    public SaidCallbacks(DocsSet docs) => All = [.. docs.Overlay.Concat(docs.Vendor).Concat(docs.Rendered).SelectMany(page => page.Callbacks, (page, statement) => new SaidCallback(statement, page))];

    public IReadOnlyList<SaidCallback> All { get; }

    public IEnumerable<SaidCallback> Of(CallbackTopic topic) => All.Where(said => said.Statement.Topic == topic);

    public SaidCallback? First(CallbackTopic topic) => Of(topic).FirstOrDefault();

    /// <summary>Tells of every statement that differs from the one that is used.</summary>
    public void Compare(CallbackTopic topic, string what, Func<SaidCallback, string> value, List<Finding> findings)
    {
        if (First(topic) is not { } used)
            return;

        foreach (var other in Of(topic).Where(other => value(other) != value(used)).GroupBy(other => other.Page.Path).Select(page => page.First()))
            findings.Add(Finding.Of(DocsSet.IsOverlay(used.Page) ? Rules.OverlayWins : Rules.Contradiction, Told(used, other).Page.Path, Told(used, other).Statement.Place,
                Arguments(what, value, used, other)));
    }

    // The overlay tells at its own place that it decides; a contradiction is told where it stands.
    private static SaidCallback Told(SaidCallback used, SaidCallback other) => DocsSet.IsOverlay(used.Page) ? used : other;

    private static FindingArgument[] Arguments(string what, Func<SaidCallback, string> value, SaidCallback used, SaidCallback other) => DocsSet.IsOverlay(used.Page)
        ? [what, value(used), value(other), other.Statement.Place.In(other.Page.Path)]
        : [what, value(other), value(used), used.Statement.Place.In(used.Page.Path), "the latter"];
}

/// <summary>A statement and its page.</summary>
internal sealed record SaidCallback(CallbackStatement Statement, Page Page)
{
    public string Word(int index) => index < Statement.Words.Count ? Statement.Words[index].Text : "";

    public IEnumerable<string> Words => Statement.Words.Select(word => word.Text);
}
