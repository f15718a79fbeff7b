using ApiDocs.Binding.Docs;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>Which credential opens a path, by what pages say of whole families of paths; the longest that fits speaks of it.</summary>
internal sealed class CredentialReaches(DocsSet docs)
{
    public IReadOnlyList<CredentialReach> Stated { get; } = [.. docs.OverlayLast.SelectMany(page => page.Reaches)];

    public CredentialReach? Find(RoutePath route) => Stated
        .Where(reach => route.Template.Equals(reach.Path, StringComparison.OrdinalIgnoreCase) || route.Template.StartsWith(reach.Path + "/", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(reach => reach.Path.Length).FirstOrDefault();
}
