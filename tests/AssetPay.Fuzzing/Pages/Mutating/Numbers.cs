using System.Text.RegularExpressions;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Numbers made huge, negative, and no numbers.</summary>
internal static partial class Numbers
{
    private static readonly string[] s_numbers =
    [
        "0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999999999", "79228162514264337593543950335.5", "1e400", "1e-400", "0.0000000000000000000000000000001", "-0", "1,000,000,000,000,000", "1.000.000", "٣", "½", "\uff11", "1_000", "NaN", "Infinity", "0x7fffffff", "007", "5%", "$5", "1-2",
    ];

    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("another number", 7, (dice, text) => Spots.Replace(dice, text, Number(), _ => dice.Pick(s_numbers))),
        new("swap numbers", 3, (dice, text) => Spots.Swap(dice, text, Number())),
        new("a digit more", 3, (dice, text) => Spots.Replace(dice, text, Number(), match => match.Value + new string('9', dice.Between(1, 30)))),
    ];

    [GeneratedRegex(@"\d[\d,.]*")]
    private static partial Regex Number();
}
