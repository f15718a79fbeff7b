using System.Text;

namespace ApiDocs.Fuzzing.Answers.Mutating;

/// <summary>Spoils an answer by its bytes: cut, with something before or behind it, with bytes turned, moved, or of another encoding.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Before = ["\uFEFF"u8.ToArray(), "\uFEFF\uFEFF"u8.ToArray(), " \r\n\t"u8.ToArray(), ")]}',\n"u8.ToArray(), [0], [0xFF, 0xFE], "<!doctype html>"u8.ToArray(), "x"u8.ToArray()];

    private static readonly byte[][] Behind = [" \r\n"u8.ToArray(), "x"u8.ToArray(), [0], "{}"u8.ToArray(), ","u8.ToArray(), "}"u8.ToArray(), "]"u8.ToArray(), "null"u8.ToArray(), "\uFEFF"u8.ToArray(), "// comment"u8.ToArray()];

    internal static byte[] Apply(Dice dice, byte[] body) => dice.Below(9) switch
    {
        0 => body[..dice.Below(body.Length + 1)],
        1 => body[^dice.Below(body.Length + 1)..],
        2 => [.. dice.Pick(Before), .. body],
        3 => [.. body, .. dice.Pick(Behind)],
        4 => Turned(dice, body),
        5 => Moved(dice, body),
        6 => [.. body, .. body],
        7 => dice.OneIn(2) ? Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)) : Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(body)),
        _ => dice.OneIn(4) ? Drawn(dice, dice.Below(200)) : [.. body[..^Math.Min(body.Length, dice.Between(1, 4))]],
    };

    private static byte[] Turned(Dice dice, byte[] body)
    {
        var turned = body.ToArray();
        for (var i = dice.Between(1, 4); i > 0 && turned.Length > 0; i--)
        {
            turned[dice.Below(turned.Length)] = (byte)dice.Below(256);
        }

        return turned;
    }

    private static byte[] Moved(Dice dice, byte[] body)
    {
        var (from, to) = (dice.Below(body.Length + 1), dice.Below(body.Length + 1));
        var piece = body.AsSpan(Math.Min(from, to), Math.Min(Math.Abs(from - to), 200)).ToArray();
        var at = dice.Below(body.Length + 1);
        return [.. body[..at], .. piece, .. body[at..]];
    }

    private static byte[] Drawn(Dice dice, int length) => [.. Enumerable.Range(0, length).Select(_ => (byte)dice.Below(256))];
}
