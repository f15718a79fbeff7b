using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;

namespace AssetPay.Docs.Tests.Facts;

/// <summary>The pages of docs-input, bound: as the vendor has them, or with our overlay.</summary>
internal static class Pipeline
{
    private const string Overlay = "overlay/";

    private static readonly Lazy<Result<ApiModel>> s_vendor = new(() => Bind(Pages().Where(page => !page.Path.StartsWith(Overlay, StringComparison.Ordinal))));
    private static readonly Lazy<Result<ApiModel>> s_everything = new(() => Bind(Pages()));

    public static ApiModel VendorOnly => s_vendor.Value.Value;

    public static Result<ApiModel> Everything => s_everything.Value;

    public static IEnumerable<DocsPage> Pages() => Repository.DocsFiles()
        .Where(path => path != "SOURCE.txt")
        .Select(path => new DocsPage(path, File.ReadAllText(Path.Combine(Repository.Docs, path))));

    public static Result<ApiModel> Bind(IEnumerable<DocsPage> pages) => throw new NotImplementedException(pages.ToString());
}
