using ApiDocs.Binding;
using ApiDocs.Covering;
using ApiDocs.Flow;
using ApiDocs.Parsing;

namespace ApiDocs.Tests.Covering;

/// <summary>Pages as a test writes them, with the coverage of them.</summary>
internal sealed class Covered
{
    private readonly Coverage _coverage;

    private Covered(IEnumerable<(string Path, string Text)> pages)
    {
        var parsed = pages.Select(page => PageParser.Parse(new(page.Path, page.Text), CancellationToken.None)).ToList();
        var read = parsed.Select(result => result.Value).ToEquatableArray();
        Bound = Binder.Bind(read, new ClientSettings(), CancellationToken.None);
        _coverage = Coverage.Of(parsed, Bound);
        Told = [.. parsed.SelectMany(result => result.Findings), .. Bound.Findings];
    }

    public BindResult Bound { get; }

    public IReadOnlyList<Finding> Told { get; }

    public IReadOnlyList<Finding> Findings => [.. _coverage.Findings];

    public static Covered Of(params (string Path, string Text)[] pages) => new(pages);

    public PageCoverage Page(string path) => _coverage.Pages.Single(page => page.Page == path);

    /// <summary>The lines (from 1) of the statements that were not taken in, with what is lacking.</summary>
    public string Missed(string path) => string.Join("\n", Page(path).Missed.Select(missed => $"{missed.Statement.Place.Line + 1}: {missed.Reason}"));
}
