using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Endpoints;
using ApiDocs.Pages;

namespace ApiDocs.Binding.Vendor;

/// <summary>Which credential opens a path, by what pages say of whole families of paths; the longest that fits speaks of it.</summary>
internal sealed class CredentialReaches(DocsSet docs)
{
    public IReadOnlyList<From<CredentialReach>> Stated { get; } = [.. docs.OverlayLast.SelectMany(page => page.Reaches.Select(reach => new From<CredentialReach>(reach, page.Path)))];

    public CredentialReach? Find(RoutePath route) => Stated.Select(stated => stated.Value)
        .Where(reach => route.Template.Equals(reach.Path, StringComparison.OrdinalIgnoreCase) || route.Template.StartsWith(reach.Path + "/", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(reach => reach.Path.Length).FirstOrDefault();
}
