using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>"**Request ID:** UUID (`x-request-id` header)": the header in which a caller gives the id of a request.</summary>
internal static class RequestIdReader
{
    private static readonly Wording _label = new("^Request[ -]?ID:[^\\n]*?\\(\\s*(?<header>[A-Za-z0-9][A-Za-z0-9_-]*)\\s+header\\)", RegexOptions.Multiline | RegexOptions.IgnoreCase) { Needs = Cue.Request | Cue.Colon };

    public static Quote? Read(Block block) =>
        block is ParagraphBlock or BulletBlock && _label.Match(block.Text) is { Success: true } match && block.Text.IsCode(match.Groups["header"].Index)
            ? block.Text.QuoteOf(match.Groups["header"].Index, match.Groups["header"].Length)
            : null;
}
