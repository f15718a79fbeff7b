using ApiDocs.Fuzzing.Answers;

namespace ApiDocs.Fuzzing.Tests.Answers;

/// <summary>
/// Spoilt answers, callbacks and tokens before everything that reads them. The whole of it is a command:
/// <c>dotnet run -c Release --project tests/AssetPay.Fuzzing -- answers</c>.
/// </summary>
public sealed class AnswerTests
{
    private const int Seed = 20261121;
    private const int Parts = 4;
    private const int Cases = 800;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Spoilt_answers_are_a_value_or_a_typed_error(int part)
    {
        using var run = new AnswerRun();
        Assert.Empty(Enumerable.Range(part * (Cases / Parts), Cases / Parts).SelectMany(number => run.Judge(Seed, number)));
    }

    [Fact]
    public void A_seed_and_a_number_give_the_same_answer_every_time()
    {
        for (var number = 0; number < 100; number++)
        {
            var (one, other) = (AnswerCase.Draw(Seed, number), AnswerCase.Draw(Seed, number));
            Assert.Equal(one.Body, other.Body);
            Assert.Equal(one.Data, other.Data);
            Assert.Equal(one.Status, other.Status);
            Assert.Equal(one.Headers, other.Headers);
            Assert.Equal(one.Pieces, other.Pieces);
            Assert.NotEqual(one.Body, AnswerCase.Draw(Seed, number + 1).Body);
        }
    }
}
