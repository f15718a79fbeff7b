using System.Text;

namespace ApiDocs.Fuzzing.Pages.Mutating;

/// <summary>Bytes changed without knowing what they are, and read as UTF-8 as the compiler reads a file.</summary>
internal static class RandomBytes
{
    public static IReadOnlyList<TextMutation> All { get; } =
    [
        new("bytes", 5, (dice, text) => Change(dice, text, bytes => bytes[dice.Below(bytes.Count)] = (byte)dice.Below(256))),
        new("bits", 3, (dice, text) => Change(dice, text, bytes => bytes[dice.Below(bytes.Count)] ^= (byte)(1 << dice.Below(8)))),
        new("ASCII", 4, (dice, text) => Change(dice, text, bytes => bytes.Insert(dice.Below(bytes.Count), (byte)dice.Between(32, 126)))),
        new("bytes gone", 3, (dice, text) => Change(dice, text, bytes => bytes.RemoveAt(dice.Below(bytes.Count)))),
    ];

    private static string Change(Dice dice, string text, Action<List<byte>> change)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var left = dice.Between(1, 8); left > 0 && bytes.Count > 0; left--)
        {
            change(bytes);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
