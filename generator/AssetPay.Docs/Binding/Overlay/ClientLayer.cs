using ApiDocs.Flow;

namespace ApiDocs.Binding.Overlay;

/// <summary>The client's own name: one for all pages of the overlay.</summary>
internal static class ClientLayer
{
    public static void Lay(PageSet set, OverlayNotes notes)
    {
        var names = set.Over.Select(page => page.Called).OfType<Quote>().ToList();
        var cells = new CellLayer(notes, "the client");
        var used = names.Aggregate(default(Quote), (first, next) => cells.Cell("the name in C#", first, next));
        set.EditOver(page => page with { Called = ReferenceEquals(page.Called, used) ? used : null });
    }
}
