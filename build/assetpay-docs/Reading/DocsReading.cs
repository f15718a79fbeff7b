using ApiDocs.Binding;
using ApiDocs.Covering;
using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Tool.Reading;

/// <summary>A folder of pages as it was read: the pages, what each of them says, what they are together, and how much of them that is.</summary>
internal sealed record DocsReading(string Folder, IReadOnlyList<DocsPage> Pages, IReadOnlyList<ParseResult> Parsed, BindResult Bound, Coverage Coverage)
{
    /// <summary>What reading and binding found, and what they passed over, in the order of pages and lines.</summary>
    public IReadOnlyList<Finding> Findings { get; } =
    [
        .. Parsed.SelectMany(result => result.Findings).Concat(Bound.Findings).Concat(Coverage.Findings.Where(finding => finding.Rule != Rules.PageCoverage))
            .OrderBy(finding => finding.Page, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];

    public static DocsReading Of(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}' to read documentation from");
        }

        var pages = PageFolder.Read(folder).ToList();
        var parsed = pages.Select(page => PageParser.Parse(page, cancellationToken)).ToList();
        var bound = pages.Count == 0 ? NoPages(folder) : Bind(parsed, cancellationToken);
        return new(folder, pages, parsed, bound, Coverage.Of(parsed, bound, cancellationToken));
    }

    /// <summary>The page's file as the caller of the tool finds it.</summary>
    public string FileOf(string page) => page.Length == 0 ? Folder : Path.Combine(Folder, page).Replace('\\', '/');

    private static BindResult Bind(IReadOnlyList<ParseResult> parsed, CancellationToken cancellationToken)
    {
        try
        {
            return Binder.Bind(parsed.Select(result => result.Value).ToEquatableArray(), new(), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, EquatableArray.Of(Finding.Of(Rules.ClientFailed, parsed[0].Value.Path, Place.Start, exception.Message)));
        }
    }

    private static BindResult NoPages(string folder) => new(null, EquatableArray.Of(Finding.Of(Rules.NoPages, "", Place.Start, folder)));
}
