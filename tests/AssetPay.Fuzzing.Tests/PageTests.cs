using ApiDocs.Fuzzing.Pages;
using ApiDocs.Fuzzing.Pages.Judging;

namespace ApiDocs.Fuzzing.Tests;

/// <summary>
/// 2,000 spoilt sets of pages. A failure names the seed and the case, which
/// <c>dotnet run -c Release --project tests/AssetPay.Fuzzing -- pages --seed S --case N --shrink</c> judges again.
/// </summary>
public abstract class PageTests
{
    private const int CasesPerSeed = 200;

    // Classes run beside each other, and rows of one theory do not.
    public sealed class OfOddSeeds : PageTests
    {
        [Theory]
        [InlineData(101)]
        [InlineData(103)]
        [InlineData(105)]
        [InlineData(107)]
        [InlineData(109)]
        public void No_spoilt_page_spoils_more_than_itself(int seed) => Judge(seed);
    }

    public sealed class OfEvenSeeds : PageTests
    {
        [Theory]
        [InlineData(102)]
        [InlineData(104)]
        [InlineData(106)]
        [InlineData(108)]
        [InlineData(110)]
        public void No_spoilt_page_spoils_more_than_itself(int seed) => Judge(seed);
    }

    private static void Judge(int seed)
    {
        for (var number = 0; number < CasesPerSeed; number++)
        {
            var given = CaseMaker.Draw(seed, number);
            var complaint = PageJudge.Judge(given);
            Assert.True(complaint is null, $"{given}: {complaint}");
        }
    }
}
