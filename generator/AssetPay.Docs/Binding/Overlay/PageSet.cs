using ApiDocs.Pages;

namespace ApiDocs.Binding.Overlay;

/// <summary>The pages while the overlay is being laid over them: each step takes what it has laid off the overlay's pages.</summary>
internal sealed class PageSet
{
    public PageSet(IEnumerable<Page> pages)
    {
        var ordered = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        Over = ordered.FindAll(page => OverlayFolder.Holds(page.Path));
        // A page in markdown is what one tells of; its rendered copy follows it.
        Under = [.. ordered.Where(page => !OverlayFolder.Holds(page.Path)).OrderBy(page => page.Form)];
    }

    public List<Page> Under { get; }

    public List<Page> Over { get; }

    public IEnumerable<Page> All => Under.Concat(Over);

    public IEnumerable<Endpoint> Endpoints => All.SelectMany(page => page.Endpoints);

    public void EditUnder(Func<Page, Page> edit) => Edit(Under, edit);

    public void EditOver(Func<Page, Page> edit) => Edit(Over, edit);

    public void Edit(Func<Page, Page> edit)
    {
        Edit(Under, edit);
        Edit(Over, edit);
    }

    private static void Edit(List<Page> pages, Func<Page, Page> edit)
    {
        for (var i = 0; i < pages.Count; i++)
            pages[i] = edit(pages[i]);
    }
}
