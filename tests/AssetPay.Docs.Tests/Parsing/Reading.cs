namespace ApiDocs.Tests.Parsing;

/// <summary>Reads pages for the tests: those of the documentation, and small invented ones.</summary>
internal static class Reading
{
    public static string TextOf(string path) => File.ReadAllText(Path.Combine(Facts.Repository.Docs, path));

    public static ParseResult Of(string path) => PageParser.Parse(new DocsPage(path, TextOf(path)), CancellationToken.None);

    public static ParseResult Text(string text, string path = "page.md") => PageParser.Parse(new DocsPage(path, text), CancellationToken.None);

    public static Page Page(string text) => Text(text).Value;

    /// <summary>The page's only endpoint.</summary>
    public static Endpoint Endpoint(string text) => Assert.Single(Page(text).Endpoints);

    /// <summary>An endpoint whose page goes on with the text.</summary>
    public static Endpoint Boats(string text) => Endpoint("# POST /boats\n\n" + text);

    /// <summary>What the page has at the place: every quotation must stand where it says it does.</summary>
    public static string At(string text, Place place)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        if (place.Line == place.EndLine)
            return lines[place.Line][place.Column..place.EndColumn];

        var between = lines[(place.Line + 1)..place.EndLine];
        return string.Join("\n", [lines[place.Line][place.Column..], .. between, lines[place.EndLine][..place.EndColumn]]);
    }

    /// <summary>Running text with its marks: code in backticks, strong in stars, links in brackets.</summary>
    public static string Marked(Prose prose) => string.Join("\n", prose.Blocks.Select(Marked));

    public static string Marked(ProseBlock block) =>
        $"{block.Kind}{(block.Label is null ? "" : $"({block.Label})")}: {string.Concat(block.Inlines.Select(Marked))}";

    private static string Marked(Inline inline)
    {
        var text = inline.Text;
        if (inline.Style.HasFlag(InlineStyle.Code))
            text = $"`{text}`";

        if (inline.Style.HasFlag(InlineStyle.Strong))
            text = $"**{text}**";

        if (inline.Style.HasFlag(InlineStyle.Emphasis))
            text = $"*{text}*";

        return inline.Link is null ? text : $"[{text}]({inline.Link})";
    }

    /// <summary>A sample as one line; "~" marks what is partial.</summary>
    public static string Line(SampleNode node) => node.Kind switch
    {
        SampleKind.Object => "{" + string.Join(",", node.Members.Select(member => member.Name + ":" + Line(member.Value))) + (node.IsPartial ? "~" : "") + "}",
        SampleKind.Array => "[" + string.Join(",", node.Items.Select(Line)) + (node.IsPartial ? "~" : "") + node.Text + "]",
        SampleKind.String => $"\"{node.Text}\"",
        SampleKind.Number => node.Text,
        SampleKind.Elided => $"<{node.Text}>",
        var word => word.ToString().ToLowerInvariant(),
    };

    /// <summary>A parameter's cells, divided by bars; a column that is not there is empty.</summary>
    public static string Line(ParameterRow row) =>
        string.Join("|", row.Name.Text, row.Type?.Text, row.Required?.Text, row.Default?.Text, row.DescriptionText?.Text);

    public static string Line(ErrorRow row) => string.Join("|", row.Code?.Text, row.Key?.Text, row.Http?.Text, row.Description.PlainText);

    public static string Line(RateLimitRow row) => string.Join("|", row.Tier, row.Limit.Text, row.Method, row.Path);
}
