using ApiDocs.Flow;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Whatever stands in whichever place of a page: it is a name, a literal or a comment of the client, and never code.</summary>
public sealed class HostileTextTests
{
    private const int LongestMessage = 3000;

    private const int LongText = 1000;

    // By these, or by its length, a text takes a page apart at one place, and would hide what it does at the others.
    private static readonly System.Buffers.SearchValues<char> Wild = System.Buffers.SearchValues.Create("\n\r\v\f\u0085\u2028\u2029`|<#\\");

    private static readonly List<string> Texts = [.. HostileStrings.All.Values];

    public static TheoryData<string> Names => [.. HostileStrings.All.Keys];

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

    // For these a few words are known, and no other is taken for one of them.
    private static bool IsOfKnownWords(string kind) => kind == "server label" || kind.StartsWith("envelope ", StringComparison.Ordinal);

    [Fact]
    public void Each_kind_of_place_reaches_the_client_or_is_told()
    {
        var silent = HostilePages.Kinds.Where(kind => !IsOfKnownWords(kind)).Where(kind => PrintedClient.Of(HostilePages.With("zebra", kind)) is var client
            && !client.Files.Select(file => file.Text).Concat(client.Findings.Select(finding => finding.Message)).Any(text => text.Contains("zebra", StringComparison.OrdinalIgnoreCase)));
        AssertNone(silent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_stays_where_it_was_put_and_no_message_has_what_nobody_sees_or_fills_the_screen(string name)
    {
        var text = HostileStrings.All[name];
        var parts = text.Length > LongText || text.AsSpan().ContainsAny(Wild) ? 2 : 1;
        for (var part = 0; part < parts; part++)
        {
            var client = PrintedClient.Of(HostilePages.With(text, HostilePages.Kinds.Where((_, index) => index % parts == part)));
            AssertNone(client.Complaints);
            AssertNone(client.Findings.Select(finding => finding.Message).Where(message => message.Any(Unseen.Is) || message.Length is 0 or > LongestMessage));
        }
    }

    // As many shifts as there are texts would be every text in every place; these are some, and of names those that have found something.
    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(26)]
    [InlineData(39)]
    [InlineData(52)]
    [InlineData(65)]
    public void A_client_of_pages_with_another_hostile_text_in_each_place_compiles(int shift) => AssertSound(Mixed(Texts, shift));

    [Theory]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(27)]
    [InlineData(30)]
    [InlineData(34)]
    [InlineData(44)]
    [InlineData(47)]
    [InlineData(51)]
    [InlineData(65)]
    [InlineData(66)]
    public void A_name_that_others_have_already_gives_way(int shift) => AssertSound(Mixed(HostileStrings.Taken, shift));

    // Neighbouring places get texts that are far from each other, and another one in each mixture.
    private static PrintedClient Mixed(IReadOnlyList<string> texts, int shift) => PrintedClient.Of(HostilePages.With(kind =>
        texts[((HostilePages.IndexOf(kind) * 7) + shift) % texts.Count]));

    private static void AssertSound(PrintedClient client) => AssertNone(client.Complaints.Concat(client.Warnings));

    private static void AssertNone(IEnumerable<string> complaints)
    {
        var all = string.Join("\n", complaints);
        Assert.True(all.Length == 0, all);
    }
}
