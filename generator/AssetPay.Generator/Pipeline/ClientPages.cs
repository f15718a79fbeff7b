using System.Collections.Immutable;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>All pages of one client in their order, and what it may use of the files that the compiler bears.</summary>
internal sealed record ClientPages(AskedClient Asked, string HintPrefix, int FileBudget, EquatableArray<Page> Pages, EquatableArray<PageFile> Files)
{
    /// <summary>The compiler's own work on each keystroke grows with the square of the number of generated files.</summary>
    private const int MostFiles = 200;

    public static IEnumerable<ClientPages> Group(
        ((ImmutableArray<SaidPage> Pages, ClientDefaults Defaults) Docs, Consumer Consumer) input, CancellationToken cancellationToken)
    {
        if (input.Consumer.IsTooOld)
        {
            return [];
        }

        var clients = input.Docs.Pages
            .OrderBy(page => page.FullPath, StringComparer.Ordinal)
            .GroupBy(page => page.Client.Name ?? "", StringComparer.OrdinalIgnoreCase)
            .OrderBy(client => client.Key, StringComparer.Ordinal)
            .ToList();
        return [.. clients.Select(client => Of(client.Key, [.. client.GroupBy(page => page.Page.Path, StringComparer.Ordinal).Select(Once).OrderBy(page => page.Page.Path, StringComparer.Ordinal)], input.Docs.Defaults.Client, MostFiles / clients.Count))];
    }

    /// <summary>A project can name a file twice; pages of several folders have paths of their own by now.</summary>
    private static SaidPage Once(IGrouping<string, SaidPage> same) => same.First();

    private static ClientPages Of(string name, IReadOnlyList<SaidPage> pages, AskedClient defaults, int fileBudget)
    {
        // Two pages of a client may ask for different things; the first that asks for anything is heard.
        var asked = pages[0].Client with { Namespace = pages.Select(page => page.Client.Namespace).FirstOrDefault(given => given is not null) };
        return new(
            asked,
            string.Equals(name, defaults.Name ?? "", StringComparison.OrdinalIgnoreCase) ? "" : DeviceNames.Avoid(Emit.Gates.IdentifierGate.Name(name)) + "/",
            fileBudget,
            pages.Select(page => page.Page).ToEquatableArray(),
            pages.Select(page => new PageFile(page.Page.Path, page.FullPath)).ToEquatableArray());
    }
}

/// <summary>Where on this machine a page is. Only diagnostics want to know.</summary>
internal sealed record PageFile(string Page, string FullPath)
{
    /// <summary>The file of a page among those of a client, which are in the order of their pages; null: it is none of them.</summary>
    public static string? Of(string page, EquatableArray<PageFile> files)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            switch (string.CompareOrdinal(files[middle].Page, page))
            {
                case 0:
                    return files[middle].FullPath;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return null;
    }
}
