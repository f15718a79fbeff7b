using ApiDocs.Changes;
using ApiDocs.Flow;

namespace ApiDocs.Tests.Changes;

/// <summary>What is told of rules and of paging, in words.</summary>
public sealed class SentenceOfRulesTests
{
    [Theory]
    [InlineData(PartKind.Rule, "POST /boats", "name, number", "given", "exactly one", "POST /boats: rule on name, number: added: given exactly one")]
    [InlineData(PartKind.Rule, "POST /boats (several)", "name, number", "given", "exactly one", "POST /boats (several): rule on name, number: added: given exactly one")]
    [InlineData(PartKind.Rule, "POST /boats crew[]", "age with mate", "when", "Ben", "POST /boats: body field crew[], rule on age with mate: added: when Ben")]
    [InlineData(PartKind.Rule, "Boat", "name, number", "given", "at most one", "Boat: rule on name, number: added: given at most one")]
    [InlineData(PartKind.Paging, "GET /boats", "cursor", "form", "cursor", "GET /boats: paging by cursor: added: form cursor")]
    public void A_change_says_what_it_is_about(PartKind kind, string of, string name, string aspect, string value, string sentence)
    {
        var part = new ContractPart(kind, of, name, EquatableArray.Of(new Aspect(aspect, value)));

        Assert.Equal(sentence, ChangeSentence.Of(new(ChangeKind.Added, kind, null, part.Address, null, null, $"{aspect} {value}", "rule", false, "")));
    }
}
