using ApiDocs.Binding;
using ApiDocs.Flow;
using ApiDocs.Model;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Sandbox;

/// <summary>Reads a folder of documentation pages into a model, as the generator does when it compiles a client.</summary>
internal static class DocsFolder
{
    public static ApiModel Read(string folder)
    {
        var root = Find(folder, Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
        var parsed = PageFolder.Read(root).Select(page => PageParser.Parse(page, CancellationToken.None)).ToList();
        var bound = Binder.Bind(parsed.Select(result => result.Value).ToEquatableArray(), new(), CancellationToken.None);
        return bound.Model ?? throw new InvalidDataException(
            $"The pages in '{root}' describe no API: " + string.Join("; ", Objections(parsed.SelectMany(result => result.Findings).Concat(bound.Findings))));
    }

    /// <summary>The folder below the first of the places that has it.</summary>
    public static string Find(string folder, params string[] places)
    {
        var candidates = places.Select(place => Path.GetFullPath(folder, place)).Distinct(StringComparer.Ordinal).ToList();
        return candidates.Find(Directory.Exists) ?? throw new DirectoryNotFoundException(
            "There is no folder " + string.Join(" and no ", candidates.Select(candidate => $"'{candidate}'")) + " to read documentation from"
            + (Path.IsPathRooted(folder) ? "" : HowToCopy(folder.Replace('\\', '/').TrimEnd('/'))));
    }

    private static string HowToCopy(string folder) => $"""
        . A project copies its pages to its output with
        <ItemGroup>
          <None Include="{folder}/**" LinkBase="{Path.GetFileName(folder)}" CopyToOutputDirectory="PreserveNewest" />
        </ItemGroup>
        and finds them there as "{Path.GetFileName(folder)}"
        """;

    private static IEnumerable<string> Objections(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => $"{finding.Page}: {finding.Message}");
}
