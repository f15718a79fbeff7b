using ApiDocs.Fuzzing.Answers.Mutating;

namespace ApiDocs.Fuzzing.Answers;

/// <summary>An answer that is spoilt in ways that its seed and its number say.</summary>
internal sealed record AnswerCase(int Seed, int Number, byte[] Body, byte[] Data, int Status, IReadOnlyList<(string Name, string Value)> Headers, int[] Pieces)
{
    // Every so many cases one has a list that is read while it arrives.
    private const int LongOnes = 50;

    // What is spoilt within every entry of a long list makes a longer one than is worth reading; it is cut.
    private const int Longest = 1 << 20;

    private static readonly int[] Statuses = [200, 200, 200, 200, 200, 200, 200, 200, 201, 202, 204, 206, 299, 302, 304, 400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 520, 599, 999];

    private static readonly string[] Waits =
    [
        "3", "0", " 5 ", "-1", "1e9", "1.5", "99999999999999999999", "2147483648", "Fri, 31 Jul 2026 12:00:05 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
        "31 Feb 2026", "soon", "", " ", "3, 4", "3;4", "\u0663", "2026-07-31T12:00:00Z", "Fri, 31 Jul 2026", "--", "1 2",
    ];

    private static readonly string[] ContentTypes = ["application/json", "text/html; charset=utf-16", "application/json; charset=nonsense", "x", "", "text/plain; charset=\"", "application/" + new string('x', 5000)];

    internal static AnswerCase Draw(int seed, int number)
    {
        var dice = Dice.Of(seed, number);
        var root = dice.Pick(AnswerCorpus.Answers).Copy();
        if (number % LongOnes == 0)
        {
            TreeMutations.Grow(root, dice.Between(70_000, 200_000));
        }

        for (var mutations = dice.OneIn(20) ? 0 : dice.Between(1, 5); mutations > 0; mutations--)
        {
            TreeMutations.Apply(dice, root, dice.Pick(AnswerCorpus.Answers));
        }

        var (body, data) = (Cut(root.ToBytes()), Cut((root.Find("data") ?? root).ToBytes()));
        for (var mutations = dice.OneIn(5) ? dice.Between(1, 2) : 0; mutations > 0; mutations--)
        {
            (body, data) = (ByteMutations.Apply(dice, body), ByteMutations.Apply(dice, data));
        }

        return new(seed, number, body, data, dice.Pick(Statuses), [.. DrawHeaders(dice)], DrawPieces(dice));
    }

    private static byte[] Cut(byte[] bytes) => bytes.Length > Longest ? bytes[..Longest] : bytes;

    private static IEnumerable<(string Name, string Value)> DrawHeaders(Dice dice)
    {
        for (var waits = dice.OneIn(3) ? dice.Between(1, 3) : 0; waits > 0; waits--)
        {
            yield return ("Retry-After", dice.Pick(Waits));
        }

        if (dice.OneIn(4))
        {
            yield return ("Content-Type", dice.Pick(ContentTypes));
        }

        if (dice.OneIn(4))
        {
            yield return ("x-request-id", dice.OneIn(2) ? "r-of-header" : "r\u001b[31m" + HostileJson.Credential);
        }
    }

    private static int[] DrawPieces(Dice dice) => dice.Below(4) switch
    {
        0 => [1],
        1 => [int.MaxValue],
        2 => [dice.Between(1, 9000)],
        _ => [.. Enumerable.Range(0, 20).Select(_ => dice.OneIn(3) ? dice.Between(1, 5) : dice.Between(1, 70_000))],
    };
}
