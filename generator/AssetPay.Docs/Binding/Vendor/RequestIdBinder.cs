using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;

namespace ApiDocs.Binding.Vendor;

/// <summary>The header in which a caller gives the id of a request: the overlay's word first, then the first page's.</summary>
internal static class RequestIdBinder
{
    public static string? Bind(DocsSet docs, List<Finding> findings)
    {
        var stated = docs.Overlay.Concat(docs.Vendor).Concat(docs.Rendered).Where(page => page.RequestIdHeader is not null).Select(page => (Page: page.Path, Header: page.RequestIdHeader!))
            .Where(said => HeaderNames.CanBeSent(said.Header.Text, said.Page, said.Header.Place, findings)).ToList();
        foreach (var (page, header) in stated.Skip(1).Where(other => !other.Header.Text.Equals(stated[0].Header.Text, StringComparison.OrdinalIgnoreCase)))
        {
            findings.Add(Finding.Of(Rules.Contradiction, page, header.Place, "The header of the request id", header.Text, stated[0].Header.Text, stated[0].Header.Place.In(stated[0].Page), "the latter"));
        }

        return stated.FirstOrDefault().Header?.Text;
    }
}
