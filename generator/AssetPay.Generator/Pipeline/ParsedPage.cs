using ApiDocs.Flow;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Generator.Pipeline;

/// <summary>
/// What a page says, where it says it, whose it is, and where it is. Read anew it is another one, even when it says the same: what is told
/// of it may stand on other lines.
/// </summary>
internal sealed record ParsedPage(AskedClient Client, ParseResult Result, string FullPath)
{
    public static ParsedPage Of(DocsSource source, CancellationToken cancellationToken) =>
        new(source.Client, PageParser.Parse(source.Page, cancellationToken), source.FullPath);

    public bool Equals(ParsedPage? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => FullPath.GetHashCode();
}

/// <summary>What a page says and whose it is. A moved line and prose that nothing is made of end here: it is equal to what it was.</summary>
internal sealed record SaidPage(AskedClient Client, Page Page, string FullPath)
{
    public static SaidPage Of(ParsedPage parsed, CancellationToken cancellationToken) => new(parsed.Client, parsed.Result.Value, parsed.FullPath);
}
