using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What a page says, whose it is, and where it is.</summary>
internal sealed record ParsedPage(AskedClient Client, Page Page, EquatableArray<Finding> Findings, string FullPath)
{
    public static ParsedPage Of(DocsSource source, CancellationToken cancellationToken)
    {
        var result = PageParser.Parse(source.Page, cancellationToken);
        return new(source.Client, result.Value, result.Findings, source.FullPath);
    }
}
