namespace ApiDocs.Hostile;

/// <summary>What stands in running text: marks that open and never close, close and never opened, and all of them far too often.</summary>
internal static class InlineShapes
{
    /// <summary>What is bounded by paragraph is worst where each of them has just what it may have.</summary>
    public static IEnumerable<Shape> Paragraphs { get; } = [.. Units().SelectMany(unit => Sizes().Select(size => Paragraph(size, unit.Name, unit.Text)))];

    public static IEnumerable<Shape> All { get; } =
    [
        // Each on one line, on lines of one paragraph, and in paragraphs.
        .. Units().SelectMany(unit => new[] { Shape.Run("run of " + unit.Name, unit.Text), Shape.Wrapped("paragraph of " + unit.Name, unit.Text) }),
        .. Paragraphs,
        Shape.Run("open brackets then closed", "[", "", "](a)"),
        new("brackets opened and closed", n => new string('[', n / 2) + new string(']', n / 2)),
        new("links within links", n => Repeated.Unit("[a](", n / 2) + Repeated.Unit(")", n / 2)),
        new("backticks of growing length", n => string.Concat(Enumerable.Range(1, (int)Math.Sqrt(n * 2)).Select(i => new string('`', i) + " a "))),
        new("backticks of growing length on lines", n => Repeated.Lines(n, "", i => new string('`', i % 200 + 1) + " a")),
        new("stars of growing length", n => Repeated.Lines(n, "", i => new string('*', i % 200 + 1) + "a")),
        new("strong around emphasis", n => Repeated.Unit("**a *b ", n / 2) + Repeated.Unit("*c **", n / 2)),
        Shape.Run("one word", "a"),
        Shape.Run("one capital word", "A"),
        Shape.Run("one number", "1"),
        Shape.Run("one word with low lines", "A_"),
        Shape.Run("words", "aaaa "),
        Shape.Run("address", "https://a/"),
        Shape.Run("entities", "&amp;"),
        Shape.Run("nul", "\0"),
        Shape.Run("lone surrogates", "\uD800"),
        Shape.Lines("nul lines", "", i => "\0"),
        Shape.Lines("carriage returns", "", i => "a\r\r"),
        Shape.Lines("line separators", "", i => "a\u2028\u2029\u0085"),
    ];

    private static IEnumerable<int> Sizes() => [500, 1_200, 4_096, 16_000];

    private static Shape Paragraph(int size, string name, string unit) => new($"paragraphs of {size} of {name}", n => Repeated.Lines(n, "", i => Repeated.Unit(unit, Math.Min(size, n)) + "\n"));

    private static IEnumerable<(string Name, string Text)> Units() =>
    [
        ("stars", "*"), ("star words", "*a "), ("words star", "a* "), ("star word star", "*a*"), ("double star words", "**a "), ("star low", "*_"), ("stars and letters", "*a_b**c__"),
        ("low lines", "_"), ("low words", "_a "), ("tildes", "~"), ("tilde words", "~~a "), ("mixed marks", "*a **a ***a "), ("long runs", "a**b***c****d"),
        ("backticks", "`"), ("backtick words", "`a ``b ```c "), ("code", "`a` "), ("open brackets", "["), ("closed brackets", "]"), ("bracket words", "[a "), ("image brackets", "![a "), ("links", "[a](b)"),
        ("link openings", "[a](b "), ("link openings in angles", "[a](<b"), ("link titles", "[a](b \""), ("links in links", "[a](["), ("reference openings", "[a]["), ("images", "![a](b)"),
        ("less", "<"), ("open tags", "<a "), ("open comments", "<!--"), ("instructions", "<?"), ("cdata", "<![CDATA["), ("tags", "<a>"), ("closing tags", "</a"), ("attributes", "<a b='"), ("autolinks", "<http://a>"), ("open autolinks", "<http:a "), ("mails", "<a@b."),
        ("ampersands", "&"), ("entities", "&amp;"), ("open entities", "&a"), ("numbers", "&#x"), ("escapes", "\\*"), ("backslashes", "\\"), ("bars", "|"), ("bar words", "|a"), ("dashes", "|-"), ("colons", ":"), ("escaped bars", "\\|"), ("carets", "^"), ("exclamations", "!"), ("braces", "{"), ("brace words", "{a "), ("percent tags", "{% a "), ("components", "<Note "), ("component tags", "<Note>"),
    ];
}
