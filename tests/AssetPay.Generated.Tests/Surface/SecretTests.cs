namespace AssetPay.Generated.Tests.Surface;

/// <summary>What ToString must not show.</summary>
public sealed class SecretTests
{
    public static TheoryData<string> Objects => [.. Documentation.Model.Objects.Select(type => type.Name)];

    private static IReadOnlyList<string> Secrets { get; } =
    [
        .. from type in Documentation.Model.Objects
           from property in type.Properties
           where property.IsSecret
           let record = Emitted.Of(type.Name)
           select Filled.TextOf(record, record.GetProperty(property.Name)!),
    ];

    [Fact]
    public void There_are_secrets() =>
        Assert.Superset(new HashSet<string> { "<SellItemsRequest.TradeUrl>", "<Trade.ClientTradeUrl>", "<Item.PreviewToken>" }, Secrets.ToHashSet());

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_record_as_text_shows_no_secret_of_its_own_or_of_what_is_in_it(string name)
    {
        var text = Filled.Of(Emitted.Of(name)).ToString()!;

        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_record_as_text_names_all_its_members_and_shows_the_rest(string name)
    {
        var record = Emitted.Of(name);
        var text = Filled.Of(record).ToString()!;

        Assert.StartsWith(name + " { ", text);
        foreach (var property in Documentation.Object(name)!.Properties)
        {
            Assert.Contains($"{property.Name} = ", text);
            var member = record.GetProperty(property.Name)!;
            if (member.PropertyType == typeof(string))
            {
                Assert.Contains(property.IsSecret ? $"{property.Name} = ***" : $"{property.Name} = {Filled.TextOf(record, member)}", text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_doc_comment_of_a_secret_says_that_it_is_not_shown(string name)
    {
        foreach (var property in Documentation.Object(name)!.Properties.Where(property => property.IsSecret))
        {
            // Long words of a page break the line anywhere.
            Assert.Contains("does not show it", string.Join(" ", DocComments.Of(Emitted.Of(name).GetProperty(property.Name)!)!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Fact]
    public void A_client_as_text_shows_no_key()
    {
        using var client = new AssetPayClient("ap_secret_of_the_client");

        Assert.DoesNotContain("ap_secret", $"{client} {client.Secure} {client.ForUser("ap_secret_token")}");
    }
}
