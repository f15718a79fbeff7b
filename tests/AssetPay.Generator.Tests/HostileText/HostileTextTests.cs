using ApiDocs.Flow;
using ApiDocs.Generator.Tests.Harness;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Whatever stands in whichever place of a page: it is a name, a literal or a comment of the client, and never code.</summary>
public sealed class HostileTextTests
{
    // A text that takes a page apart at one place would hide what it does at the others.
    private const int Parts = 4;

    public static TheoryData<string> Texts => [.. HostileStrings.All.Keys];

    [Fact]
    public void The_honest_pages_become_a_client_without_a_complaint()
    {
        var client = PrintedClient.Of(HostilePages.With(_ => null));

        Assert.True(client.Model.Callbacks is { Rejection: not null, Approval.IsEmpty: false } && client.Model.Credentials.Any(credential => credential.Token is not null) && client.Model.RateLimits is not null && client.Model.Operations.Any(operation => operation.Paging is not null), string.Join("\n", client.Findings.Select(finding => finding.Message)));
        Assert.True(!string.Join("\n", client.Complaints.Concat(client.Warnings)).Any(), string.Join("\n", client.Complaints.Concat(client.Warnings)));
        Assert.True(!string.Join("\n", client.Findings.Where(finding => finding.Rule.Severity != Severity.Info)).Any(), string.Join("\n", client.Findings.Where(finding => finding.Rule.Severity != Severity.Info)));
    }

    [Fact]
    public void Each_kind_of_place_reaches_the_client()
    {
        var silent = HostilePages.Kinds.Where(kind => PrintedClient.Of(HostilePages.With("zebra", kind)) is var client
            && !client.Files.Select(file => file.Text).Concat(client.Findings.Select(finding => finding.Message)).Any(text => text.Contains("zebra", StringComparison.OrdinalIgnoreCase)));
        Assert.True(!string.Join(", ", silent).Any(), string.Join(", ", silent));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_stays_where_it_was_put(string name)
    {
        var complaints = new List<string>();
        for (var part = 0; part < Parts; part++)
        {
            var kinds = HostilePages.Kinds.Where((_, index) => index % Parts == part).ToList();
            var client = PrintedClient.Of(HostilePages.With(HostileStrings.All[name], kinds));
            complaints.AddRange(client.Complaints.Concat(client.Warnings));
        }

        Assert.True(!string.Join("\n", complaints).Any(), string.Join("\n", complaints));
    }
}
