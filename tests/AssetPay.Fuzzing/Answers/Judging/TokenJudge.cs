using System.Text;
using ApiDocs.Fuzzing.Answers.Mutating;
using ApiDocs.Runtime;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>Hands out tokens whose claims are spoilt answers: a token with an end, or the exception that says there is none, without the token in it.</summary>
internal static class TokenJudge
{
    // A renewal runs on a thread of its own, which takes as long as several calls.
    private const int Turn = 4;

    internal static IEnumerable<string> Judge(AnswerCase answer)
    {
        if (answer.Number % Turn != 0)
        {
            return [];
        }

        var dice = Dice.Of(answer.Seed, ~answer.Number);
        var claims = dice.OneIn(4) ? answer.Data : JsonTree.Bytes($"{{\"merchantId\":\"m\",\"exp\":{HostileJson.Draw(dice)}{(dice.OneIn(3) ? $",{dice.Pick(HostileJson.Names)}:{HostileJson.Draw(dice)}" : "")}}}");
        var token = $"{Encode("{\"alg\":\"HS256\"}"u8)}.{Encode(claims)}.{Encode("signature"u8)}";
        var text = dice.OneIn(3) ? Encoding.Latin1.GetString(ByteMutations.Apply(dice, Encoding.Latin1.GetBytes(token[..Math.Min(token.Length, 5000)]))) : token;
        return ProblemOf(text, claims) is { } problem ? [$"token: {problem}"] : [];
    }

    private static string? ProblemOf(string text, byte[] claims)
    {
        try
        {
            using var source = new CancellationTokenSource();
            var given = new ApiTokenSource(_ => Task.FromResult(text)).GetAsync(source.Token).AsTask().GetAwaiter().GetResult();
            return given == text ? null : "another token is given out";
        }
        catch (FormatException exception)
        {
            return text.Length > 20 && $"{exception.Message} {exception.InnerException?.Message}".Contains(text, StringComparison.Ordinal) ? "the token is in the exception" : null;
        }
        catch (Exception exception)
        {
            return $"throws {exception} for {Encoding.UTF8.GetString(claims)}";
        }
    }

    private static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
