using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Tests.Facts;

/// <summary>The pages of docs-input, bound: as the vendor has them, or with our overlay.</summary>
internal static class Pipeline
{
    private const string Overlay = "overlay/";

    private static readonly Lazy<ApiModel> s_vendorOnly = new(() => ModelOf(Pages().Where(page => !page.Path.StartsWith(Overlay, StringComparison.Ordinal))));
    private static readonly Lazy<ApiModel> s_everything = new(() => ModelOf(Pages()));

    public static ApiModel VendorOnly => s_vendorOnly.Value;

    public static ApiModel Everything => s_everything.Value;

    public static IEnumerable<DocsPage> Pages() => Repository.DocsFiles()
        .Where(path => path is not ("SOURCE.txt" or ApiDocs.Changes.LockFile.Name))
        .Select(path => new DocsPage(path, File.ReadAllText(Path.Combine(Repository.Docs, path))));

    public static BindResult Bind(IEnumerable<DocsPage> pages) =>
        Binder.Bind(pages.Select(page => PageParser.Parse(page, default).Value).ToEquatableArray(), new ClientSettings(), default);

    private static ApiModel ModelOf(IEnumerable<DocsPage> pages) => Bind(pages).Model ?? throw new InvalidOperationException("docs-input makes no client.");
}
