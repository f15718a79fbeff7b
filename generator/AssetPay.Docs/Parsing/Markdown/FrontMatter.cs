using System.Text.RegularExpressions;
using ApiDocs.Flow;

namespace ApiDocs.Parsing;

/// <summary>
/// Front matter between two <c>---</c> lines on top of a page. It is told in the page's other words: a title is an H1, a
/// description the quotation below it, <c>api: "POST /boats"</c> an H1 that announces.
/// </summary>
internal static class FrontMatter
{
    private static readonly Wording _entry = new("^(?<name>[A-Za-z][\\w-]*):\\s*(?<quote>[\"']?)(?<value>.*?)\\k<quote>\\s*$");

    /// <summary>Reads it into <paramref name="blocks"/>; gives back the first line after it.</summary>
    public static int Read(PageText page, List<Block> blocks)
    {
        if (page.Line(0).TrimEnd() != "---")
            return 0;

        var last = 1;
        while (last < page.LineCount && page.Line(last).TrimEnd() != "---")
            last++;

        if (last == page.LineCount)
            return 0;

        var title = Value(page, last, "title");
        if (title is not null)
            blocks.Add(new HeadingBlock(1, title));

        if (Value(page, last, "description") is { } description)
            blocks.Add(new CalloutBlock(null, description));

        if (FrontMatterCall.Of(name => Value(page, last, name)) is { } operation)
            blocks.Add(new HeadingBlock(1, operation));

        return last + 1;
    }

    private static Passage? Value(PageText page, int last, string name)
    {
        for (var line = 1; line < last; line++)
        {
            var match = _entry.Match(page.Line(line));
            if (!match.Success || match.Groups["name"].Value != name || match.Groups["value"].Length == 0)
                continue;

            var at = page.StartOf(line) + match.Groups["value"].Index;
            return new PassageBuilder(page, at).Add(match.Groups["value"].Value, at, InlineStyle.Plain).Build();
        }

        return null;
    }
}
