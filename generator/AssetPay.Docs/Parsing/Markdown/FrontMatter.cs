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
        if (!IsFence(page, 0))
            return 0;

        var last = 1;
        while (last < page.LineCount && !IsFence(page, last))
            last++;

        if (last == page.LineCount)
            return 0;

        var entries = Entries(page, last);
        var title = Value(page, entries, "title");
        if (title is not null)
            blocks.Add(new HeadingBlock(1, title));

        if (Value(page, entries, "description") is { } description)
            blocks.Add(new CalloutBlock(null, description));

        if (FrontMatterCall.Of(name => Value(page, entries, name)) is { } operation)
            blocks.Add(new HeadingBlock(1, operation));

        return last + 1;
    }

    private static bool IsFence(PageText page, int line) =>
        page.LastOf(line) - page.StartOf(line) == 3 && string.CompareOrdinal(page.Text, page.StartOf(line), "---", 0, 3) == 0;

    private static List<(string Name, int At, string Value)> Entries(PageText page, int last)
    {
        var entries = new List<(string Name, int At, string Value)>();
        for (var line = 1; line < last; line++)
        {
            var match = _entry.Match(page.Line(line));
            var value = match.Groups["value"];
            if (value.Length > 0)
                entries.Add((match.Groups["name"].Value, page.StartOf(line) + value.Index, value.Value));
        }

        return entries;
    }

    private static Passage? Value(PageText page, List<(string Name, int At, string Value)> entries, string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Name == name)
                return new PassageBuilder(page, entry.At).Add(entry.Value, entry.At, InlineStyle.Plain).Build();
        }

        return null;
    }
}
