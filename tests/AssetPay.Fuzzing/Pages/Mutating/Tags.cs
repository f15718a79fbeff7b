using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Components of a documentation site: unbalanced, nested, and with odd attributes.</summary>
internal static partial class Tags
{
    private static readonly string[] s_tags =
    [
        "<Note>", "</Note>", "<Warning>", "</Warning>", "<Steps>", "</Steps>", "<Step title=\"x\">", "</Step>", "<ParamField path=\"id\" type=\"string\" required>", "</ParamField>", "<ParamField body=\"items[].id\" type=\"number\">",
        "<ResponseField name=\"id\" type=\"string\">", "</ResponseField>", "<Expandable title=\"x\">", "</Expandable>", "<Tabs>", "<Tab title='a'>", "</Tab>", "<Accordion>", "<br/>", "<div", "<a href=\"", "<!-- ", " -->", "<table>", "<td>", "</td></tr>", "<Card href={`x`}>", "<CodeGroup>",
        "<ParamField query=\"a\" default=\"\u2028\">", "<X {...y}>", "<x y='z\">", "</", "< Note>", "<NOTE>",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("drop a tag", 3, (dice, text) => Spots.Replace(dice, text, Tag(), _ => "")),
        new("another tag", 4, (dice, text) => Spots.Replace(dice, text, Tag(), _ => dice.Pick(s_tags))),
        new("one tag more", 3, (dice, text) => Spots.Replace(dice, text, End(), _ => dice.Pick(["\n", "\n\n", "\n  "]) + dice.Pick(s_tags) + dice.Pick(["\n", "\n\n", " "]))),
        new("wrap in a tag", 3, (dice, text) => Spots.Replace(dice, text, Paragraph(), match => $"{dice.Pick(s_tags)}\n{dice.Pick(["", "\n"])}{match.Value}\n{dice.Pick(s_tags)}")),
        new("hostile attribute", 4, (dice, text) => Spots.Replace(dice, text, Attribute(), match => $"{match.Groups[1].Value}=\"{HostileStrings.Draw(dice)}\"")),
    ];

    [GeneratedRegex(@"</?[A-Za-z][^>\n]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(path|body|query|name|type|title|default|required|href)=""[^""\n]*""")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^(?:[^\n]+\n)+", RegexOptions.Multiline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("\n")]
    private static partial Regex End();
}
