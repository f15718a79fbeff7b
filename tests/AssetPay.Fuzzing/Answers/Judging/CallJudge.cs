using System.Text.Json;
using ApiDocs.Fuzzing.Answers.Driving;
using ApiDocs.Fuzzing.Answers.Mutating;
using ApiDocs.Runtime;

namespace ApiDocs.Fuzzing.Answers.Judging;

/// <summary>Puts an answer through every call: none throws, none says of money what is not so, and none reads pieces in another way than the whole.</summary>
internal sealed class CallJudge : IDisposable
{
    // What a call may take for itself, and for each byte of its answer: the shortest entry of a list is three bytes, and a record of twenty members.
    private const long OwnBytes = 512 * 1024;
    private const long BytesForEach = 400;

    private const int Rare = 8;

    // A longer list is read while it arrives, and that is compared with how it is read whole.
    private const int LongestRead = 64 * 1024;

    private readonly Operations _operations = new();

    public void Dispose() => _operations.Dispose();

    internal IEnumerable<string> Judge(AnswerCase answer)
    {
        var verdict = EnvelopeVerdict.Of(answer.Body);
        Told? list = null;
        for (var i = 0; i < _operations.All.Count; i++)
        {
            // In pieces by turns, and always where a list is read while it arrives.
            var operation = _operations.All[i];
            if (operation.IsRare && answer.Number % Rare != 0 && answer.Body.Length <= LongestRead)
            {
                continue;
            }

            var (whole, pieces, problem) = Make(operation, answer, (i + answer.Number) % 4 == 0 || operation.ReadsList);
            if (problem is not null)
            {
                yield return $"{operation.Name}: {problem}";
                continue;
            }

            foreach (var finding in Outcome(operation.Class, answer, verdict, whole!).Concat(Words(whole!)))
            {
                yield return $"{operation.Name}: {finding}";
            }

            list = operation.Name == "ListSelfTrades" ? pieces : list;
            if (pieces is not null && Difference(whole!, pieces) is { } difference)
            {
                yield return $"{operation.Name}: whole and in pieces are not the same: {difference}";
            }
            else if (operation.Name == "GetAsync of a list" && Difference(whole!, list!) is { } other)
            {
                yield return $"a list read while it arrives is another one: {other}";
            }
        }
    }

    private (Told? Whole, Told? Pieces, string? Problem) Make(Operation operation, AnswerCase answer, bool inPieces)
    {
        try
        {
            var whole = _operations.Make(operation, answer, false, out var first);
            var second = 0L;
            var pieces = inPieces ? _operations.Make(operation, answer, true, out second) : null;
            var most = OwnBytes + (BytesForEach * answer.Body.Length);
            return (whole, pieces, Math.Max(first, second) > most ? $"allocates {Math.Max(first, second)} bytes for {answer.Body.Length}" : null);
        }
        catch (Exception exception)
        {
            return (null, null, $"throws {exception}");
        }
    }

    private static IEnumerable<string> Outcome(ApiCallClass callClass, AnswerCase answer, EnvelopeVerdict verdict, Told told)
    {
        var isSuccessStatus = answer.Status is >= 200 and < 300;
        var isSaid = isSuccessStatus && verdict is { IsWhole: true, Success: true };
        if (callClass == ApiCallClass.Read && told.IsAmbiguous)
        {
            yield return "a read is ambiguous";
        }

        if (isSaid && !told.IsSuccess && !told.IsDone)
        {
            yield return $"the API said yes, and it is told as: {told.Words}";
        }

        if (!isSaid && (told.IsSuccess || told.IsDone))
        {
            yield return $"nobody said yes, and it is told as: {told.Words}";
        }

        if (isSuccessStatus && !isSaid && !(verdict is { IsWhole: true, Success: false, HasError: true }) && callClass != ApiCallClass.Read && !told.IsAmbiguous)
        {
            yield return $"nobody knows, and it is told as: {told.Words}";
        }

        if (isSaid && callClass == ApiCallClass.Money && verdict is { Data: JsonValueKind.Object, IsDeep: false } && !told.IsSuccess)
        {
            yield return $"a trade is lost: {told.Words}";
        }

        if (told.Value is AssetPay.Trade trade && verdict.Id is { } id && trade.Id != id)
        {
            yield return $"the id is '{trade.Id}' and not '{id}'";
        }

        if (told.Failure?.RetryAfter < TimeSpan.Zero)
        {
            yield return "a wait is negative";
        }
    }

    private static IEnumerable<string> Words(Told told)
    {
        var texts = new[] { ("message", told.Failure?.Message), ("reason", told.Failure?.Reason), ("cause", told.Failure?.Cause?.Message), ("path", (told.Failure?.Cause as JsonException)?.Path) };
        foreach (var (name, text) in texts.Concat(told.MissingMembers.Select(path => ("missing member", (string?)path))))
        {
            if (text is not null && PlainText.ProblemOf(text, HostileJson.Credential) is { } problem)
            {
                yield return $"a {name} {problem}: {text[..Math.Min(text.Length, 500)]}";
            }
        }
    }

    private static string? Difference(Told one, Told other)
    {
        if (one.Words != other.Words)
        {
            return $"{one.Words} | {other.Words}";
        }

        if (one.Value is null || other.Value is null)
        {
            return ReferenceEquals(one.Value, other.Value) ? null : "a value";
        }

        var (json, otherJson) = (JsonSerializer.Serialize(one.Value, one.Value.GetType()), JsonSerializer.Serialize(other.Value, other.Value.GetType()));
        return json == otherJson ? null : $"{json[..Math.Min(300, json.Length)]} | {otherJson[..Math.Min(300, otherJson.Length)]}";
    }
}
