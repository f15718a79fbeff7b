using System.Text.RegularExpressions;
using ApiDocs.Flow;
using ApiDocs.Pages;

namespace ApiDocs.Parsing;

/// <summary>The addresses under "Base URL": a block of its own, a line, or a table of environments.</summary>
internal static class ServerReader
{
    private static readonly Wording _url = new("https?://[^\\s<>\"'|)`]+");

    private static readonly Wording _onlyUrl = new("^https?://\\S+$");

    // "Base URL: https://…", "The base endpoint is: https://…", "The API is hosted at https://…"
    private static readonly Wording _line = new(
        "^\\s*base ur[li]\\b|\\b(?:(?:base|root)[ -]?(?:ur[li]|endpoint|address|host|path)s?|(?:api|service)(?: is)? hosted at)\\b[^\\n]{0,60}https?://",
        RegexOptions.IgnoreCase)
    { Needs = Cue.Server };

    // Production needs no label: it is the address one means.
    private static readonly Wording _label = new(
        "\\b(?:staging|sandbox|test(?:ing|net)?|development|dev|demo|preview|local|beta|mainnet)\\b", RegexOptions.IgnoreCase);

    public static bool Take(Block block, Section section, PageFacts facts)
    {
        if (!section.IsIn(SectionKind.Servers) && !(block is ParagraphBlock or BulletBlock && _line.IsMatch(block.Text)))
            return false;

        return block switch
        {
            FenceBlock when _onlyUrl.IsMatch(block.Text.Text.Trim()) => Add(block.Text, Label(Before(block, section)), facts),
            ParagraphBlock or BulletBlock => Add(block.Text, Label(block.Text.Text), facts),
            TableBlock table => table.Rows.Count(row => Add(row.Joined(facts.Text), Label(row.Joined(facts.Text).Text), facts)) > 0,
            _ => false,
        };
    }

    private static bool Add(Passage passage, string? label, PageFacts facts)
    {
        (var called, passage) = CalledReader.Cut(passage);
        var (url, struck) = (Url(passage.Kept), passage.HasStruck ? Url(passage.Struck) : null);
        if (url is null && struck is null)
            return false;

        var stated = (url ?? new Quote("", passage.Place)) with { Struck = struck?.Text };
        facts.Servers.Add(new ServerStatement(stated, label) { Called = called });
        return true;
    }

    private static Quote? Url(Passage passage)
    {
        var match = _url.Match(passage.Text);
        return match.Success ? passage.QuoteOf(match.Index, match.Value.TrimEnd('.', ',', ';').Length) : null;
    }

    /// <summary>What introduces the block: the paragraph before it, or else the heading.</summary>
    private static string Before(Block block, Section section)
    {
        var index = section.Blocks.FindIndex(other => ReferenceEquals(other, block));
        return index > 0 && section.Blocks[index - 1] is ParagraphBlock paragraph ? paragraph.Text.Text : section.Name ?? "";
    }

    private static string? Label(string words)
    {
        var match = _label.Match(_url.Replace(words, ""));
        return match.Success ? match.Value.ToLowerInvariant() : null;
    }
}
