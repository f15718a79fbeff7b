using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Vendor;

/// <summary>Names the client: as the project asks, else by the host, spelled as the pages spell it most often.</summary>
internal static class ClientBinder
{
    private static readonly string[] SecondLevel = ["co", "com", "org", "net", "gov", "ac"];

    public static ClientModel Bind(DocsSet docs, IReadOnlyList<ServerModel> servers, string? given, string? @namespace, bool isPublic, List<Finding> findings)
    {
        var name = Given(given) ?? Called(docs, servers, findings) ?? FromHost(docs, servers) ?? FromTitle(docs) ?? "Api";
        return new(name, NamespaceOf(@namespace) ?? name, isPublic, docs.DocsUrl);
    }

    private static string? Called(DocsSet docs, IReadOnlyList<ServerModel> servers, List<Finding> findings) =>
        docs.Overlay.FirstOrDefault(page => page.Called is not null) is { } page
            ? CalledName.Of(page.Called, FromHost(docs, servers) ?? FromTitle(docs) ?? "Api", page.Path, findings)
            : null;

    private static string? Given(string? name)
    {
        var valid = new string([.. (name ?? "").Where(c => char.IsLetterOrDigit(c) || c == '_')]);
        return valid.Length > 0 && char.IsLetter(valid[0]) ? valid : null;
    }

    private static string? NamespaceOf(string? name)
    {
        var parts = (name ?? "").Split('.').Select(Given).ToList();
        return parts.Contains(null) ? null : string.Join(".", parts);
    }

    private static string? FromHost(DocsSet docs, IReadOnlyList<ServerModel> servers)
    {
        if (servers.Count == 0 || !Uri.TryCreate(servers[0].Url, UriKind.Absolute, out var uri) || uri.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }

        var labels = uri.Host.Split('.');
        var index = labels.Length - (labels.Length > 2 && SecondLevel.Contains(labels[labels.Length - 2]) ? 3 : 2);
        var label = labels[Math.Max(index, 0)];
        var spelled = docs.All.SelectMany(page => page.Spellings).Where(word => word.Word.Equals(label, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word.Word[0]))
            .GroupBy(word => word.Word).OrderByDescending(group => group.Sum(word => word.Count)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return Given(spelled?.Key ?? CSharpName.Pascal(label));
    }

    private static string? FromTitle(DocsSet docs) =>
        docs.All.Select(page => Given(CSharpName.Pascal((page.Title?.Text ?? "").Replace("API", "").Replace("Overview", "").Replace("Introduction", "")))).FirstOrDefault(name => name is not null);
}
