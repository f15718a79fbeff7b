using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// The cell of a name, which can hold what other tables have in columns: "name *required*", "name?", "name" over "string" over
/// "optional".
/// </summary>
internal sealed record NameCell(Quote Name, int Depth, Quote? Type, Quote? Required)
{
    private static readonly Wording _name = new("^[\"']?(?<name>[\\w$\\u4e00-\\u9fff@-][^\\s?*,:;()\"']*)(?<optional>\\?)?[\"']?(?<star>\\s?\\*)?");

    private static readonly Wording _mark = new("^\\W*(?<mark>required|mandatory|optional|必填|可选)\\W*$", RegexOptions.IgnoreCase);

    private static readonly Wording _type = new("^\\(?(?<type>[A-Za-z?\\[][^\\s()]*(?:\\s*(?:\\([^()]*\\)|of\\s\\w+|\\|\\s*\\w+))*)\\)?$");

    private static readonly Wording _wrapped = new("^(?<open>(?:~~|[{\\[]+\\s+)?)(?<name>[\\w$.-]+)(?:~~|\\s*[}\\]]+)?$");

    private static readonly Wording _typeAndMark = new("^(?<type>\\S+)\\s+(?<mark>\\W?(?:required|optional)\\W?)$", RegexOptions.IgnoreCase) { OneOf = Cue.Required };

    private static readonly Wording _part = new("[^\\n,;]+");

    public static NameCell Read(Passage cell)
    {
        if (cell.HasStruck)
        {
            var kept = Read(cell.Kept);
            return kept with { Name = kept.Name.Over(cell), Depth = cell.Kept.IsBlank ? NestingMarks.Read(cell).Depth : kept.Depth };
        }

        var (depth, marked) = NestingMarks.Read(cell);
        if (WordLetters.ArePlain(marked.Text))
            return new NameCell(marked.Quote, depth, null, null);

        var text = Bare(marked);
        var match = _name.Match(text.Text);
        if (!match.Success)
            return new NameCell(text.Quote, depth, null, null);

        Quote? type = null, required = null;
        if (match.Groups["optional"].Success)
            required = text.QuoteOf(match.Groups["optional"].Index, 1) with { Text = "Optional" };

        var rest = text.Slice(match.Length, text.Text.Length - match.Length);
        // A type stands below the name or in brackets; "first name" is a name of two words.
        var canBeType = rest.Text.TrimStart(' ', '\t', '*') is { Length: > 0 } more && more[0] is '\n' or '(';
        foreach (var part in Parts(rest))
        {
            if (_mark.Match(part.Text) is { Success: true } mark)
                required ??= part.QuoteOf(mark.Groups["mark"].Index, mark.Groups["mark"].Length);
            else if (canBeType && _type.Match(part.Text) is { Success: true } found)
                type ??= part.QuoteOf(found.Groups["type"].Index, found.Groups["type"].Length);
        }

        // What else stands beside a name ("first name") is part of it.
        var isWhole = type is null && required is null && !match.Groups["star"].Success && !rest.IsBlank;
        return new NameCell(isWhole ? text.Quote : text.QuoteOf(match.Groups["name"].Index, match.Groups["name"].Length), depth, type, required);
    }

    // "~~name~~" is crossed out; "{ first" and "last }" open and close what the rows between them are members of.
    private static Passage Bare(Passage name)
    {
        var match = _wrapped.Match(name.Text);
        var (start, length) = (match.Groups["open"].Length, match.Groups["name"].Length);
        return match.Success && length < name.Text.Length ? name.Slice(start, length) : name;
    }

    // "string, required" and "string" over "required" alike; a type set in code may hold a comma.
    private static IEnumerable<Passage> Parts(Passage rest)
    {
        foreach (Match part in _part.Matches(rest.Text))
        {
            var passage = rest.Slice(part.Index, part.Length).Trim();
            var mark = _typeAndMark.Match(passage.Text);
            if (!mark.Success)
            {
                yield return passage;
                continue;
            }

            yield return passage.Slice(mark.Groups["type"].Index, mark.Groups["type"].Length);
            yield return passage.Slice(mark.Groups["mark"].Index, mark.Groups["mark"].Length);
        }
    }
}
