using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Generator.Pipeline;

/// <summary>All pages of one client in their order, and what it may use of the files that the compiler bears.</summary>
internal sealed record ClientPages(AskedClient Asked, string HintPrefix, int FileBudget, EquatableArray<Page> Pages, EquatableArray<PageFile> Files)
{
    /// <summary>The compiler's own work on each keystroke grows with the square of the number of generated files.</summary>
    private const int MostFiles = 200;

    public static IEnumerable<ClientPages> Group((ReadFolder Folder, ProjectSettings Settings) input, CancellationToken cancellationToken)
    {
        var (folder, settings) = input;
        if (settings.Consumer.IsTooOld)
        {
            return [];
        }

        var clients = folder.Pages
            .OrderBy(page => page.FullPath, StringComparer.Ordinal)
            .GroupBy(page => page.Client.Name ?? "", StringComparer.OrdinalIgnoreCase)
            .OrderBy(client => client.Key, StringComparer.Ordinal)
            .ToList();
        return [.. clients.Select(client => Of(client.Key, [.. Apart([.. client], cancellationToken).OrderBy(page => page.Path, StringComparer.Ordinal)], settings.Defaults.Client, MostFiles / clients.Count))];
    }

    /// <summary>
    /// Pages of several folders can have one path, by which what is told of them is brought to their files; so the second gets another. A file
    /// that the project names twice is one page.
    /// </summary>
    private static IEnumerable<ParsedPage> Apart(IReadOnlyList<ParsedPage> pages, CancellationToken cancellationToken)
    {
        var taken = new HashSet<string>(pages.Select(page => page.Path), StringComparer.Ordinal);
        foreach (var twins in pages.GroupBy(page => page.Path, StringComparer.Ordinal))
        {
            var number = 2;
            yield return twins.First();
            foreach (var twin in twins.GroupBy(page => page.FullPath, StringComparer.Ordinal).Skip(1))
            {
                var path = twins.Key;
                while (!taken.Add(path))
                {
                    path = FormattableString.Invariant($"{twins.Key} ({number++})");
                }

                yield return twin.First().Under(path, cancellationToken);
            }
        }
    }

    private static ClientPages Of(string name, IReadOnlyList<ParsedPage> pages, AskedClient defaults, int fileBudget)
    {
        // Two pages of a client may ask for different things; the first that asks for anything is heard.
        var asked = pages[0].Client with { Namespace = pages.Select(page => page.Client.Namespace).FirstOrDefault(given => given is not null) };
        return new(
            asked,
            string.Equals(name, defaults.Name ?? "", StringComparison.OrdinalIgnoreCase) ? "" : DeviceNames.Avoid(Emit.Gates.IdentifierGate.Name(name)) + "/",
            fileBudget,
            pages.Select(page => page.Result.Value).ToEquatableArray(),
            pages.Select(page => new PageFile(page.Path, page.FullPath)).ToEquatableArray());
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
