using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Fences opened, not closed, and of another language.</summary>
internal static partial class Fences
{
    private static readonly string[] s_fences =
    [
        "```", "````", "~~~", "```json", "```ts", "```typescript", "```http", "```bash", "```json theme={null}", "```\u2028", "``` ```", "   ```", "    ```", "> ```", "- ```", "```yaml", "```js", "```text", "```JSON title=\"x\"",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("drop a fence", 4, (dice, text) => Spots.Replace(dice, text, Fence(), _ => "")),
        new("another fence", 5, (dice, text) => Spots.Replace(dice, text, Fence(), _ => dice.Pick(s_fences))),
        new("one fence more", 3, (dice, text) => Spots.Replace(dice, text, End(), _ => "\n" + dice.Pick(s_fences) + "\n")),
        new("swap fenced", 3, (dice, text) => Spots.Swap(dice, text, Fenced())),
        new("hostile line in a fence", 3, (dice, text) => Spots.Replace(dice, text, Fence(), match => match.Value + "\n" + HostileStrings.Draw(dice))),
    ];

    [GeneratedRegex("^ *(?:```|~~~).*$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("\n")]
    private static partial Regex End();
}
