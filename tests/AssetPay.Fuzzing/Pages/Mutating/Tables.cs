using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Cells, rows and columns of tables.</summary>
internal static partial class Tables
{
    private static readonly string[] s_types =
    [
        "string", "number", "integer", "boolean", "object", "array", "array of strings", "string[]", "string[][]", "object[]", "Trade", "Trade[]", "uuid", "date-time", "enum", "any", "null", "Map<string, number>",
        "`\"a\"` or `\"b\"`", "string (uuid)", "integer, 1 to 5", "-", "file", "binary", "Record<string, Trade>", "number | null", "string or number",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("swap cells", 6, (dice, text) => Spots.Swap(dice, text, Cell())),
        new("swap rows", 4, (dice, text) => Spots.Swap(dice, text, Row())),
        new("drop a cell", 4, (dice, text) => Spots.Replace(dice, text, Cell(), _ => "")),
        new("hostile cell", 10, (dice, text) => Spots.Replace(dice, text, Cell(), match => Hostile(dice, match.Value))),
        new("hostile code in a cell", 6, (dice, text) => Spots.Replace(dice, text, Code(), _ => $"| `{HostileStrings.Draw(dice)}` ")),
        new("another type", 6, (dice, text) => Spots.Replace(dice, text, Cell(), _ => $"| {dice.Pick(s_types)} ")),
        new("double a row", 4, (dice, text) => Spots.Replace(dice, text, Row(), match => match.Value + "\n" + match.Value)),
        new("drop the delimiters", 2, (dice, text) => Spots.Replace(dice, text, Delimiters(), _ => "")),
        new("odd delimiters", 2, (dice, text) => Spots.Replace(dice, text, Delimiters(), _ => dice.Pick(["| - |", "|:-:|:-:|", "---", "| --- ", "|||||", "| --- | --- | --- | --- | --- | --- | --- |"]))),
        new("nest a field", 4, (dice, text) => Spots.Replace(dice, text, Code(), match => $"| `{dice.Pick(["items[].", "a.b.", "trade.", "[].", "x[].y[].", "data."])}{match.Groups[1].Value}` ")),
        new("turn a row", 2, (dice, text) => Spots.Replace(dice, text, Row(), match => string.Join('|', match.Value.Split('|').Reverse()))),
    ];

    private static string Hostile(Dice dice, string cell) => dice.Below(3) switch
    {
        0 => "| " + HostileStrings.Draw(dice) + " ",
        1 => cell + HostileStrings.Draw(dice),
        _ => "| " + HostileStrings.Draw(dice) + cell[1..],
    };

    /// <summary>A cell with the bar before it.</summary>
    [GeneratedRegex(@"\|(?:[^|\n\\]|\\.)+(?=\|)")]
    private static partial Regex Cell();

    [GeneratedRegex(@"^\|.*\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\|[ :|-]+\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Delimiters();

    [GeneratedRegex(@"\| `([^`|\n]*)` *")]
    private static partial Regex Code();
}
