using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Sandbox;

/// <summary>Reads a folder of documentation pages into a model, as the generator does when it compiles a client.</summary>
internal static class DocsFolder
{
    private static readonly string[] Extensions = [".md", ".mdx", ".txt"];

    public static ApiModel Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException($"There is no folder '{root}' to read documentation from");

        var parsed = Pages(root).Select(page => PageParser.Parse(page, CancellationToken.None)).ToList();
        var bound = Binder.Bind(parsed.Select(result => result.Value).ToEquatableArray(), new(), CancellationToken.None);
        return bound.Model ?? throw new InvalidDataException(
            $"The pages in '{root}' describe no API: " + string.Join("; ", Objections(parsed.SelectMany(result => result.Findings).Concat(bound.Findings))));
    }

    private static IEnumerable<DocsPage> Pages(string root) => Directory
        .EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && Path.GetFileName(file) != "SOURCE.txt")
        .Select(file => new DocsPage(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))
        .OrderBy(page => page.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Objections(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => $"{finding.Page}: {finding.Message}");
}
