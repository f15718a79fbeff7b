namespace ApiDocs.Changes;

/// <summary>What a part or an aspect was and is, in words for a reader.</summary>
internal sealed class ChangeWords(ContractIndex old, ContractIndex now)
{
    private const int MostNames = 8;

    public string? Before(Difference difference) => difference.Kind switch
    {
        ChangeKind.Added => null,
        ChangeKind.Removed => PartOf(difference.Old!, old),
        ChangeKind.Renamed => difference.Before,
        _ => Value(difference.Aspect!, difference.Before, old),
    };

    public string? After(Difference difference) => difference.Kind switch
    {
        ChangeKind.Removed => null,
        ChangeKind.Added => PartOf(difference.New!, now),
        ChangeKind.Renamed => difference.After,
        _ => Value(difference.Aspect!, difference.After, now),
    };

    /// <summary>"string, required, max length 128".</summary>
    private static string PartOf(ContractPart part, ContractIndex contract) => part.Kind switch
    {
        PartKind.Type => NamesIn(part.Name, contract),
        _ => string.Join(", ", part.Aspects.Where(aspect => aspect.Name is not (AspectNames.In or AspectNames.Method)).Select(aspect => Said(aspect, contract))),
    };

    private static string Said(Aspect aspect, ContractIndex contract) => aspect.Name switch
    {
        AspectNames.Type => Type(aspect.Value, contract),
        AspectNames.Returns => "returns " + Type(aspect.Value, contract),
        AspectNames.Claims => "claims " + Type(aspect.Value, contract),
        AspectNames.Limit or AspectNames.Url => aspect.Value,
        _ when aspect.Value == AspectNames.Yes => aspect.Name,
        _ => $"{aspect.Name} {aspect.Value}",
    };

    private static string Value(string aspect, string? value, ContractIndex contract) => aspect switch
    {
        AspectNames.Type or AspectNames.Returns or AspectNames.Claims when value is not null => Type(value, contract),
        AspectNames.Required or AspectNames.Nullable or AspectNames.Deprecated or AspectNames.First or AspectNames.NotBlank or AspectNames.OnceOnly => value ?? "no",
        AspectNames.When => value ?? "any value",
        _ => value ?? "none",
    };

    private static string Type(string type, ContractIndex contract)
    {
        var text = TypeText.Of(type);
        return text.Wrapping + (text.Core.Contains(' ') ? NamesIn(text.Core, contract) : text.Core);
    }

    private static string NamesIn(string type, ContractIndex contract)
    {
        var members = contract.All(PartKind.Member, type).Select(member => member.Name).ToList();
        var values = contract.All(PartKind.Value, type).Select(value => '"' + value.Name + '"').ToList();
        return members.Count > 0 || values.Count == 0 ? "{ " + Names(members) + " }" : "one of " + Names(values);
    }

    private static string Names(List<string> names) => string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");
}
