using System.Text.RegularExpressions;
using ApiDocs.Binding.Docs;
using ApiDocs.Binding.Names;
using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Binding.Vendor;

/// <summary>Names the client: as the project asks, else by the host, spelled as the pages spell it most often.</summary>
internal static class ClientBinder
{
    private const int LongestName = 3;

    private static readonly string[] SecondLevel = ["co", "com", "org", "net", "gov", "ac"];

    private static readonly Regex Overview = new(@"(?:^|/)(?:index|readme|introduction|intro|overview|home|api|getting-?started|main)\.\w+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Noise = new(
        @"^(?:apis?|rest|restful|http|docs?|documentation|reference|overview|introduction|getting|started|quickstart|guide|welcome|to|the|of|for|and|a|an|on|with|using|your|our|how|v\d*|version|\d+|methods?|examples?|index|home|operations?|endpoints?|resources?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Addresses that stand for whatever the reader has.
    private static readonly Regex Nobody = new(@"^(?:localhost|example[\w-]*|your[\w-]*|my-[\w-]*|server|host|domain|hostname|test|local|invalid|placeholder)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

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
        var valid = new string([.. (name ?? "").Where(c => WordSplitter.IsOfName(c) || c == '_')]);
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
        if (Nobody.IsMatch(label))
        {
            return null;
        }

        var spelled = docs.All.SelectMany(page => page.Spellings).Where(word => word.Word.Equals(label, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word.Word[0]))
            .GroupBy(word => word.Word).OrderByDescending(group => group.Sum(word => word.Count)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return Given(spelled?.Key ?? CSharpName.Pascal(label));
    }

    /// <summary>A page that tells of the whole API knows its name best; what a page of one operation is called is that operation.</summary>
    private static string? FromTitle(DocsSet docs) => docs.OverlayLast
        .OrderBy(page => Overview.IsMatch(page.Path) ? 0 : page.Endpoints.Count == 1 ? 2 : 1)
        .Select(page => Given(CSharpName.Pascal(WordSplitter.Split(page.Title?.Text ?? "").Where(word => !Noise.IsMatch(word)).Take(LongestName))))
        .FirstOrDefault(name => name is not null);
}
