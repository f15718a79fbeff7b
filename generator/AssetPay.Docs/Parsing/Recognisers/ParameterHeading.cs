using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>What stands above a table of parameters: a heading, or a line in bold that does a heading's work.</summary>
internal static class ParameterHeading
{
    private static readonly (ParameterPlace Place, Wording Words)[] _places =
    [
        (ParameterPlace.Path, Words("\\bpath\\b|\\burl param", Cue.Path)),
        (ParameterPlace.Query, Words("\\bquery\\b", Cue.Query)),
        (ParameterPlace.Body, Words("\\bbody\\b|\\bpayload\\b", Cue.Body)),
        (ParameterPlace.Header, Words("\\bheaders?\\b", Cue.Header)),
    ];

    private static readonly Wording _required = new("^\\W*(?<word>required|mandatory|optional)\\b(?! fields? of)|\\((?<word>required|optional)\\)", RegexOptions.IgnoreCase) { Needs = Cue.Required };

    public static (ParameterPlace Place, Quote? Heading) Of(TableBlock table, Section section)
    {
        if (Label(table, section) is { } label && SectionNames.Kind(label.Plain) is SectionKind.Parameters or SectionKind.Request)
            return (Place(label.Plain), label.Quote);

        return section.Kind == SectionKind.Lead ? (ParameterPlace.Unstated, null) : (Place(section.Name), section.Heading?.Text.Quote);
    }

    /// <summary>A heading that names two places ("Query / path parameters") names none.</summary>
    public static ParameterPlace Place(string? heading)
    {
        var cues = heading is null ? Cue.None : CueReader.Of(heading);
        var named = ParameterPlace.Unstated;
        foreach (var (place, words) in _places)
        {
            if (!words.IsMatch(heading ?? "", cues))
                continue;

            if (named != ParameterPlace.Unstated)
                return ParameterPlace.Unstated;

            named = place;
        }

        return named;
    }

    /// <summary>"Required parameters": what the heading says of all rows below it.</summary>
    public static Quote? Required(Quote? heading)
    {
        var word = heading is null ? Match.Empty : _required.Match(heading.Text);
        return word.Success ? heading! with { Text = word.Groups["word"].Value } : null;
    }

    private static Passage? Label(TableBlock table, Section section)
    {
        var index = section.Blocks.FindIndex(block => ReferenceEquals(block, table));
        var isLabel = index > 0 && section.Blocks[index - 1] is ParagraphBlock { Text: var text }
            && text.Pieces.All(piece => (piece.Style & InlineStyle.Strong) != 0 || piece.Text.Trim() is "" or ":");
        return isLabel ? section.Blocks[index - 1].Text : null;
    }

    private static Wording Words(string pattern, Cue cue) => new(pattern, RegexOptions.IgnoreCase) { Needs = cue };
}
