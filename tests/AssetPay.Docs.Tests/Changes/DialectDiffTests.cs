using ApiDocs.Changes;
using ApiDocs.Tests.Dialects;

namespace ApiDocs.Tests.Changes;

/// <summary>Draws APIs and sets each in two drawn dialects: who writes the pages in another way changes nothing, and what is changed besides is told.</summary>
public sealed class DialectDiffTests
{
    private const int FoldersPerCase = 20;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_dialect_is_no_change_in_meaning(int part)
    {
        for (var seed = part * FoldersPerCase; seed < (part + 1) * FoldersPerCase; seed++)
        {
            var api = DrawnApi.Draw(new(seed));

            Expect([], Compare(seed, api, api), seed);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void One_change_in_another_dialect_is_told_and_nothing_else(int part)
    {
        for (var seed = part * FoldersPerCase; seed < (part + 1) * FoldersPerCase; seed++)
        {
            var api = DrawnApi.Draw(new(seed));
            var (changed, told) = DrawnChange.Draw(new(seed + 9000), api);

            Expect(told, Compare(seed, api, changed), seed);
        }
    }

    private static IEnumerable<string> Compare(int seed, IReadOnlyList<DrawnOperation> old, IReadOnlyList<DrawnOperation> now) => Compared.Of(
            new DrawnDocs(new(seed + 1000), DrawnAuth.All[0]).Write(old), new DrawnDocs(new(seed + 2000), DrawnAuth.All[0]).Write(now)).OnTheWire
        .Where(change => change.Part is PartKind.Operation or PartKind.Parameter or PartKind.Raises or PartKind.Type or PartKind.Member && change.Aspect != AspectNames.Scope)
        .Select(Compared.Line);

    private static void Expect(IEnumerable<string> told, IEnumerable<string> changes, int seed) =>
        Assert.Equal($"seed {seed}\n{string.Join("\n", told.Order(StringComparer.Ordinal))}", $"seed {seed}\n{string.Join("\n", changes.Order(StringComparer.Ordinal))}");
}
