using System.Collections.Immutable;
using ApiDocs.Pages;
using ApiDocs.Parsing;

namespace ApiDocs.Generator.Pipeline;

/// <summary>What a page says, where it says it, whose it is, and where it is.</summary>
internal sealed class ParsedPage(DocsSource source, ParseResult result) : ReadFile(source.FullPath)
{
    public AskedClient Client => source.Client;

    public string Path => source.Page.Path;

    public ParseResult Result => result;

    public static ParsedPage Of(DocsSource source, CancellationToken cancellationToken) => new(source, PageParser.Parse(source.Page, cancellationToken));

    /// <summary>The same page under another path, which is in all that it says.</summary>
    public ParsedPage Under(string path, CancellationToken cancellationToken) => Of(new(source.Page with { Path = path }, source.Client, source.FullPath), cancellationToken);
}

/// <summary>What a page says and whose it is. A moved line and prose that nothing is made of end here: it is equal to what it was.</summary>
internal sealed record SaidPage(AskedClient Client, Page Page, string FullPath)
{
    public static SaidPage Of(ParsedPage parsed) => new(parsed.Client, parsed.Result.Value, parsed.FullPath);
}

/// <summary>Whether pages say what they said. Asked of all at once: a step of the compiler's for each page would take far longer than that.</summary>
internal sealed class SaidPages : IEqualityComparer<ReadFolder>
{
    public static readonly SaidPages Comparer = new();

    public bool Equals(ReadFolder? one, ReadFolder? other)
    {
        var (before, now) = (one!.Pages, other!.Pages);
        if (before.Length != now.Length)
        {
            return false;
        }

        for (var i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && SaidPage.Of(before[i]) != SaidPage.Of(now[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ReadFolder folder) => folder.Pages.Length;
}
