using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>
/// Lays the pages of the overlay over the vendor's, fact by fact: pages in, pages out. What corrects a page of the vendor has moved
/// into it, each fact with its place in the overlay; what has nothing to correct stays on its own page, as one more page of the docs.
/// </summary>
internal static class OverlayMerger
{
    public static EquatableArray<Page> Lay(EquatableArray<Page> pages, List<Finding> findings)
    {
        var set = new PageSet(pages);
        if (set.Over.Count == 0)
            return pages;

        var notes = new OverlayNotes(findings);
        // Errors come before operations: what is said of a key is said of it everywhere. Paths come after them: what an operation's own page says is nearer.
        CatalogueLayer.Lay(set, notes);
        OverviewLayer.Lay(set, notes);
        OperationLayer.Lay(set, notes);
        PathLayer.Lay(set, notes);
        CredentialLayer.Lay(set, notes);
        TokenLayer.Lay(set, notes);
        TypeLayer.Lay(set, notes);
        ServerLayer.Lay(set, notes);
        ClientLayer.Lay(set, notes);
        HeadingLayer.Lay(set, notes);
        return set.All.ToEquatableArray();
    }
}
