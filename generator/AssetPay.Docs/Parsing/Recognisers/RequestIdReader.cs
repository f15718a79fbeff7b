using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"**Request ID:** UUID (`x-request-id` header)": the header in which a caller gives the id of a request.</summary>
internal static class RequestIdReader
{
    private static readonly Regex _label = new("^Request[ -]?ID:[^\\n]*?\\(\\s*(?<header>[A-Za-z0-9][A-Za-z0-9_-]*)\\s+header\\)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase);

    public static Quote? Read(Block block) =>
        block is ParagraphBlock or BulletBlock && _label.Match(block.Text.Text) is { Success: true } match && block.Text.IsCode(match.Groups["header"].Index)
            ? block.Text.QuoteOf(match.Groups["header"].Index, match.Groups["header"].Length)
            : null;
}
