using System.Reflection;
using System.Xml.Linq;

namespace AssetPay.Generated.Tests.Surface;

/// <summary>What an editor shows.</summary>
public sealed class DocCommentTests
{
    public static TheoryData<string> Types => [.. Emitted.PublicTypes.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_type_and_member_has_words(string name)
    {
        var type = Emitted.Assembly.GetType(name)!;
        var silent = Emitted.VisibleMembers(type).Prepend(type).Where(member => DocComments.Of(member) is not { } comment || !HasWords(comment)).Select(DocId.Of);

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_parameter_and_result_of_a_method_has_words(string name)
    {
        foreach (var method in Emitted.VisibleMembers(Emitted.Assembly.GetType(name)!).OfType<MethodBase>())
        {
            var comment = DocComments.Of(method)!;
            if (comment.Element("inheritdoc") is not null || comment.Element("summary") is null)
            {
                continue;
            }

            var told = comment.Elements("param").Where(HasText).Select(param => (string)param.Attribute("name")!);
            Assert.Equal(method.GetParameters().Select(parameter => parameter.Name), told);
            Assert.True(method is not MethodInfo { IsSpecialName: false } info || info.ReturnType == typeof(void) || HasText(comment.Element("returns")), DocId.Of(method));
        }
    }

    [Fact]
    public void Nothing_is_documented_that_is_not_there()
    {
        var there = Emitted.Assembly.GetTypes().SelectMany(type => Emitted.VisibleMembers(type).Prepend(type)).Select(DocId.Of).ToHashSet();

        Assert.DoesNotContain(DocComments.All.Keys, id => !there.Contains(id));
    }

    [Fact]
    public void Links_lead_to_something()
    {
        var broken = DocComments.All.Values.Descendants("see").Select(see => (string?)see.Attribute("cref")).Where(target => target?.StartsWith("!:", StringComparison.Ordinal) == true);

        Assert.Empty(broken);
    }

    [Fact]
    public void The_words_of_an_operation_are_those_of_its_page()
    {
        foreach (var operation in Documentation.Model.Operations)
        {
            var comment = DocComments.Of(Emitted.ClientOf(operation).Class.GetMethod($"{operation.Name}Async")!)!;
            Assert.Contains($"{operation.HttpMethod} {operation.Path}", comment.Element("remarks")!.Value);
            Assert.Contains(comment.Descendants("see"), see => (string?)see.Attribute("href") == operation.Source.Url);
            Assert.All(operation.RateLimits, limit => Assert.Contains(limit.Text, Joined(comment)));
        }
    }

    private static bool HasWords(XElement comment) => comment.Element("inheritdoc") is not null || HasText(comment.Element("summary"));

    private static bool HasText(XElement? element) => element is not null && (!string.IsNullOrWhiteSpace(element.Value) || element.Elements("see").Any());

    private static string Joined(XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
