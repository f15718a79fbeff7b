using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What the pages say the API is: what the client is measured by.</summary>
internal static class Documentation
{
    public static ApiModel Model { get; } = Bind();

    public static OperationModel Operation(string name) => Model.Operations.Single(operation => operation.Name == name);

    public static ObjectModel? Object(string? name) => Model.Objects.SingleOrDefault(type => type.Name == name);

    public static EnumModel? Enum(string? name) => Model.Enums.SingleOrDefault(type => type.Name == name);

    /// <summary>The client that has an operation: the one of its credential.</summary>
    public static CredentialModel Credential(OperationModel operation) => Model.Credentials.Single(credential => credential.Id == operation.CredentialId);

    private static ApiModel Bind()
    {
        var pages = Directory.EnumerateFiles(Repository.Docs, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".mdx" or ".txt" && Path.GetFileName(path) != "SOURCE.txt")
            .Select(path => new DocsPage(Path.GetRelativePath(Repository.Docs, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .Select(page => PageParser.Parse(page, CancellationToken.None).Value);
        return Binder.Bind(pages.ToEquatableArray(), new ClientSettings(), CancellationToken.None).Model!;
    }
}
