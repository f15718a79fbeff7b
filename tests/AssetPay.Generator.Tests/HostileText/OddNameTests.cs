using System.Reflection;
using ApiDocs.Flow;
using ApiDocs.Generator.Tests.Harness;
using ApiDocs.Runtime;
using Microsoft.CodeAnalysis.CSharp;

namespace ApiDocs.Generator.Tests.HostileText;

/// <summary>Names that are too long, too much alike, not what they look like, or there already.</summary>
public sealed class OddNameTests
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    [Fact]
    public void A_name_of_ten_thousand_letters_becomes_a_short_one_that_no_order_of_the_page_changes()
    {
        var (one, other) = (new string('x', 10_000) + "a", new string('x', 10_000) + "b");
        var (first, second) = (Fields(one, other), Fields(other, one));

        Assert.Equal(first[one], second[one]);
        Assert.Equal(first[other], second[other]);
        Assert.NotEqual(first[one], first[other]);
        Assert.All(first.Values, name => Assert.InRange(name.Length, 20, 120));
        var told = Client(one, other).Findings.Where(finding => finding.Rule == Rules.NameChanged).Select(finding => finding.Message).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, message => Assert.InRange(message.Length, 100, 1000));
        Assert.All(told, message => Assert.Contains("it is longer than 120 characters", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Long_titles_types_and_groups_give_files_that_a_disk_takes()
    {
        var text = string.Concat(Enumerable.Repeat("\u6F22\u5B57", 5_000));
        var client = PrintedClient.Of(HostilePages.With(text, "other title", "group segment", "declared type", "enum name", "front matter title"));

        Assert.Equal([], client.Complaints);
        Assert.Contains(client.Files, file => file.HintName.Contains('\u6F22', StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_differ_by_case_accents_or_the_form_of_their_accents_are_several_members()
    {
        string[] names = ["name", "Name", "NAME", "n\u00E1me", "na\u0301me", "n\u200Bame", "na me", "na_me", "n\u00C1ME"];
        var client = Client(names);

        Assert.Equal(names.Length, Fields(names).Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal([], client.Complaints.Concat(client.Warnings));
        Assert.Equal(["Name", "N\u00E1me"], [Fields("na\u0301me").Values.Single(), Fields("n\u00E1me").Values.Single()]);
    }

    [Theory]
    [InlineData("n\u0430me", "APIDOC040", "The name 'n\u0430me' has the letter '\u0430' (U+0430), which looks like a Latin one and is none; 'N\u0430me' in C# and the name on the wire keep it.")]
    [InlineData("\u0440\u0430\u0443", "APIDOC040", "(U+0440)")]
    [InlineData("m\u03BFor", "APIDOC040", "(U+03BF)")]
    [InlineData("\uFF2Eame", "APIDOC040", "(U+FF2E)")]
    [InlineData("\U0001D427ame", "APIDOC040", "(U+1D427)")]
    [InlineData("na\u200Bme", "APIDOC041", "The name 'na<U+200B>me' has U+200B, which a reader does not see")]
    [InlineData("na\u3164me", "APIDOC041", "has U+3164,")]
    [InlineData("na\u202Eme", "APIDOC041", "The name 'na<U+202E>me' has U+202E,")]
    [InlineData("na\U000E0041me", "APIDOC041", "has U+E0041,")]
    public void A_name_that_is_not_what_it_looks_like_is_told(string name, string id, string message) =>
        Assert.Contains(Client(name).Findings, finding => finding.Rule.Id == id && finding.Message.Contains(message, StringComparison.Ordinal) && finding.Place.Line > 0);

    [Theory]
    [InlineData("name")]
    [InlineData("Gr\u00F6\u00DFe")]
    [InlineData("\u0446\u0435\u043D\u0430")]
    [InlineData("\u7528\u6237ID")]
    [InlineData("\u03BB")]
    [InlineData("\u0434\u043B\u0438\u043D\u0430 max")]
    public void An_honest_name_of_another_alphabet_is_not_told(string name) =>
        Assert.DoesNotContain(Client(name).Findings, finding => finding.Rule == Rules.LookAlikes || finding.Rule == Rules.UnseenCharacters);

    [Fact]
    public void A_field_is_called_like_no_member_that_every_record_or_object_has()
    {
        var members = NamesOf(typeof(Probe)).Concat(NamesOf(typeof(ValueProbe))).Append("AdditionalProperties").Except(["One"]).ToArray();
        Assert.Contains("MemberwiseClone", members);
        Assert.Empty(Fields(members).Values.Intersect(members, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_group_is_called_like_no_member_of_the_client()
    {
        var members = KitchenSink.Compile(PrintedClient.Of(HostilePages.With(_ => null)).Files).GetTypeByMetadataName("Harbour.HarbourClient")!.GetMembers()
            .Select(member => member.Name).Where(SyntaxFacts.IsValidIdentifier).Except(["Boats", "Pilots", "Quay"]).Concat(NamesOf(typeof(object))).Append("HarbourClient").Distinct().ToList();
        Assert.Contains("ForSkipper", members);
        Assert.All(members, member => Assert.DoesNotContain(PrintedClient.Of(HostilePages.With(member, "group segment")).Model.Groups, group => group.Name == member));
    }

    [Theory]
    [InlineData("HarbourServers")]
    [InlineData("harbourServers")]
    [InlineData("Production")]
    [InlineData("production")]
    [InlineData("ToString")]
    [InlineData("Equals")]
    [InlineData("Uri")]
    [InlineData("System")]
    [InlineData("class")]
    [InlineData("_")]
    public void A_server_that_is_called_like_something_else_has_another_name_and_is_not_lost(string name)
    {
        var client = PrintedClient.Of(HostilePages.With(name, "called server"));

        Assert.Equal([], client.Complaints.Concat(client.Warnings));
        Assert.Equal(["https://api.harbour.example/v2", "https://staging.harbour.example/v2"], client.Model.Servers.Select(server => server.Url));
        Assert.Equal(name is not ("Uri" or "System"), client.Findings.Any(finding => finding.Rule == Rules.NameChanged));
    }

    [Fact]
    public void A_credential_is_called_like_no_setting_of_a_client() => Assert.All(
        NamesOf(typeof(ApiClientOptions)),
        name => Assert.DoesNotContain(
            PrintedClient.Of(HostilePages.With(name, "credential label")).Model.Credentials, credential => credential.ParameterName.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static string[] NamesOf(Type type) => [.. type.GetMembers(Every).Where(member => member is MethodBase or PropertyInfo).Select(member => member.Name).Where(SyntaxFacts.IsValidIdentifier).Distinct()];

    private static Dictionary<string, string> Fields(params string[] names) =>
        Client(names).Model.Objects.Single(type => type.Name == "PlaceOrderRequest").Properties.Where(property => names.Contains(property.WireName)).ToDictionary(property => property.WireName, property => property.Name);

    private static PrintedClient Client(params string[] names)
    {
        const string Row = "| `price`   | number | Yes      | What you pay |\n";
        return PrintedClient.Of(new Docs("orders.md", DiagnosticCauses.Order.Replace(Row, Row + string.Concat(names.Select(name => $"| `{name}` | string | No | It |\n")), StringComparison.Ordinal)));
    }

    private sealed record Probe(int One);

    private readonly record struct ValueProbe(int One);
}
