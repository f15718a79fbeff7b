using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Docs;

/// <summary>Names each link that leads nowhere in the documentation.</summary>
internal static class LinkChecker
{
    public static IEnumerable<Finding> Check(DocsSet docs)
    {
        foreach (var page in docs.All)
        {
            foreach (var link in page.Links)
            {
                var target = docs.Resolve(link.Target, page);
                if (!target.IsExternal && target.Page is null)
                {
                    yield return Finding.Of(Rules.DeadLink, page.Path, link.Place, link.Target, "page");
                }
                else if (target.Page is { Form: PageForm.Markdown } found && target.Anchor is { Length: > 0 } anchor && !found.Anchors.Contains(anchor))
                {
                    yield return Finding.Of(Rules.DeadLink, page.Path, link.Place, link.Target, "heading");
                }
            }
        }
    }
}
