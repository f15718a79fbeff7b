using ApiDocs.Flow;
using ApiDocs.Model;

namespace ApiDocs.Changes;

/// <summary>A contract while it is being taken from a model.</summary>
internal sealed class ContractDraft(ApiModel model)
{
    private readonly HashSet<(PartKind, string, string)> _taken = [];
    private readonly List<ContractPart> _parts = [];

    public ApiModel Model { get; } = model;

    /// <summary>Operations by the names of their methods, which no two have in one group.</summary>
    public ILookup<string, OperationModel> Operations { get; } = model.Operations.ToLookup(operation => operation.Name, StringComparer.Ordinal);

    public TypeIds Types { get; } = new(model);

    public Contract ToContract() => Contract.Of(_parts);

    /// <summary>Adds a part; aspects without a value are not said.</summary>
    public void Add(PartKind kind, string of, string name, params (string Name, string? Value)[] aspects)
    {
        var free = name;
        for (var number = 2; !_taken.Add((kind, of, free)); number++)
        {
            free = $"{name} ({number})";
        }

        _parts.Add(new(kind, of, free, aspects.Where(aspect => aspect.Value is not null).Select(aspect => new Aspect(aspect.Name, aspect.Value!)).ToEquatableArray()));
    }
}
