using ApiDocs.Fuzzing.Driving;
using ApiDocs.Fuzzing.Pages;
using ApiDocs.Fuzzing.Pages.Judging;

namespace ApiDocs.Fuzzing.Tests;

/// <summary>
/// Everything that the fuzzer ever found. A file under Regressions is a page, a folder is a set of pages, or two: <c>before</c> an edit and <c>after</c> it.
/// <list type="bullet">
/// <item><c>count-of-a-list-too-large.md</c>: "max 2509999999" of a list overflowed an int, and there was no client.</item>
/// <item><c>lists-in-lists.md</c>: a list in 30 others was read by as many lambdas in each other, over which the compiler sat for hours.</item>
/// <item><c>lock-of-moved-lines</c>: after an edit that moved the lock's lines, what broke was told at the old ones.</item>
/// <item><c>lock-of-an-operation-without-a-method</c>: an operation without a blank in its name, in a lock that somebody had edited, ended the comparison with an exception.</item>
/// <item><c>one-path-in-two-folders</c>: what was told of the second page stood in the file of the first, perhaps behind its end, and its coverage was counted by the first.</item>
/// </list>
/// </summary>
public sealed class RegressionTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "AssetPay.Fuzzing.Tests", "Regressions");

    public static TheoryData<string> All => [.. Directory.GetFileSystemEntries(s_folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void What_was_found_once_is_found_no_more(string name) => Assert.Null(PageJudge.Judge(StoredCase.Read(Path.Combine(s_folder, name))));
}
