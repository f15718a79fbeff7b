namespace ApiDocs.Changes;

/// <summary>What types look like on the wire, written out: two types of the same shape differ in their names alone.</summary>
internal sealed class TypeShapes(ContractIndex contract)
{
    private const int Deepest = 6;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Of(string type)
    {
        if (!_known.TryGetValue(type, out var shape))
        {
            _known.Add(type, shape = Of(type, 0));
        }

        return shape;
    }

    private string Of(string type, int depth)
    {
        var text = TypeText.Of(type);
        if (contract.Type(text.Core) is not { } named)
        {
            return type;
        }

        if (depth > Deepest)
        {
            return text.Wrapping + "…";
        }

        var members = contract.All(PartKind.Member, named.Name).Select(member => FieldOf(member, depth + 1));
        var values = contract.All(PartKind.Value, named.Name).Select(value => '"' + value.Name + '"');
        return text.Wrapping + "{" + string.Join(",", members.Concat(values).OrderBy(part => part, StringComparer.Ordinal)) + "}";
    }

    /// <summary>A field without its name: what a renamed one keeps.</summary>
    public string OfField(ContractPart field) => Rest(field, 0);

    private string FieldOf(ContractPart field, int depth) => field.Name + ":" + Rest(field, depth);

    private string Rest(ContractPart field, int depth) => string.Join(";", field.Aspects
        .Where(aspect => aspect.Name is not AspectNames.Deprecated)
        .Select(aspect => aspect.Name == AspectNames.Type ? Of(aspect.Value, depth) : $"{aspect.Name}={aspect.Value}"));
}
