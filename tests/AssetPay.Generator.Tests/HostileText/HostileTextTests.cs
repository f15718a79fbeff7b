using ApiDocs.Flow;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Whatever stands in whichever place of a page: it is a name, a literal or a comment of the client, and never code.</summary>
public sealed class HostileTextTests
{
    // A text that takes a page apart at one place would hide what it does at the others.
    private const int Parts = 4;

    // Each compiles every text, each in other places; all of them would be every text in every place.
    private const int Mixtures = 8;

    private static readonly List<string> Texts = [.. HostileStrings.All.Values];

    public static TheoryData<string> Names => [.. HostileStrings.All.Keys];

    public static TheoryData<int> Shifts => [.. Enumerable.Range(0, Mixtures)];

    [Fact]
    public void The_honest_pages_become_a_client_with_all_that_there_is()
    {
        var client = PrintedClient.Of(HostilePages.With(_ => null));

        AssertSound(client);
        AssertNone(client.Findings.Where(finding => finding.Rule.Severity != Severity.Info).Select(finding => finding.Message));
        Assert.True(client.Model.Callbacks is { Rejection: not null, Approval.IsEmpty: false });
        Assert.Contains(client.Model.Credentials, credential => credential.Token is not null);
        Assert.Contains(client.Model.Operations, operation => operation.Paging is not null);
        Assert.NotNull(client.Model.RateLimits);
    }

    [Fact]
    public void Each_kind_of_place_reaches_the_client_or_is_told()
    {
        var silent = HostilePages.Kinds.Where(kind => PrintedClient.Of(HostilePages.With("zebra", kind)) is var client
            && !client.Files.Select(file => file.Text).Concat(client.Findings.Select(finding => finding.Message)).Any(text => text.Contains("zebra", StringComparison.OrdinalIgnoreCase)));
        AssertNone(silent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_stays_where_it_was_put(string name) => AssertNone(Enumerable.Range(0, Parts).SelectMany(part =>
        PrintedClient.Of(HostilePages.With(HostileStrings.All[name], HostilePages.Kinds.Where((_, index) => index % Parts == part))).Complaints));

    [Theory]
    [MemberData(nameof(Shifts))]
    public void A_client_of_pages_with_another_hostile_text_in_each_place_compiles(int shift) => AssertSound(Mixed(Texts, shift));

    [Theory]
    [MemberData(nameof(Shifts))]
    public void A_name_that_others_have_already_gives_way(int shift) => AssertSound(Mixed(HostileStrings.Taken, shift));

    // Neighbouring places get texts that are far from each other, and another one in each mixture.
    private static PrintedClient Mixed(IReadOnlyList<string> texts, int shift) => PrintedClient.Of(HostilePages.With(kind =>
        texts[((HostilePages.IndexOf(kind) * 7) + (shift * Math.Max(1, texts.Count / Mixtures))) % texts.Count]));

    private static void AssertSound(PrintedClient client) => AssertNone(client.Complaints.Concat(client.Warnings));

    private static void AssertNone(IEnumerable<string> complaints)
    {
        var all = string.Join("\n", complaints);
        Assert.True(all.Length == 0, all);
    }
}
