namespace ApiDocs.Tests.Parsing;

/// <summary>Where sentences end, and what stands in the place of white space; seen by the statements of a page.</summary>
public sealed class SentenceTests
{
    private static string Cut(string text)
    {
        var page = new PageText("page.md", text);
        return string.Join("|", SentenceCutter.Cut(new PassageBuilder(page, 0).Add(text, 0).Build()).Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("One. Two", "One.|Two")]
    [InlineData("One.", "One.")]
    [InlineData("  One  ", "One")]
    [InlineData(" \n ", "")]
    [InlineData("One! Two? Three.", "One!|Two?|Three.")]
    [InlineData("One. two.", "One. two.")]
    [InlineData("One. 2 boats.", "One.|2 boats.")]
    [InlineData("One.Two.", "One.Two.")]
    [InlineData("(One.) Two.", "(One.)|Two.")]
    [InlineData("\"One.\" \"Two.\"", "\"One.\"|\"Two.\"")]
    [InlineData("One\n\nTwo", "One|Two")]
    [InlineData("One\nTwo", "One\nTwo")]
    [InlineData("One.\nTwo", "One.|Two")]
    [InlineData("One\n\ntwo", "One|two")]
    [InlineData("One.\n\ntwo", "One.|two")]
    [InlineData("One\n", "One")]
    [InlineData("One\n\n", "One")]
    [InlineData("One. \n", "One.")]
    [InlineData("One.)", "One.)")]
    [InlineData(". Two", ".|Two")]
    [InlineData("Boats, e.g. Ida, sail. They do.", "Boats, e.g. Ida, sail.|They do.")]
    [InlineData("One. etc. Two.", "One. etc. Two.")]
    [InlineData("One: e.g. Two.", "One: e.g. Two.")]
    [InlineData("Wage. Two.", "Wage.|Two.")]
    public void Sentences_end_at_marks_that_a_beginning_follows(string text, string sentences) => Assert.Equal(sentences, Cut(text));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a b")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void Words_on_one_line_have_one_space_between_them(string text, string line)
    {
        Assert.Equal(line, PlainWords.OneLine(text));
        Assert.Equal(line, PlainWords.Short(text));
        var page = new PageText("page.md", text);
        Assert.Equal(line, ProseSetter.Prose(new PassageBuilder(page, 0).Add(text, 0).Build()).PlainText);
    }

    [Theory]
    [InlineData("a\nb", "0:a 2:b")]
    [InlineData("a\r\nb\rc", "0:a 3:b 5:c")]
    [InlineData("\r\n\n", "0: 2: 3:")]
    [InlineData("a\u0085b\u2028c\u2029d", "0:a 2:b 4:c 6:d")]
    [InlineData("\uFEFFa\nb", "1:a 3:b")]
    [InlineData("", "0:")]
    [InlineData("a\r", "0:a 2:")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "0:1 2:2 4:3 6:4 8:5 10:6 12:7 14:8 16:9 18:10 21:")]
    public void Lines_begin_where_the_compiler_counts_them(string text, string lines)
    {
        var page = new PageText("page.md", text);
        Assert.Equal(lines, string.Join(" ", Enumerable.Range(0, page.LineCount).Select(line => $"{page.StartOf(line)}:{page.Line(line)}")));
        Assert.All(Enumerable.Range(0, page.LineCount), line => Assert.Equal(line, page.LineAt(page.StartOf(line))));
        Assert.Equal(text.All(letter => letter is not ('\r' or '\u0085' or '\u2028' or '\u2029')), page.HasPlainBreaks);
    }

    [Theory]
    [InlineData("a\nb", 1, 2, true)]
    [InlineData("a\r\nb", 1, 3, true)]
    [InlineData("a\n\nb", 1, 3, false)]
    [InlineData("a\r\rb", 1, 3, false)]
    [InlineData("ab", 1, 1, false)]
    [InlineData("abc", 1, 2, false)]
    [InlineData("a\r\n b", 1, 4, false)]
    public void A_line_break_is_one_and_nothing_else(string text, int from, int to, bool isOne) => Assert.Equal(isOne, new PageText("page.md", text).IsLineBreak(from, to));

    [Theory]
    [InlineData("| a", '|', true)]
    [InlineData("a | b", '|', true)]
    [InlineData("a\n|", '|', false)]
    [InlineData("", '|', false)]
    public void A_line_has_a_letter_if_it_stands_in_it(string text, char letter, bool has) => Assert.Equal(has, new PageText("page.md", text).Has(0, letter));

    [Theory]
    [InlineData("a\nb", "0-1 a, 2-2 \n, 2-3 b")]
    [InlineData("\na\n\n", "1-1 \n, 1-2 a, 3-3 \n, 4-4 \n")]
    [InlineData("a", "0-1 a")]
    [InlineData("", "")]
    public void Lines_of_code_are_pieces_of_their_own(string text, string pieces) =>
        Assert.Equal(pieces, string.Join(", ", LinePieces.Of(text, 0).Select(piece => $"{piece.At}-{piece.AtEnd} {piece.Text}")));

    [Fact]
    public void A_slice_of_what_is_written_otherwise_stands_where_the_whole_does()
    {
        var page = new PageText("page.md", "a &amp;&amp; b");
        var passage = new PassageBuilder(page, 0).Add("a ", 0).Add("&&", 2, 12, InlineStyle.Plain, null).Add(" b", 12).Build();
        Placed.Equal(new Place(0, 2, 0, 12), passage.PlaceOf(3, 1));
        Placed.Equal(new Place(0, 2, 0, 12), passage.Slice(3, 1).Place);
        Placed.Equal(new Place(0, 1, 0, 13), passage.Slice(1, 4).Place);
        Placed.Equal(new Place(0, 13, 0, 13), passage.Slice(5, 0).Place);
        Placed.Equal(new Place(0, 14, 0, 14), passage.PlaceOf(6, 0));
        Assert.Equal(("&& b", "", "a && b"), (passage.Slice(2, 4).Text, passage.Slice(2, 0).Text, passage.Slice(0, 6).Text));
    }
}
