namespace ApiDocs.Sandbox.Tests;

public class OptionsTests
{
    [Fact]
    public void A_tier_that_no_page_documents_is_refused_with_the_documented_ones()
    {
        var message = Assert.Throws<ArgumentException>(() => ApiSandbox.FromModel(Harbour.Model, new() { Tier = "Platinum" })).Message;

        Assert.Contains("'Platinum'", message, StringComparison.Ordinal);
        Assert.Contains("Gold, Tin", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_header_that_no_page_documents_is_refused_with_the_documented_ones()
    {
        var options = new SandboxOptions
        {
            Credentials = new Dictionary<string, IReadOnlyCollection<string>> { ["X-Harbour-Key"] = ["right"], ["x-api-key"] = ["right"] },
        };

        var message = Assert.Throws<ArgumentException>(() => ApiSandbox.FromModel(Harbour.Model, options)).Message;

        Assert.Contains("'x-api-key'", message, StringComparison.Ordinal);
        Assert.Contains("x-harbour-key, Authorization", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_documented_nothing_can_be_named()
    {
        var bare = Harbour.Model with { Operations = default };

        Assert.Contains("there are none", Assert.Throws<ArgumentException>(() => ApiSandbox.FromModel(bare, new() { Tier = "Gold" })).Message, StringComparison.Ordinal);
    }
}
