using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>
/// Parameters in bullets below a heading for them: "* `name` - the boat's name", "- `limit` (integer, optional): how many". Bullets
/// that follow one another are one table.
/// </summary>
internal static class ParameterBulletReader
{
    private const int LongestTable = 512;

    private static readonly Wording _detail = new("^\\s*(?:\\((?<detail>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)|\\[(?<detail>[^\\[\\]]*)\\])");

    private static readonly Wording _between = new("^[\\s—–:.,-]+");

    private static readonly Wording _mark = new("^\\W*(?<mark>required|mandatory|optional)\\W*$", RegexOptions.IgnoreCase);

    private static readonly Wording _part = new("[^,]+");

    // "optional boolean", and "string: <required>" or "int: 0", a type with what it is by itself.
    private static readonly Wording _typed = new(
        "^(?:(?<mark>required|optional)\\s+(?<type>\\S.*)|(?<type>[A-Za-z][\\w<>\\[\\] ]*):\\s+(?<default>\\S.*))$", RegexOptions.IgnoreCase);

    private static readonly Wording _shown = new("^(?<name>[A-Za-z_][\\w.-]*(?:\\[\\])?)=<?(?<type>[^<>=]*)>?$");

    public static bool Take(Block block, Section section, EndpointFacts facts)
    {
        var isOfResponse = section.IsIn(SectionKind.Response);
        if (block is not BulletBlock bullet || !(isOfResponse || section.IsIn(SectionKind.Parameters) || section.IsIn(SectionKind.Request)) || Row(bullet.Text) is not { } row)
            return false;

        var heading = section.Heading?.Text.Quote;
        row = row with { Depth = bullet.Depth * 2, Required = row.Required ?? ParameterHeading.Required(heading) };
        var tables = isOfResponse ? facts.ResponseFields : facts.Parameters;
        var last = tables.Count - 1;
        if (last >= 0 && ReferenceEquals(facts.BulletsOf, section) && tables[last].Rows.Count < LongestTable)
            tables[last] = tables[last] with { Rows = tables[last].Rows.Append(row).ToEquatableArray() };
        else
            tables.Add(new ParameterTable(ParameterHeading.Place(section.Name), heading, EquatableArray.Of(row), row.Place));

        facts.BulletsOf = section;
        return true;
    }

    // The name is set in code or in bold; anything else is a sentence.
    private static ParameterRow? Row(Passage text)
    {
        var piece = text.Pieces.FirstOrDefault(part => part.Text.Trim().Length > 0);
        if (piece.Text is null || piece.Start > 2 || (piece.Style & (InlineStyle.Code | InlineStyle.Strong)) == 0 || piece.Link is not null)
            return null;

        if (text.HasStruck && piece.IsStruck)
            return text.Kept.IsBlank || Row(text.Kept) is not { } kept
                ? new ParameterRow(default(Quote).Over(text), null, null, null, Prose.None, null, text.Place)
                : kept with { Name = kept.Name.Over(text) };

        var name = text.Slice(piece.Start, piece.Text.Length).Trim();
        var word = name.Text.TrimEnd(':');
        if (word.Length == 0 || word.Contains(' ') || word[0] is '/' or '"' or '{' || char.IsDigit(word[0]))
            return null;

        var rest = text.Slice(piece.End, text.Text.Length - piece.End);
        var (type, required, initial) = (default(Quote), default(Quote), default(Quote));
        // "`time=<timestamp>`" shows the parameter as the address has it.
        if (_shown.Match(word) is { Success: true } shown)
        {
            type = name.QuoteOf(shown.Groups["type"].Index, shown.Groups["type"].Length);
            word = shown.Groups["name"].Value;
        }

        for (var detail = _detail.Match(rest.Text); detail.Success; detail = _detail.Match(rest.Text))
        {
            Read(rest.Slice(detail.Groups["detail"].Index, detail.Groups["detail"].Length), ref type, ref required, ref initial);
            rest = rest.Slice(detail.Length, rest.Text.Length - detail.Length);
        }

        // "`limit` must be positive" is a sentence about a parameter that stands elsewhere.
        var between = _between.Match(rest.Text);
        if (type is null && required is null && !rest.IsBlank && between.Value.Trim().Length == 0 && !name.Text.EndsWith(":", StringComparison.Ordinal))
            return null;

        rest = rest.Slice(between.Length, rest.Text.Length - between.Length).Trim();
        (var called, rest) = CalledReader.Cut(rest);
        return new ParameterRow(name.QuoteOf(0, word.Length), type, required, initial, ProseSetter.Prose(rest), rest.IsBlank ? null : rest.Quote, text.Place) { Called = called };
    }

    private static void Read(Passage detail, ref Quote? type, ref Quote? required, ref Quote? initial)
    {
        foreach (Match part in _part.Matches(detail.Text))
        {
            var words = detail.Slice(part.Index, part.Length).Trim();
            var typed = _typed.Match(words.Text);
            if (_mark.IsMatch(words.Text))
            {
                required ??= words.Quote;
                continue;
            }

            if (words.IsBlank)
                continue;

            var (mark, value) = (typed.Groups["mark"], typed.Groups["default"]);
            if (value.Success && value.Value.Trim('<', '>') is "required" or "optional")
                required ??= words.QuoteOf(value.Index, value.Length) with { Text = value.Value.Trim('<', '>') };
            else if (value.Success)
                initial ??= words.QuoteOf(value.Index, value.Length);

            if (mark.Success)
                required ??= words.QuoteOf(mark.Index, mark.Length);

            type ??= typed.Success ? words.QuoteOf(typed.Groups["type"].Index, typed.Groups["type"].Length) : words.Quote;
        }
    }
}
