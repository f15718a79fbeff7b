namespace ApiDocs.Changes;

/// <summary>A contract's parts by what they belong to.</summary>
internal sealed class ContractIndex
{
    private static readonly IReadOnlyList<ContractPart> None = [];
    private readonly Dictionary<(PartKind, string), List<ContractPart>> _parts = [];
    private readonly Dictionary<string, ContractPart> _types = new(StringComparer.Ordinal);

    public ContractIndex(Contract contract)
    {
        foreach (var part in contract.Parts)
        {
            if (!_parts.TryGetValue((part.Kind, part.Of), out var parts))
            {
                _parts.Add((part.Kind, part.Of), parts = []);
            }

            parts.Add(part);
            if (part.Kind == PartKind.Type)
            {
                _types[part.Name] = part;
            }
        }

        Shapes = new(this);
    }

    public TypeShapes Shapes { get; }

    public IReadOnlyList<ContractPart> All(PartKind kind, string of = "") => _parts.TryGetValue((kind, of), out var parts) ? parts : None;

    public ContractPart? Type(string name) => _types.TryGetValue(name, out var type) ? type : null;
}
