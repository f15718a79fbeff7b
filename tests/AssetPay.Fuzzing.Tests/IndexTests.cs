using ApiDocs.Fuzzing.Index;

namespace ApiDocs.Fuzzing.Tests;

public sealed class IndexTests
{
    private const int Cases = 2_000;

    [Fact]
    public void A_spoilt_index_is_refused_or_names_files_inside_the_folder()
    {
        for (var number = 0; number < Cases; number++)
        {
            var given = IndexCase.Draw(seed: 1, number);
            var complaint = IndexJudge.Judge(given);
            Assert.True(complaint is null, $"{given}: {complaint}\n{given.Text}");
        }
    }
}
