namespace ApiDocs.Tests.Parsing;

/// <summary>What stands on top of a page between two lines of dashes, and other words that pages have for their sites only.</summary>
public sealed class FrontMatterTests
{
    private static string Told(string text)
    {
        var page = Reading.Page(text);
        return string.Join("; ", page.Endpoints.Select(endpoint => $"{endpoint.Method.Text} {endpoint.Path.Text} ({endpoint.Title?.Text}: {endpoint.Tagline.PlainText})").DefaultIfEmpty(page.Title?.Text ?? ""));
    }

    [Theory]
    [InlineData("---\ntitle: Launch\n---\n", "Launch")]
    [InlineData("---  \ntitle: 'Launch'\n---\t\n", "Launch")]
    [InlineData("---\ntitle: Launch\n---", "Launch")]
    [InlineData("---\ntitle: Launch\n----\n# Boats\n", "Boats")]
    [InlineData("--x\ntitle: Launch\n---\n# Boats\n", "Boats")]
    [InlineData("---\ntitle: Launch\n\n# Boats\n", "Boats")]
    [InlineData("---\ntitle: \"\"\ntitle: Launch\n---\n", "Launch")]
    [InlineData("---\ntitle: L\n---\n", "L")]
    [InlineData("---\ntitle: Launch\ndescription: Puts to sea.\napi: post /boats\n---\n", "POST /boats (Launch: Puts to sea.)")]
    [InlineData("---\nopenapi: specs/boats.json post /boats\n---\n", "POST /boats (: )")]
    [InlineData("---\napi: none\nendpoint: GET /boats\n---\n", "GET /boats (: )")]
    [InlineData("---\nmethod: get\nverb: post\npath: /boats\nurl: /crews\n---\n", "GET /boats (: )")]
    [InlineData("---\nmethod: any\nverb: post\npath: here\nurl: boats/list\n---\n", "POST /boats/list (: )")]
    [InlineData("---\nmethod: any\npath: /boats\n---\n# Boats\n", "Boats")]
    [InlineData("---\nmethod: get\npath: here\n---\n# Boats\n", "Boats")]
    [InlineData("---\ntitle: Boats\nmethod: get\n---\n", "Boats")]
    [InlineData("---\ntitle: Boats\npath: /boats\n---\n", "Boats")]
    public void Front_matter_says_title_description_and_call(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("# Boats {#boats}\n", "Boats")]
    [InlineData("# Boats{#boats}\n", "Boats{#boats}")]
    [InlineData("# {#boats}\n", "{#boats}")]
    [InlineData("# Boats `a {#b}`\n", "Boats a {#b}")]
    [InlineData("# Boats {boats}\n", "Boats {boats}")]
    public void Marks_behind_a_heading_are_for_the_site(string text, string title) => Assert.Equal(title, Reading.Page(text).Title?.Text);

    [Theory]
    [InlineData("# GET /boats\n\nLists them.## Errors\n\nNone.\n", "Lists them.", "Errors None.")]
    [InlineData("# GET /boats\n\n  Lists them.## Errors\n\nNone.\n", "Lists them.", "Errors None.")]
    [InlineData("# GET /boats\n\nLists `a.# B`.\n", "Lists a.# B.", "")]
    [InlineData("# GET /boats\n\nLists a# B.\n", "Lists a# B.", "")]
    public void A_heading_glued_to_a_sentence_is_one(string text, string description, string remarks)
    {
        var endpoint = Reading.Endpoint(text);
        Assert.Equal((description, remarks), (endpoint.Description.PlainText, endpoint.Remarks.PlainText.Replace("\n", " ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{% swagger method=\"get\" path=\"/boats\" %}\nLists.\n{% endswagger %}\n", "get /boats")]
    [InlineData("{%swagger method=\"get\" path=\"/boats\"%}\nLists.\n{%endswagger%}\n", "get /boats")]
    [InlineData("# Boats\n\n{%\n", "")]
    [InlineData("# Boats\n\n{%", "")]
    [InlineData("# Boats\n\n{% swagger method=\"get\" path=\"/boats\" %", "")]
    [InlineData("<ApiEndpoint baseUrl=\"https://api.boats.example/\" method=\"GET\" path=\"/boats\" />\n", "GET /boats at https://api.boats.example/boats")]
    [InlineData("<ApiEndpoint host=\"api.boats.example\" method=\"GET\" path=\"/boats\" />\n", "GET /boats")]
    [InlineData("<ApiEndpoint host=\"https://api.boats.example\" method={\"GET\"} path={\"/boats\"} />\n", "GET /boats at https://api.boats.example/boats")]
    [InlineData("<ApiEndpoint label=\"List\" type=\"rest\" text=\"get\" path=\"/boats\" />\n", "get /boats")]
    [InlineData("<Route method=\"get\">/boats</Route>\n", "get /boats")]
    [InlineData("# List\n\n<Badge text=\"get\" /> `/boats`\n", "GET /boats")]
    [InlineData("# List\n\n<Badge text=\"get\" />\n\n`/boats`\n", "GET /boats")]
    public void Tags_announce_by_their_attributes(string text, string calls) => Assert.Equal(calls, string.Join(", ", Reading.Page(text).Endpoints.Select(endpoint =>
        $"{endpoint.Method.Text} {endpoint.Path.Text}" + string.Concat(endpoint.Requests.Select(request => " at " + request.Address.Text)))));

    [Theory]
    [InlineData("> [!note]\n> Slow.\n", "Callout(Note): Slow.")]
    [InlineData("> [!WARNING] Slow.\n", "Callout(Warning): Slow.")]
    [InlineData("> Slow.\n", "Callout: Slow.")]
    [InlineData("> One.\n>\n> ```\n> x\n> ```\n>\n> Two.\n", "Callout: One.\nTwo.\nCode: `x`")]
    [InlineData("<Note>\n\n```\nx\n```\n\n</Note>\n", "Code: `x`")]
    [InlineData("See <https://boats.example>.\n", "Paragraph: See [https://boats.example](https://boats.example).")]
    [InlineData("See <id> and ![a boat](/boat.png)<b>b</b>.\n", "Paragraph: See <id> and b.")]
    [InlineData("See [](/boat.md)[it](/it.md).\n", "Paragraph: See [it](/it.md).")]
    [InlineData("One&nbsp;&amp;&nbsp;two.\n", "Paragraph: One & two.")]
    [InlineData("<p>One <b>two</b></p>\n", "Paragraph: One two")]
    [InlineData("    four\n    five\n", "Code: `four\nfive`")]
    public void Prose_keeps_the_marks_that_mean_something(string text, string marked) =>
        Assert.Equal(marked, Reading.Marked(Reading.Endpoint("# GET /boats\n\nIt.\n\n## Notes\n\n" + text).Remarks).Replace("Heading: Notes\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("See [it](/it.md).", "/it.md", "/it.md")]
    [InlineData("See [it].\n\n[it]: /it.md", "/it.md", "/it.md")]
    public void A_link_stands_where_its_target_is_written(string text, string target, string at)
    {
        var link = Assert.Single(Reading.Page(text + "\n").Links);
        Assert.Equal((target, at), (link.Target, Reading.At(text + "\n", link.Place)));
    }
}
