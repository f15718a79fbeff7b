using ApiDocs.Fuzzing.Answers.Judging;

namespace ApiDocs.Fuzzing.Answers;

/// <summary>Puts spoilt answers before everything that reads one.</summary>
internal sealed class AnswerRun : IDisposable
{
    private readonly CallJudge _calls = new();
    private readonly CallbackJudge _callbacks = new();

    public void Dispose() => _calls.Dispose();

    /// <summary>What is wrong with how this case is read, each with the seed and the number that give it again; nothing, as a rule.</summary>
    internal IReadOnlyList<string> Judge(int seed, int number)
    {
        var answer = AnswerCase.Draw(seed, number);
        return [.. _calls.Judge(answer).Concat(SerializerJudge.Judge(answer)).Concat(_callbacks.Judge(answer)).Concat(TokenJudge.Judge(answer)).Select(finding => $"--seed {seed} --from {number} --cases 1: {finding}")];
    }
}
