using System.Globalization;

namespace ApiDocs.Parsing;

/// <summary>
/// How much of something a page may have: what is counted, how much of it is read, and what the writer of a page that has more can do. The
/// bounds are counts, so that a page is read on every machine or on none.
/// </summary>
internal sealed record Bound(int Most, string Things, string Advice)
{
    /// <summary>Every letter is looked at by some dozens of readers.</summary>
    public static readonly Bound Length = new(1024 * 1024, "characters in one page", "Divide the page");

    public static readonly Bound Lines = new(20_000, "lines in one page", "Divide the page");

    /// <summary>Samples hold such lines (a file in base64); prose does not.</summary>
    public static readonly Bound LineLength = new(64 * 1024, "characters in one line", "Break the line");

    /// <summary>The markdown parser goes through all open blocks on every line, and calls itself for each.</summary>
    public static readonly Bound Nesting = new(24, "quotations and lists within one another", "Set it in less deeply");

    /// <summary>For each definition the markdown parser walks through those before it.</summary>
    public static readonly Bound Definitions = new(1_000, "definitions of links in one page", "Write the addresses where the links are, or divide the page");

    /// <summary>All that is no code: recognisers search it for hundreds of wordings.</summary>
    public static readonly Bound Prose = new(512 * 1024, "characters of running text and of tables in one page", "Divide the page");

    /// <summary>Some look from each word to the end of the sentence.</summary>
    public static readonly Bound Paragraph = new(16 * 1024, "characters in one paragraph, heading or table cell", "Divide it");

    /// <summary>Each is held against the others, since one can show another with values in the place of its parameters.</summary>
    public static readonly Bound Operations = new(1_000, "headings that announce an operation in one page", "Divide the page");

    /// <summary>Its parameters are told apart, described and filled in one by one, each by a look at the others.</summary>
    public static readonly Bound Path = new(2_048, "characters in the path of one operation", "Write what is variable in it as one parameter");

    /// <summary>All that becomes an object of its own.</summary>
    public static readonly Bound Parts = new(45_000, "table cells and their tags, marks of lists and quotations, and marks of emphasis, links and code in one page", "Divide the page");

    /// <summary>A row may lack cells, which are filled up: each row costs as much as the longest one.</summary>
    public static readonly Bound Columns = new(256, "columns in one table", "Divide the table");

    /// <summary>Marks of emphasis wait for their counterpart up to the end of the paragraph, one within the other.</summary>
    public static readonly Bound Emphasis = new(300, "marks of emphasis in one paragraph or table", "Divide it by a blank line, or write '\\*' where no emphasis is meant");

    /// <summary>So do brackets.</summary>
    public static readonly Bound Brackets = new(200, "open brackets in one paragraph or table", "Close them, or write '\\[' where no link is meant");

    /// <summary>For the end of each of these the whole paragraph is searched.</summary>
    public static readonly Bound RawMarks = new(32, "beginnings of comments, of instructions or of code with three marks in one paragraph or table", "Set them as code");

    /// <summary>The values in all examples of a page: numbers, texts, objects, lists.</summary>
    public static readonly Bound Values = new(60_000, "values in the examples of one page", "Shorten the examples, or divide the page");

    public static readonly Bound Tokens = new(150_000, "words and marks in the type declarations of one page", "Divide the page");

    public void Hold(int found, int offset)
    {
        if (found > Most)
            throw new PageRefusedException(this, offset);
    }

    public string Limit => Most.ToString("N0", CultureInfo.InvariantCulture);
}
