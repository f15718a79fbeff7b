using System.Text.RegularExpressions;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// "`/harbour/*` endpoints take the key in the `x-key` header": which paths a credential opens, told for the whole API. The header stands
/// in the same sentence or row, or the section it stands in is about one credential.
/// </summary>
internal static class CredentialReachReader
{
    private static readonly Wording _path = new(
        $"(?<![\\w/:.*}}])(?<!{HttpMethods.Pattern}\\s)(?<path>/[A-Za-z][\\w-]*(?:/[A-Za-z][\\w-]*)*)(?<rest>/(?:\\*+|\\.\\.\\.|…))?(?![\\w/{{])")
    { Needs = Cue.Slash };

    private static readonly Wording _word = new("(?<![\\w/-])[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?![\\w/-])");

    /// <summary>A table of which each row has a path and what opens it.</summary>
    public static bool TakeTable(Block block, Section section, PageFacts facts)
    {
        if (block is not TableBlock { Rows.Count: > 0 } table || !table.Rows.All(row => row.Cells.Count > 1 && IsPattern(row.Cells[0])))
            return false;

        var rows = table.Rows.Select(row => Of(row.Joined(facts.Text), row.Cells[1].Plain)).ToList();
        if (!section.IsIn(SectionKind.Authentication) && rows.Exists(reaches => !reaches.Exists(reach => reach.Header is not null)))
            return false;

        facts.Reaches.AddRange(rows.SelectMany(reaches => reaches));
        return true;
    }

    /// <summary>What a section says of it beside <paramref name="credentials"/>, those that it states.</summary>
    public static void Listen(Section section, IReadOnlyList<CredentialStatement> credentials, PageFacts facts)
    {
        foreach (var block in section.Blocks)
        {
            if (block is ParagraphBlock or BulletBlock or CalloutBlock && _path.CanStandIn(block.Text.Cues))
                Listen(block.Text, section, credentials, facts);
        }
    }

    private static void Listen(Passage text, Section section, IReadOnlyList<CredentialStatement> credentials, PageFacts facts)
    {
        foreach (var sentence in text.Sentences)
        {
            var reaches = Of(sentence, sentence.Plain);
            if (reaches.Exists(reach => reach.Header is not null))
                facts.Reaches.AddRange(reaches.Where(reach => reach.Header is not null && (section.IsIn(SectionKind.Authentication) || IsPattern(sentence))));
            else if (credentials.Count == 1)
                facts.Reaches.AddRange(reaches.Select(reach => reach with { Header = credentials[0].Header, Label = credentials[0].Label }));
            else if (credentials.Count == 0 && section.IsIn(SectionKind.Authentication) && IsPattern(sentence))
                facts.Reaches.AddRange(reaches);
        }
    }

    /// <summary>Paths and headers in the order of the text: each path has the header behind it, or, if the headers come first, the one before it.</summary>
    private static List<CredentialReach> Of(Passage text, string label)
    {
        var paths = _path.Matches(text).ToList();
        if (paths.Count == 0)
            return [];

        var headers = _word.Matches(text.Text).Cast<Match>().Where(word => IsHeader(text, word)).ToList();
        var isHeaderFirst = headers.Count > 0 && paths.Count > 0 && headers[0].Index < paths[0].Index;
        return paths.ConvertAll(path =>
        {
            var header = isHeaderFirst ? headers.LastOrDefault(word => word.Index < path.Index) : headers.Find(word => word.Index > path.Index);
            return new CredentialReach(header?.Value, header is null ? label : AuthHeaders.Statement(header.Value, text.Text, text.Place).Label, path.Groups["path"].Value, text.PlaceOf(path.Index, path.Length));
        });
    }

    private static bool IsPattern(Passage text) => _path.Matches(text).Cast<Match>().Any(path => path.Groups["rest"].Success);

    private static bool IsHeader(Passage text, Match word) =>
        AuthHeaders.IsName(word.Value)
        && (text.IsCode(word.Index) || text.Text.Substring(word.Index + word.Length).TrimStart().StartsWith("header", StringComparison.OrdinalIgnoreCase));
}
